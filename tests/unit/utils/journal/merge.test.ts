import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { JournalEvent } from '@/utils/journal/event.ts';
import { type Gone, NOTHING_GONE } from '@/utils/journal/gone.ts';
import { derivedOf, keptIn } from './derived.ts';
import { deliveryOf, entryOf, eventIds, givingOf } from './entries.ts';
import { type FreshJournal, freshJournal, refusal } from './fresh-journal.ts';
import { FIRST, type Step, step, stepsOn } from './steps.ts';

/** All that leaves a journal in a backup. */
interface Contents {
  events: JournalEvent[];
  gone: Gone;
}

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-27T09:00:00Z') });
  return () => vi.useRealTimers();
});

const merging = () => import('@/utils/journal/merge.ts');

const quiet = () => ({ onProgress: () => undefined, signal: new AbortController().signal });

async function contents(): Promise<Contents> {
  const { chunks, gone } = await (await merging()).readAll(quiet());
  const events: JournalEvent[] = [];
  for await (const some of chunks) events.push(...some);
  return { events, gone };
}

async function takeIn({ events, gone }: Contents, signal = new AbortController().signal): Promise<void> {
  await (await merging()).merge(events, gone, { ...quiet(), signal });
}

const compare = async ({ events, gone }: Contents) => (await merging()).compare(events, gone);

/** What a journal shows after these came in, one after the other. The secret of its hashes is its own. */
async function after(...all: readonly Contents[]) {
  const journal = await freshJournal();
  for (const one of all) await takeIn(one);
  const events = await journal.events();
  expect(await keptIn(journal)).toEqual(await derivedOf(events));
  const { persons = [], ...kept } = await keptIn(journal);
  const decisions = persons.map((row) => (row as { decisions: string[] }).decisions);
  return { events, ...kept, persons: decisions.sort() };
}

async function journalOf(steps: readonly Step[]): Promise<Contents> {
  const journal = await freshJournal();
  const run = stepsOn(journal);
  // What is refused changes nothing; the property of the vouchers says so.
  for (const one of [FIRST, ...steps]) await run(one).catch(() => undefined);
  return contents();
}

const journals = fc.tuple(...[0, 1, 2].map(() => fc.array(step, { minLength: 4, maxLength: 14 })));

test('export and import is identity; uniting is commutative, associative and idempotent', async () => {
  await fc.assert(
    fc.asyncProperty(journals, async (steps) => {
      const [a, b, c] = [
        await journalOf(steps[0] ?? []),
        await journalOf(steps[1] ?? []),
        await journalOf(steps[2] ?? []),
      ];
      const own = await after(a);
      expect(own.events).toEqual(a.events);
      const ab = await after(a, b);
      expect(await after(b, a)).toEqual(ab);
      expect(await after(a, b, a, b)).toEqual(ab);
      const united = await freshJournal().then(async () => {
        await takeIn(b);
        await takeIn(c);
        return contents();
      });
      expect(await after(a, united)).toEqual(await after(a, b, c));
    }),
    { numRuns: 12, seed: 20261127 },
  );
});

describe('a journal that comes in', () => {
  let journal: FreshJournal;

  beforeEach(async () => {
    journal = await freshJournal();
  });

  test('is compared first: what is new, known, erased here, too old; nothing changes', async () => {
    const [known, erased] = [entryOf(), givingOf(2)];
    const old = entryOf({}, Date.parse('2025-11-26T09:00:00Z'));
    const fresh = [entryOf(), deliveryOf()];
    await journal.recordDecision(known);
    await journal.recordDecision(erased);
    await journal.eraseDecision(erased.id, new Date());
    const before = await journal.everything();
    const file = { events: [known, erased, old, ...fresh], gone: NOTHING_GONE };
    expect(await compare(file)).toEqual({ decisions: 1, others: 1, known: 1, erased: 1, tooOld: 1 });
    expect(await journal.everything()).toEqual(before);
    await takeIn(file);
    expect((await journal.listDecisions(10)).rows.map(({ id }) => id)).toEqual(
      [known.id, fresh[0]?.id].sort().reverse(),
    );
    expect(await compare(file)).toMatchObject({ decisions: 0, others: 0, known: 3 });
  });

  test('erases what was erased in it, with what was heard of it here', async () => {
    const entry = givingOf(3, { code: 'B7' });
    await journal.receiveVouchers(deliveryOf());
    await journal.recordDecision(entry);
    const before = await contents();
    await journal.eraseDecision(entry.id, new Date());
    const erased = await contents();
    journal = await freshJournal();
    await takeIn(before);
    await journal.followUp(entry.id, { results: { 'solidarity-mobile': 'went' } }, eventIds());
    await takeIn(erased);
    expect((await journal.events()).map(({ type }) => type).sort()).toEqual(['erased', 'voucher-received']);
    expect(await journal.rowsOf('persons')).toEqual([]);
    expect(await journal.readStock('2026-11-27')).toMatchObject([{ given: 3, left: 7 }]);
  });

  test('brings the numbers of what was erased for its age, once, however often it comes', async () => {
    const { purge } = await import('@/utils/journal/retention.ts');
    for (const day of ['2025-03-01', '2025-03-02'])
      await journal.recordDecision(entryOf({}, Date.parse(`${day}T09:00:00Z`)));
    const early = await contents();
    await purge(12, '2026-11-27');
    const late = await contents();
    expect(late.events).toEqual([]);
    const expected = [{ id: '2025-03', roles: { adviser: expect.objectContaining({ interviews: 2 }) } }];
    // From a file of before the erasure, of after it, of both, and again.
    for (const files of [[early], [late], [early, late], [late, early, late]]) {
      journal = await freshJournal();
      for (const file of files) await takeIn(file);
      expect(await journal.events()).toEqual([]);
      expect(await journal.rowsOf('months')).toEqual(expected);
    }
  });

  test('which erased more for its age is followed: nothing is both here and counted as gone', async () => {
    const { purge } = await import('@/utils/journal/retention.ts');
    await journal.recordDecision(entryOf({}, Date.parse('2026-03-01T09:00:00Z')));
    const early = await contents();
    await purge(6, '2026-11-27');
    const late = await contents();
    for (const files of [
      [early, late],
      [late, early],
      [late, early, late],
    ]) {
      journal = await freshJournal();
      for (const file of files) await takeIn(file);
      expect(await journal.events()).toEqual([]);
      expect(await journal.rowsOf('months')).toMatchObject([
        { id: '2026-03', roles: { adviser: { interviews: 1 } } },
      ]);
    }
  });

  test('brings nothing of what was said of a decision that is too old, but its numbers', async () => {
    const at = '2026-01-05T09:00:00Z';
    const entry = givingOf(3, { ...datesOf('2025-11-01'), code: 'B7' });
    await journal.recordDecision(entry);
    await journal.followUp(entry.id, { results: { 'solidarity-mobile': 'went' } }, { ...eventIds(), at });
    await journal.settleVoucher(entry.id, { used: 2, returned: 0 }, { ...eventIds(), at });
    const [months, lots] = [await journal.rowsOf('months'), await journal.rowsOf('lots')];
    const file = await contents();
    journal = await freshJournal();
    expect(await compare(file)).toMatchObject({ decisions: 0, others: 0, tooOld: 3 });
    await takeIn(file);
    expect(await journal.events()).toEqual([]);
    expect([await journal.rowsOf('months'), await journal.rowsOf('lots')]).toEqual([months, lots]);
  });

  test('does not bring back a delivery that was withdrawn since', async () => {
    const delivery = deliveryOf();
    await journal.receiveVouchers(delivery);
    const early = await contents();
    await journal.withdrawDelivery(delivery.id, new Date());
    await takeIn(early);
    expect(await journal.readStock('2026-11-27')).toEqual([]);
  });

  test('may be stopped: what came in stays, and the journal is whole', async () => {
    const file = { events: Array.from({ length: 1200 }, () => entryOf()), gone: NOTHING_GONE };
    const stop = new AbortController();
    const { merge } = await merging();
    await merge(file.events, file.gone, {
      signal: stop.signal,
      onProgress: (share) => share > 0.3 && stop.abort(),
    });
    const events = await journal.events();
    expect(events.length).toBeGreaterThan(0);
    expect(events.length).toBeLessThan(1200);
    expect(await keptIn(journal)).toEqual(await derivedOf(events));
    await takeIn(file);
    expect(await journal.events()).toHaveLength(1200);
  });

  test.each([1, 2, 501, 1001, 1201, 1202, 1203, 2400])(
    'ended at sealing %i, is whole again with the next catching up',
    async (at) => {
      await journal.recordDecision(entryOf());
      const file = { events: Array.from({ length: 1200 }, () => entryOf()), gone: NOTHING_GONE };
      const encrypt = crypto.subtle.encrypt.bind(crypto.subtle);
      let calls = 0;
      const spy = vi.spyOn(crypto.subtle, 'encrypt').mockImplementation((...given) => {
        return ++calls === at ? Promise.reject(new Error('killed')) : encrypt(...given);
      });
      await expect(takeIn(file)).rejects.toEqual(refusal('journal_unavailable'));
      spy.mockRestore();
      // Somebody records before it is put right.
      await journal.recordDecision(entryOf());
      const { catchUp, isBehind } = await import('@/utils/journal/catch-up.ts');
      await catchUp(() => undefined);
      expect(await isBehind()).toBe(false);
      expect(await keptIn(journal)).toEqual(await derivedOf(await journal.events()));
      await takeIn(file);
      expect(await journal.events()).toHaveLength(1202);
      expect(await keptIn(journal)).toEqual(await derivedOf(await journal.events()));
    },
  );
});

test('what a backup holds is read with its progress, and no further once it is cancelled', async () => {
  const { recordDecision } = await freshJournal();
  for (let i = 0; i < 3; i++) await recordDecision(entryOf({}, Date.UTC(2026, 10, 22, 9, i)));
  const shares: number[] = [];
  const { readAll } = await merging();
  const { count } = await readAll({ ...quiet(), onProgress: (share) => shares.push(share) });
  expect([count, shares.at(-1)]).toEqual([3, 1]);
  const page = new AbortController();
  page.abort();
  await expect(readAll({ ...quiet(), signal: page.signal })).rejects.toThrow(
    expect.objectContaining({ name: 'AbortError' }),
  );
});

function datesOf(day: string) {
  const { id, startedAt, at } = entryOf({}, Date.parse(`${day}T09:00:00Z`));
  return { id, startedAt, at };
}
