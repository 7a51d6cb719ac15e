import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { CopiedRow } from '@/utils/journal/copies.ts';
import { entryOf, eventIds } from './entries.ts';
import { type FreshJournal, freshJournal } from './fresh-journal.ts';

let journal: FreshJournal;
let copies: typeof import('@/utils/journal/copies.ts');
let rows: typeof import('@/utils/journal/event-rows.ts');
let seal: typeof import('@/utils/journal/seal.ts');

const START = Date.UTC(2026, 10, 20, 9);

beforeEach(async () => {
  fakeBrowser.reset();
  journal = await freshJournal();
  copies = await import('@/utils/journal/copies.ts');
  rows = await import('@/utils/journal/event-rows.ts');
  seal = await import('@/utils/journal/seal.ts');
});

const ids = async () => (await copies.readCopies()).rows.map(({ id }) => id);
const bytes = (base64: string) => new Uint8Array(Buffer.from(base64, 'base64'));
const sealedRow = ({ nonce, sealed, ...row }: CopiedRow) => ({
  ...row,
  nonce: bytes(nonce),
  sealed: bytes(sealed),
});

/** A ring as a passphrase gives it, or as an installation has it. */
async function ring(secret: boolean) {
  const key = await seal.newKey(new Date());
  return seal.ringOf([{ ...key, secret }]);
}

describe('every change of the journal', () => {
  test('is copied, what is erased is forgotten, and that it was erased is copied', async () => {
    const [kept, erased] = [entryOf({}, START), entryOf({}, START + 1)];
    await journal.recordDecision(kept);
    await journal.recordDecision(erased);
    expect(await ids()).toEqual([kept.id, erased.id]);
    await journal.eraseDecision(erased.id, new Date(START + 2));
    const [, reversal] = await ids();
    expect(await ids()).toEqual([kept.id, reversal]);
    expect(reversal).not.toBe(erased.id);
  });

  test('goes on where no copy can be made: it is in the journal, and nothing of it is logged', async () => {
    const logged = vi.spyOn(console, 'error').mockReturnValue();
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('SECRET'));
    const entry = entryOf();
    await journal.recordDecision(entry);
    expect(await journal.readDecision(entry.id)).toEqual(entry);
    expect(logged.mock.calls).toEqual([['Repère:', 'copies', 'Error']]);
  });

  test('what is too old is forgotten here too', async () => {
    const young = entryOf({}, START);
    const old = entryOf({}, Date.UTC(2025, 0, 3));
    await journal.recordDecision(old);
    await journal.followUp(old.id, { results: { 'solidarity-mobile': 'went' } }, eventIds());
    await journal.recordDecision(young);
    expect(await ids()).toHaveLength(3);
    const { purge } = await import('@/utils/journal/retention.ts');
    await purge(12, '2026-11-26');
    expect(await ids()).toEqual([young.id]);
  });
});

test('the last hundred are kept, the oldest go', async () => {
  const open = await ring(false);
  const events = Array.from({ length: 130 }, (_, i) => entryOf({}, START + i));
  await copies.changeCopies(() => false, events.slice(0, 70), open);
  await copies.changeCopies(() => false, events.slice(70), open);
  expect(await ids()).toEqual(events.slice(-100).map(({ id }) => id));
});

describe('a copy', () => {
  test('has a key of its own at the level "appareil": the journal’s may be ruined with the journal', async () => {
    const open = await ring(false);
    const [first, second] = [entryOf({ code: 'A' }, START), entryOf({ code: 'B' }, START + 1)];
    await copies.changeCopies(() => false, [first], open);
    await copies.changeCopies(() => false, [second], open);
    const { raw, rows: copied } = await copies.readCopies();
    expect(raw).toHaveLength(32);
    const own = await copies.ownRing(raw ?? []);
    expect(await Promise.all(copied.map((row) => rows.eventOf(sealedRow(row), own)))).toEqual([
      { event: first },
      { event: second },
    ]);
    for (const row of copied) expect(await rows.eventOf(sealedRow(row), open)).toEqual({ unreadable: 'key' });
  });

  test('is sealed with the journal’s key under a passphrase, and no key lies beside it', async () => {
    const open = await ring(true);
    const entry = entryOf({ code: 'SECRET' });
    await copies.changeCopies(() => false, [entry], open);
    const stored = await copies.readCopies();
    expect(stored.raw).toBeUndefined();
    const [row] = stored.rows;
    expect(row && (await rows.eventOf(sealedRow(row), open))).toEqual({ event: entry });
    expect(JSON.stringify(stored)).not.toContain('SECRET');
  });

  test('can be forgotten while the journal is locked', async () => {
    const open = await ring(true);
    const events = [entryOf({}, START), entryOf({}, START + 1)];
    await copies.changeCopies(() => false, events, open);
    await copies.changeCopies(({ id }) => id === events[0]?.id);
    expect(await ids()).toEqual([events[1]?.id]);
  });
});
