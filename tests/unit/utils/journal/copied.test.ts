import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { JournalEvent } from '@/utils/journal/event.ts';
import { deliveryOf, entryOf, eventIds, givingOf } from './entries.ts';
import { type FreshJournal, freshJournal } from './fresh-journal.ts';

let journal: FreshJournal;

beforeEach(async () => {
  fakeBrowser.reset();
  journal = await freshJournal();
});

/** The database is gone as a whole; what lies beside it is not. */
async function ruin() {
  const kept = await fakeBrowser.storage.local.get(null);
  journal = await freshJournal();
  await fakeBrowser.storage.local.set(kept);
}

const copied = () => import('@/utils/journal/copied.ts');
const restore = async (secret = '') =>
  (await copied()).restoreCopies(secret, {
    onProgress: () => undefined,
    signal: new AbortController().signal,
  });
const missing = async () => {
  const { rows, needsSecret } = await (await copied()).readLost();
  return { count: rows.length, needsSecret };
};

async function fill() {
  await journal.receiveVouchers(deliveryOf());
  const given = givingOf(3, { code: 'C-9' });
  await journal.recordDecision(given);
  await journal.settleVoucher(given.id, { used: 1, returned: 0 }, eventIds());
  const erased = entryOf({ code: 'G-ONE' });
  await journal.recordDecision(erased);
  await journal.eraseDecision(erased.id, new Date('2026-11-23T08:00:00Z'));
}

test('nothing is missing from a journal that is whole', async () => {
  await fill();
  expect(await missing()).toEqual({ count: 0, needsSecret: false });
});

test('a ruined database is taken back from the copy, and what was erased is not in it', async () => {
  await fill();
  const [events, ...beside] = await journal.everything();
  await ruin();
  expect(await journal.events()).toEqual([]);
  expect(await missing()).toEqual({ count: 4, needsSecret: false });
  expect(await restore()).toBe(0);
  const [eventsNow, ...besideNow] = await journal.everything();
  expect(eventsNow).toEqual(events);
  // A person stands under the hash of another secret.
  expect(besideNow.slice(0, -1)).toEqual(beside.slice(0, -1));
  expect(await missing()).toEqual({ count: 0, needsSecret: false });
  expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).not.toMatch(/G-ONE|C-9|reachable/);
});

describe('under a passphrase', () => {
  const PASSPHRASE = 'fleur table orange piano route vitre';
  const RECOVERY = '2345-6789-ABCD-EFGH-JKMN-PQRS-TVWX-YZ01';

  beforeEach(async () => {
    await fill();
    const { protect } = await import('@/utils/journal/protection.ts');
    const { catchUp } = await import('@/utils/journal/catch-up.ts');
    await protect(PASSPHRASE, RECOVERY);
    await catchUp(() => undefined);
    await journal.recordDecision(entryOf({ code: 'AFTER' }));
  });

  test('the copy has no key of its own any more', async () => {
    expect((await fakeBrowser.storage.local.get('copies')).copies).not.toHaveProperty('raw');
  });

  test('what is recorded after the ruin, without the passphrase, takes nothing away', async () => {
    const events = await journal.events();
    await ruin();
    await fakeBrowser.storage.session.clear();
    const since = entryOf({ code: 'SINCE' });
    await journal.recordDecision(since);
    expect(await missing()).toEqual({ count: events.length, needsSecret: true });
    expect(await restore(PASSPHRASE)).toBe(0);
    expect(await journal.events()).toEqual([...events, since].sort((a, b) => (a.id < b.id ? -1 : 1)));
  });

  test.each([
    ['the passphrase', PASSPHRASE],
    ['the recovery code', RECOVERY],
  ])('a ruined database is taken back with %s, and nothing without', async (_, secret) => {
    const events = await journal.events();
    await ruin();
    await fakeBrowser.storage.session.clear();
    expect(await missing()).toEqual({ count: 5, needsSecret: true });
    expect(await restore('another passphrase')).toBe(null);
    expect(await journal.events()).toEqual([]);
    expect(await restore(secret)).toBe(0);
    expect(await journal.events()).toEqual(events);
  });
});

test('a backup that is restored first leaves what only the copies have', async () => {
  await fill();
  const { readAll } = await import('@/utils/journal/merge.ts');
  const quiet = { onProgress: () => undefined, signal: new AbortController().signal };
  const { chunks, gone } = await readAll(quiet);
  const file: JournalEvent[] = [];
  for await (const some of chunks) file.push(...some);
  const later = entryOf({ code: 'LATER' });
  await journal.recordDecision(later);
  await ruin();
  await (await import('@/utils/journal/merge.ts')).merge(file, gone, quiet);
  expect(await missing()).toMatchObject({ count: 1 });
  expect(await restore()).toBe(0);
  expect(await journal.readDecision(later.id)).toEqual(later);
});

test('a copy that was changed is counted and left out', async () => {
  await fill();
  const { copies } = (await fakeBrowser.storage.local.get('copies')) as {
    copies: { rows: { sealed: string }[] };
  };
  const [first] = copies.rows;
  if (first) first.sealed = `AAAA${first.sealed.slice(4)}`;
  await fakeBrowser.storage.local.set({ copies });
  await ruin();
  expect(await restore()).toBe(1);
  expect(await journal.events()).toHaveLength(3);
});
