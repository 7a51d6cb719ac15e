import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { JournalEvent } from '@/utils/journal/event.ts';
import { type Gone, NOTHING_GONE } from '@/utils/journal/gone.ts';
import { derivedOf, keptIn } from './derived.ts';
import { deliveryOf, entryOf, eventIds, givingOf } from './entries.ts';
import { type FreshJournal, freshJournal, refusal } from './fresh-journal.ts';

const PASSPHRASE = 'fleur table orange piano route vitre';
const OTHER = 'nuage table orange piano route vitre';
const RECOVERY = '2345-6789-ABCD-EFGH-JKMN-PQRS-TVWX-YZ01';

let journal: FreshJournal;

beforeEach(async () => {
  fakeBrowser.reset();
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-27T09:00:00Z') });
  journal = await freshJournal();
  return () => vi.useRealTimers();
});

const quiet = () => ({ onProgress: () => undefined, signal: new AbortController().signal });
const merging = () => import('@/utils/journal/merge.ts');
const protection = () => import('@/utils/journal/protection.ts');
const catchUp = async () => (await import('@/utils/journal/catch-up.ts')).catchUp(() => undefined);
const merge = async (events: JournalEvent[], gone: Gone = NOTHING_GONE) =>
  (await merging()).merge(events, gone, quiet());

async function contents() {
  const { chunks, gone, unreadable } = await (await merging()).readAll(quiet());
  const events: JournalEvent[] = [];
  for await (const some of chunks) events.push(...some);
  return { events, gone, unreadable };
}

/** Decisions of different people. */
const many = (count: number) =>
  Array.from({ length: count }, (_, i) => entryOf({ code: `C${i}` }, Date.UTC(2026, 10, 1, 9, i)));

/** Lets something else begin in the middle of what is under way, at the n-th sealing or opening. */
function atCall<T>(what: 'encrypt' | 'decrypt', n: number, begin: () => Promise<T>) {
  const real = crypto.subtle[what].bind(crypto.subtle);
  let calls = 0;
  let begun: Promise<T> | undefined;
  vi.spyOn(crypto.subtle, what).mockImplementation((...given) => {
    if (++calls === n) begun = begin();
    return real(...given);
  });
  return async () => {
    const result = await begun;
    vi.restoreAllMocks();
    return result;
  };
}

const everyRowOpens = async () => (await journal.listDecisions(200)).rows.every((row) => 'entry' in row);
const isWhole = async () => expect(await keptIn(journal)).toEqual(await derivedOf(await journal.events()));

describe('while a backup is restored', () => {
  test('a new passphrase waits, and every row opens', async () => {
    await journal.recordDecision(entryOf());
    const settled = atCall('encrypt', 10, async () => {
      await (await protection()).protect(PASSPHRASE, RECOVERY);
      await catchUp();
    });
    await merge(many(20));
    await settled();
    expect((await journal.listDecisions(50)).rows).toHaveLength(21);
    expect(await everyRowOpens()).toBe(true);
    expect((await (await protection()).readProtection()).level).toBe('passphrase');
  });

  test('a page that is opened waits, and what stands beside the events is right', async () => {
    await journal.recordDecision(entryOf());
    const settled = atCall('encrypt', 700, catchUp);
    await merge(many(1200));
    await settled();
    await isWhole();
    const { erasePerson } = await import('@/utils/journal/person.ts');
    expect(await erasePerson('C1100', new Date())).toBe(1);
  });

  test('a decision that is recorded is counted once, also where a backup is made', async () => {
    for (const one of many(3)) await journal.recordDecision(one);
    const settled = atCall('decrypt', 6, () => journal.recordDecision(givingOf(2)));
    const file = await contents();
    await settled();
    expect(file.gone.months).toEqual([]);
    const again = atCall('decrypt', 30, () => journal.recordDecision(givingOf(1)));
    await merge(file.events, file.gone);
    await again();
    await isWhole();
  });
});

test('restoring again after the disk was full counts what is gone as before', async () => {
  const voucher = { programme: 'free', cheques: 5, place: 'Atelier A', on: null, lots: [] };
  await journal.recordDecision({ ...entryOf({}, Date.parse('2025-03-01T09:00:00Z')), voucher });
  const { purge } = await import('@/utils/journal/retention.ts');
  await purge(12, '2026-11-27');
  const file = Array.from({ length: 600 }, () => givingOf(1, { voucher: { ...voucher, cheques: 1 } }));
  const settled = atCall('encrypt', 560, () => Promise.reject(new Error('full')));
  const encrypt = vi.mocked(crypto.subtle.encrypt);
  const through = encrypt.getMockImplementation();
  let calls = 0;
  encrypt.mockImplementation((...given) =>
    ++calls === 560
      ? Promise.reject(new DOMException('', 'QuotaExceededError'))
      : (through?.(...given) as never),
  );
  await expect(merge(file)).rejects.toEqual(refusal('storage_full'));
  await settled().catch(() => undefined);
  vi.restoreAllMocks();
  await merge(file);
  expect(await journal.rowsOf('lots')).toMatchObject([{ id: 'free', given: 605 }]);
});

test('what is too old is erased once it is counted, not in the middle of a restoration', async () => {
  const { purge } = await import('@/utils/journal/retention.ts');
  await journal.recordDecision(entryOf({}, Date.parse('2025-11-28T09:00:00Z')));
  const encrypt = crypto.subtle.encrypt.bind(crypto.subtle);
  let calls = 0;
  vi.spyOn(crypto.subtle, 'encrypt').mockImplementation((...given) =>
    ++calls === 3 ? Promise.reject(new Error('killed')) : encrypt(...given),
  );
  await expect(merge(many(3))).rejects.toEqual(refusal('journal_unavailable'));
  vi.restoreAllMocks();
  expect(await purge(12, '2026-11-29')).toBe(0);
  await catchUp();
  expect(await purge(12, '2026-11-29')).toBe(1);
  expect(await journal.rowsOf('months')).toContainEqual({
    id: '2025-11',
    roles: { adviser: expect.objectContaining({ interviews: 1 }) },
  });
});

describe('keys', () => {
  test('two pages that set a passphrase at once: the second one holds', async () => {
    await journal.recordDecision(entryOf());
    const { protect, unlock, readProtection } = await protection();
    await Promise.all([protect(PASSPHRASE, RECOVERY), protect(OTHER, RECOVERY)]);
    await catchUp();
    const { lock } = await import('@/utils/journal/keys.ts');
    await lock();
    expect(await unlock(PASSPHRASE)).toBe(false);
    expect(await unlock(OTHER)).toBe(true);
    expect(await readProtection()).toEqual({ level: 'passphrase', locked: false, waiting: 0 });
    expect(await everyRowOpens()).toBe(true);
  });

  test('a passphrase that is set before going back was at its end holds', async () => {
    await journal.recordDecision(entryOf());
    const { protect, unprotect, readProtection } = await protection();
    await protect(PASSPHRASE, RECOVERY);
    await catchUp();
    await unprotect();
    await protect(OTHER, RECOVERY);
    await catchUp();
    expect(await readProtection()).toMatchObject({ level: 'passphrase', locked: false });
    expect(await everyRowOpens()).toBe(true);
  });

  test('a clock that was ahead keeps no key in force', async () => {
    vi.setSystemTime(new Date('2030-01-01T09:00:00Z'));
    await journal.recordDecision(entryOf());
    vi.setSystemTime(new Date('2026-11-27T09:00:00Z'));
    const { protect, readProtection } = await protection();
    await protect(PASSPHRASE, RECOVERY);
    await catchUp();
    expect(await readProtection()).toMatchObject({ level: 'passphrase' });
  });

  test('a decision that waits keeps the key that opens it', async () => {
    const { protect, unprotect, unlock } = await protection();
    const { lock } = await import('@/utils/journal/keys.ts');
    await protect(PASSPHRASE, RECOVERY);
    await catchUp();
    for (const one of many(3)) await journal.recordDecision(one);
    await unprotect();
    const waiting = entryOf({ code: 'WAITS' });
    // The screen is locked while everything is sealed anew.
    const settled = atCall('encrypt', 5, async () => {
      await lock();
      await journal.recordDecision(waiting);
    });
    await catchUp().catch(() => undefined);
    await settled();
    await unlock(PASSPHRASE);
    await catchUp();
    expect(await journal.readDecision(waiting.id)).toEqual(waiting);
  });

  test('cheques that wait come in even where no delivery has them left, and what waits behind them too', async () => {
    await journal.receiveVouchers(deliveryOf({ chequesPerBooklet: 1 }));
    const { protect, unlock, readProtection } = await protection();
    const { lock } = await import('@/utils/journal/keys.ts');
    await protect(PASSPHRASE, RECOVERY);
    await catchUp();
    await lock();
    const voucher = { programme: 'lyon', cheques: 1, place: 'Atelier A', on: null, lots: [] };
    for (const one of [givingOf(1, { voucher }), givingOf(1, { voucher }), entryOf()])
      await journal.recordDecision(one);
    await unlock(PASSPHRASE);
    expect(await catchUp()).toBe(0);
    expect((await readProtection()).waiting).toBe(0);
    expect((await journal.listDecisions(10)).rows).toHaveLength(3);
    expect(await journal.readStock('2026-11-27')).toMatchObject([{ given: 1, left: 0 }]);
    expect(await journal.readGivenWithoutStock()).toMatchObject([{ given: 1 }]);
    await isWhole();
  });
});

test('what another window heard in the middle of a change is not lost', async () => {
  const kinds = ['a', 'b'].map((kind) => ({
    kind,
    outcome: 'accepted' as const,
    reason: null,
    rules: [],
    programme: null,
  }));
  const entry = entryOf({ proposals: kinds });
  await journal.recordDecision(entry);
  vi.resetModules();
  const other = await import('@/utils/journal/follow-ups.ts');
  await other.followUp(entry.id, { results: { a: 'no-news' } }, eventIds());
  const settled = atCall('decrypt', 3, () =>
    other.followUp(entry.id, { results: { a: 'went' } }, eventIds()),
  );
  await journal.followUp(entry.id, { results: { b: 'went' } }, eventIds());
  await settled();
  expect(await journal.rowsOf('followedUp')).toMatchObject([{ results: { a: 'went', b: 'went' } }]);
  await journal.eraseDecision(entry.id, new Date());
  expect((await journal.events()).map(({ type }) => type)).toEqual(['erased']);
});

describe('a damaged row', () => {
  async function damage(table: string) {
    const { withConnection } = await import('@/utils/journal/database.ts');
    await withConnection(async (database) => {
      const [row] = await database.table(table).toArray();
      const sealed = new Uint8Array(row.sealed);
      sealed[0] = (sealed[0] ?? 0) ^ 1;
      await database.table(table).put({ ...row, sealed });
    });
  }

  test('is told of in a backup, and replaced from one', async () => {
    const entry = entryOf();
    await journal.recordDecision(entry);
    const file = await contents();
    await damage('events');
    expect(await contents()).toMatchObject({ events: [], unreadable: 1 });
    const { compare } = await merging();
    expect(await compare(file.events, file.gone)).toMatchObject({ decisions: 1, known: 0 });
    await merge(file.events, file.gone);
    expect(await journal.readDecision(entry.id)).toEqual(entry);
    await isWhole();
  });

  test.each(['secrets', 'months', 'lots'])('beside the events (%s) is worked out again', async (table) => {
    await journal.receiveVouchers(deliveryOf());
    await journal.recordDecision(givingOf(2));
    await damage(table);
    vi.resetModules();
    const { isBehind, ...caught } = await import('@/utils/journal/catch-up.ts');
    expect(await isBehind()).toBe(true);
    await caught.catchUp(() => undefined);
    await isWhole();
    await (await import('@/utils/journal/store.ts')).recordDecision(entryOf());
    expect(await journal.readStock('2026-11-27')).toMatchObject([{ given: 2, left: 8 }]);
  });
});

test('what is erased while it is copied again does not stay in the copies', async () => {
  const entry = entryOf();
  await journal.recordDecision(entry);
  const { copyLast } = await import('@/utils/journal/copy-last.ts');
  const settled = atCall('decrypt', 1, () => journal.eraseDecision(entry.id, new Date()));
  await copyLast();
  await settled();
  const { readCopies } = await import('@/utils/journal/copies.ts');
  expect((await readCopies()).rows.map(({ id }) => id)).not.toContain(entry.id);
});
