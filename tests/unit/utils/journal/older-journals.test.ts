import { beforeEach, describe, expect, test, vi } from 'vitest';
import { deliveryOf, entryOf, eventIds, givingOf } from './entries.ts';
import { type FreshJournal, freshJournal } from './fresh-journal.ts';

let journal: FreshJournal;

beforeEach(async () => {
  journal = await freshJournal();
});

const settled = <T>(request: IDBRequest<T>) =>
  new Promise<T>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** Store → its rows, as they lie on the disk. */
type Contents = Record<string, object[]>;

/** A journal as an older version of the program left it. */
async function leave(version: number, contents: Contents): Promise<void> {
  const request = indexedDB.open('repere', version);
  request.onupgradeneeded = () => {
    for (const [name, rows] of Object.entries(contents)) {
      const store = request.result.createObjectStore(name, { keyPath: 'id' });
      for (const row of rows) store.put(row);
    }
    request.transaction?.objectStore('events').createIndex('month', 'month');
    if (version < 20) return;
    request.transaction?.objectStore('lots').createIndex('programme', 'programme');
    for (const index of ['due', 'decision'])
      request.transaction?.objectStore('followUps').createIndex(index, index);
  };
  (await settled(request)).close();
}

async function onDisk(): Promise<{ version: number; contents: Contents }> {
  const database = await settled(indexedDB.open('repere'));
  const names = [...database.objectStoreNames];
  const rows = await Promise.all(
    names.map((name) => settled(database.transaction(name).objectStore(name).getAll())),
  );
  const { version } = database;
  database.close();
  return { version, contents: Object.fromEntries(names.map((name, i) => [name, rows[i] ?? []])) };
}

const clear = (event: { id: string; at: string }) => ({
  id: event.id,
  month: event.at.slice(0, 7),
  version: 1,
  body: event,
});

const delivery = deliveryOf();
const given = givingOf(3, {
  voucher: {
    programme: 'lyon',
    cheques: 3,
    place: 'Atelier A',
    on: null,
    lots: [{ id: delivery.id, cheques: 3 }],
  },
});
const used = { type: 'voucher-settled', ...eventIds(), decision: given.id, used: 1, returned: 0 } as const;

/** There was no row yet for the day to look again. */
const seenLater = entryOf({ code: 'B8', reviewOn: '2026-12-24' });

/** Version 2, with a decision that gave cheques and one that did not. */
const second: Contents = {
  events: [delivery, given, seenLater, used].map(clear),
  lots: [
    {
      id: delivery.id,
      programme: 'lyon',
      received: { at: delivery.at, booklets: 1, chequesPerBooklet: 10, expiresOn: null },
      given: 3,
      used: 1,
      returned: 0,
    },
  ],
  vouchers: [{ id: given.id, used: 1, returned: 0, prepared: false }],
  followUps: [
    { id: `${given.id}:voucher-result`, decision: given.id, about: 'voucher-result', due: '2026-12-08' },
  ],
};

describe('a journal of version 2', () => {
  test('is read as before, and what follows goes on from there', async () => {
    await leave(20, second);
    const { rows } = await journal.listDecisions(10);
    expect(rows).toHaveLength(2);
    expect(rows).toContainEqual({ id: given.id, entry: given });
    expect(await journal.readStock('2026-11-22')).toMatchObject([{ given: 3, used: 1, left: 7 }]);
    expect(await journal.toHear()).toMatchObject([
      { id: `${given.id}:voucher-result`, due: '2026-12-08' },
      { id: `${seenLater.id}:review`, due: '2026-12-24' },
    ]);
    await journal.settleVoucher(given.id, { used: 2, returned: 1 }, eventIds());
    await journal.followUp(seenLater.id, { results: {}, next: null }, eventIds());
    expect(await journal.readStock('2026-11-22')).toMatchObject([{ used: 2, returned: 1, left: 8 }]);
    expect(await journal.toHear()).toEqual([]);
  });

  test('has nothing in clear any more but ids and months', async () => {
    await leave(20, second);
    await journal.checkJournal();
    const { version, contents } = await onDisk();
    expect(version).toBe(40);
    const { keys, unsealed, months, persons, followedUp, queue, tasks, ...others } = contents;
    // These it did not have.
    expect([unsealed, months, persons, followedUp, queue]).toEqual([[], [], [], [], []]);
    expect(tasks).toEqual([{ id: 'rebuild' }]);
    expect(keys).toEqual([{ id: expect.any(String), at: expect.any(String), key: expect.any(CryptoKey) }]);
    for (const [name, rows] of Object.entries(others)) {
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows) {
        const { id: _, version, key, nonce, sealed, ...rest } = row as Record<string, unknown>;
        expect([version, typeof key, nonce, sealed]).toEqual([
          2,
          'string',
          expect.any(Uint8Array),
          expect.any(Uint8Array),
        ]);
        expect(rest).toEqual(name === 'events' ? { month: '2026-11' } : {});
      }
    }
  });

  test('whose sealing is interrupted loses nothing, and is sealed the next time', async () => {
    await leave(20, second);
    const encrypt = crypto.subtle.encrypt.bind(crypto.subtle);
    let calls = 0;
    const spy = vi.spyOn(crypto.subtle, 'encrypt').mockImplementation((...given) => {
      calls++;
      return calls === 4 ? Promise.reject(new Error('killed')) : encrypt(...given);
    });
    await expect(journal.checkJournal()).rejects.toMatchObject({ code: 'journal_unavailable' });
    const { unsealed } = (await onDisk()).contents;
    expect(unsealed).toHaveLength(8);
    spy.mockRestore();
    expect((await journal.listDecisions(10)).rows).toHaveLength(2);
    expect(await journal.readStock('2026-11-22')).toMatchObject([{ given: 3, used: 1, left: 7 }]);
    expect((await onDisk()).contents.unsealed).toEqual([]);
  });

  test('keeps a row that nobody can read as it is', async () => {
    const strange = {
      id: '0193a000-0000-7000-8000-000000000000',
      month: '2026-10',
      version: 7,
      body: 'later',
    };
    await leave(20, { ...second, events: [...(second.events ?? []), strange] });
    const { rows } = await journal.listDecisions(10);
    expect(rows).toContainEqual({ id: strange.id, unreadable: 'version' });
    expect((await onDisk()).contents.events).toContainEqual(strange);
  });
});

test('a journal of version 1 is sealed as well', async () => {
  const { voucher, followUps, ...old } = entryOf();
  await leave(10, { events: [clear(old)] });
  expect(await journal.readDecision(old.id)).toEqual({ ...old, voucher: null, followUps: [] });
  expect(JSON.stringify((await onDisk()).contents.events)).not.toContain('reachable');
});
