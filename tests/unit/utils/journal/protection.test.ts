import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { deliveryOf, entryOf, eventIds, givingOf } from './entries.ts';
import { type FreshJournal, freshJournal, refusal } from './fresh-journal.ts';

let journal: FreshJournal;
let protection: typeof import('@/utils/journal/protection.ts');
let catchUp: () => Promise<number>;
let isBehind: () => Promise<boolean>;
let lock: () => Promise<void>;

const PASSPHRASE = 'fleur table orange piano route vitre';
const RECOVERY = '2345-6789-ABCD-EFGH-JKMN-PQRS-TVWX-YZ01';

beforeEach(async () => {
  fakeBrowser.reset();
  quickKeys();
  journal = await freshJournal();
  await load();
});

/** How hard keys are to guess is for the tests of wrapping; here it would take most of the time. */
function quickKeys() {
  const { subtle } = crypto;
  const [derive, generate] = [subtle.deriveKey.bind(subtle), subtle.generateKey.bind(subtle)];
  vi.spyOn(subtle, 'deriveKey').mockImplementation((how, ...given) =>
    derive({ ...(how as Pbkdf2Params), iterations: 10 }, ...given),
  );
  vi.spyOn(subtle, 'generateKey').mockImplementation(((how: RsaHashedKeyGenParams, ...given: [true, []]) =>
    generate('modulusLength' in how ? { ...how, modulusLength: 1024 } : how, ...given)) as never);
}

async function load() {
  const [keys, behind] = await Promise.all([
    import('@/utils/journal/keys.ts'),
    import('@/utils/journal/catch-up.ts'),
  ]);
  protection = await import('@/utils/journal/protection.ts');
  lock = keys.lock;
  catchUp = () => behind.catchUp(() => undefined);
  isBehind = behind.isBehind;
}

/** The browser was closed and opened again: the session's memory is empty, the disk is not. */
async function restart() {
  await fakeBrowser.storage.session.clear();
  vi.resetModules();
  const [store, stock, vouchers, followUps] = await Promise.all([
    import('@/utils/journal/store.ts'),
    import('@/utils/journal/stock.ts'),
    import('@/utils/journal/vouchers.ts'),
    import('@/utils/journal/follow-ups.ts'),
  ]);
  journal = { ...journal, ...store, ...stock, ...vouchers, ...followUps };
  await load();
}

async function fill() {
  await journal.receiveVouchers(deliveryOf());
  const given = givingOf(3, { code: 'C9' });
  await journal.recordDecision(given);
  await journal.settleVoucher(given.id, { used: 1, returned: 0 }, eventIds());
  const seen = entryOf();
  await journal.recordDecision(seen);
  await journal.followUp(seen.id, { results: { 'solidarity-mobile': 'went' } }, eventIds());
}

async function protect() {
  await protection.protect(PASSPHRASE, RECOVERY);
  await catchUp();
}

/** Names of the keys that rows are sealed with. */
const keysOnDisk = async () => {
  const { withConnection } = await import('@/utils/journal/database.ts');
  return withConnection(async (database) => {
    const rows = await Promise.all(
      database.tables
        .filter(({ name }) => !['keys', 'queue', 'unsealed', 'tasks'].includes(name))
        .map((table) => table.toArray()),
    );
    return [...new Set(rows.flat().map(({ key }) => key))];
  });
};

describe('under a passphrase', () => {
  test('everything is there as before, sealed with another key', async () => {
    await fill();
    const before = await journal.everything();
    const [device] = await keysOnDisk();
    expect(await protection.readProtection()).toEqual({ level: 'device', locked: false, waiting: 0 });
    await protect();
    expect(await protection.readProtection()).toEqual({ level: 'passphrase', locked: false, waiting: 0 });
    expect(await journal.everything()).toEqual(before);
    expect(await keysOnDisk()).toEqual([expect.not.stringMatching(device ?? '')]);
    expect(await isBehind()).toBe(false);
  });

  test('nothing can be read once the browser was closed, until the passphrase or the recovery code opens it', async () => {
    await fill();
    const before = await journal.everything();
    await protect();
    await restart();
    expect(await protection.readProtection()).toEqual({ level: 'passphrase', locked: true, waiting: 0 });
    for (const read of [journal.listDecisions(10), journal.listFollowUps(), journal.readStock('2026-11-22')])
      await expect(read).rejects.toEqual(refusal('journal_locked'));
    expect(await protection.unlock('fleur table orange piano route autre')).toBe(false);
    await expect(journal.listDecisions(10)).rejects.toEqual(refusal('journal_locked'));
    expect(await protection.unlock(`  ${PASSPHRASE.replaceAll(' ', '  ')} `)).toBe(true);
    expect(await journal.everything()).toEqual(before);
    await lock();
    await expect(journal.listDecisions(10)).rejects.toEqual(refusal('journal_locked'));
    expect(await protection.unlock(RECOVERY.toLowerCase().replaceAll('-', ' '))).toBe(true);
    expect(await journal.everything()).toEqual(before);
  });

  test('what is decided while it is locked waits, once, and nobody reads it before', async () => {
    await protect();
    await lock();
    await journal.checkJournal();
    const waiting = entryOf({ code: 'WAITING' });
    expect(await journal.recordDecision(waiting)).toEqual(waiting);
    expect(await journal.recordDecision(waiting)).toEqual(waiting);
    expect((await protection.readProtection()).waiting).toBe(1);
    await expect(journal.readDecision(waiting.id)).rejects.toEqual(refusal('journal_locked'));
    await restart();
    await protection.unlock(PASSPHRASE);
    expect(await isBehind()).toBe(true);
    expect(await catchUp()).toBe(0);
    expect((await journal.listDecisions(10)).rows).toEqual([{ id: waiting.id, entry: waiting }]);
    expect(await journal.toHear()).toHaveLength(1);
    expect((await protection.readProtection()).waiting).toBe(0);
    await catchUp();
    expect((await journal.listDecisions(10)).rows).toHaveLength(1);
  });

  test('a row that waits and was changed is counted and kept', async () => {
    await protect();
    await lock();
    const [good, bad] = [entryOf(), entryOf()];
    await journal.recordDecision(good);
    await journal.recordDecision(bad);
    const { withConnection } = await import('@/utils/journal/database.ts');
    await withConnection(async (database) => {
      const wrapped = (await database.table('queue').get(good.id)).wrapped;
      await database.table('queue').update(bad.id, { wrapped });
    });
    await protection.unlock(PASSPHRASE);
    expect(await catchUp()).toBe(1);
    expect((await journal.listDecisions(10)).rows.map(({ id }) => id)).toEqual([good.id]);
    expect((await protection.readProtection()).waiting).toBe(1);
  });

  test('another passphrase opens it, and the old ones no more', async () => {
    await fill();
    await protect();
    const before = await journal.everything();
    await protection.protect('another passphrase', RECOVERY.replace('2345', '9999'));
    await restart();
    expect(await protection.unlock(PASSPHRASE)).toBe(false);
    expect(await protection.unlock(RECOVERY)).toBe(false);
    await expect(protection.protect('x'.repeat(12), RECOVERY)).rejects.toEqual(refusal('journal_locked'));
    expect(await protection.unlock('another passphrase')).toBe(true);
    expect(await journal.everything()).toEqual(before);
  });

  test('going back, it is open without a passphrase, and nothing of the key is held', async () => {
    await fill();
    const before = await journal.everything();
    await protect();
    await protection.unprotect();
    await catchUp();
    await restart();
    expect(await protection.readProtection()).toEqual({ level: 'device', locked: false, waiting: 0 });
    expect(await journal.everything()).toEqual(before);
    expect(await keysOnDisk()).toHaveLength(1);
  });
});

/** Does something in the middle of the sealing that comes then. */
function duringSealing(act: () => Promise<unknown>, at = 1): void {
  const encrypt = crypto.subtle.encrypt.bind(crypto.subtle);
  let calls = 0;
  const spy = vi.spyOn(crypto.subtle, 'encrypt').mockImplementation(async (...given) => {
    if (++calls === at) {
      spy.mockRestore();
      await act();
    }
    return encrypt(...given);
  });
}

describe('between two programs', () => {
  test('what is decided while it locks itself in the middle of going back waits, and its key with it', async () => {
    await fill();
    await protect();
    await protection.unprotect();
    const waiting = entryOf({ code: 'WAITING' });
    duringSealing(async () => {
      await lock();
      await journal.recordDecision(waiting);
    });
    await catchUp();
    expect(await protection.readProtection()).toEqual({ level: 'device', locked: true, waiting: 1 });
    expect(await protection.unlock(PASSPHRASE)).toBe(true);
    expect(await catchUp()).toBe(0);
    expect(await journal.readDecision(waiting.id)).toEqual(waiting);
    expect(await protection.readProtection()).toEqual({ level: 'device', locked: false, waiting: 0 });
  });

  test('no key is kept for what waits and cannot be read', async () => {
    await protect();
    await lock();
    const bad = entryOf();
    await journal.recordDecision(bad);
    const { withConnection } = await import('@/utils/journal/database.ts');
    await withConnection((database) =>
      database.table('queue').update(bad.id, { wrapped: new Uint8Array(9) }),
    );
    await protection.unlock(PASSPHRASE);
    await protection.unprotect();
    expect(await catchUp()).toBe(1);
    expect(await protection.readProtection()).toEqual({ level: 'device', locked: false, waiting: 1 });
  });
});

test('a passphrase holds also where the clock was put back', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-01-01T00:00:00Z') });
  await fill();
  vi.setSystemTime(new Date('2026-11-27T00:00:00Z'));
  await protect();
  vi.useRealTimers();
  expect((await protection.readProtection()).level).toBe('passphrase');
  await restart();
  await expect(journal.listDecisions(10)).rejects.toEqual(refusal('journal_locked'));
});

describe('the rolling copy', () => {
  const codesIn = async () => {
    const { readCopies, ownRing } = await import('@/utils/journal/copies.ts');
    const { withDatabase } = await import('@/utils/journal/database.ts');
    const { eventOf } = await import('@/utils/journal/event-rows.ts');
    const { fromBase64 } = await import('@/utils/secrets/base64.ts');
    const { raw, rows } = await readCopies();
    const ring = raw ? await ownRing(raw) : await withDatabase(async (open) => open.ring);
    const reads = await Promise.all(
      rows.map(({ nonce, sealed, ...row }) =>
        eventOf({ ...row, nonce: fromBase64(nonce), sealed: fromBase64(sealed) }, ring),
      ),
    );
    return {
      hasOwnKey: raw !== undefined,
      codes: reads.map((read) => ('event' in read && read.event.type === 'decided' ? read.event.code : read)),
    };
  };

  test('changes its key with the journal: its own does not lie beside it under a passphrase', async () => {
    await journal.recordDecision(entryOf({ code: 'A' }, 1000));
    await journal.recordDecision(entryOf({ code: 'B' }, 2000));
    expect(await codesIn()).toEqual({ hasOwnKey: true, codes: ['A', 'B'] });
    await protect();
    expect(await codesIn()).toEqual({ hasOwnKey: false, codes: ['A', 'B'] });
    await journal.recordDecision(entryOf({ code: 'C' }, 3000));
    expect(await codesIn()).toEqual({ hasOwnKey: false, codes: ['A', 'B', 'C'] });
    await protection.unprotect();
    await catchUp();
    expect(await codesIn()).toEqual({ hasOwnKey: true, codes: ['A', 'B', 'C'] });
  });
});

/** How many sealings there are in changing the level of such a journal: 5 events, 2 + 1 rows, and so on. */
const STEPS = [1, 3, 6, 9, 12, 14];

describe.each(['there', 'back'] as const)('changing the level, %s', (way) => {
  test.each(STEPS)('ended at sealing %i, goes on the next time and loses nothing', async (step) => {
    await fill();
    const before = await journal.everything();
    if (way === 'back') {
      await protect();
      await protection.unprotect();
    } else await protection.protect(PASSPHRASE, RECOVERY);
    const encrypt = crypto.subtle.encrypt.bind(crypto.subtle);
    let calls = 0;
    const spy = vi.spyOn(crypto.subtle, 'encrypt').mockImplementation((...given) => {
      return ++calls === step ? Promise.reject(new Error('killed')) : encrypt(...given);
    });
    await expect(catchUp()).rejects.toEqual(refusal('journal_unavailable'));
    spy.mockRestore();
    await restart();
    // Something is decided before anybody unlocks it.
    const waiting = entryOf({ code: '', reviewOn: null, proposals: [] });
    await journal.recordDecision(waiting);
    expect(await protection.unlock(PASSPHRASE)).toBe(true);
    expect(await catchUp()).toBe(0);
    await journal.eraseDecision(waiting.id, new Date('2026-11-23T08:00:00Z'));
    const [events, ...others] = await journal.everything();
    const [eventsBefore, ...othersBefore] = before;
    expect(events.filter(({ type }) => type !== 'erased')).toEqual(eventsBefore);
    expect(others).toEqual(othersBefore);
    expect(await keysOnDisk()).toHaveLength(1);
    expect((await protection.readProtection()).level).toBe(way === 'there' ? 'passphrase' : 'device');
  });
});
