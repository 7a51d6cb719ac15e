import { beforeEach, expect, test } from 'vitest';
import { entryOf, eventIds } from './entries.ts';
import { type FreshJournal, freshJournal } from './fresh-journal.ts';

let journal: FreshJournal;
let decisionsBetween: typeof import('@/utils/journal/between.ts')['decisionsBetween'];

beforeEach(async () => {
  journal = await freshJournal();
  ({ decisionsBetween } = await import('@/utils/journal/between.ts'));
});

/** A decision of the user's own day, at that hour and minute; its code is the day. */
function decidedAt(day: string, time: string) {
  const instant = new Date(`${day}T${time}:00`);
  const entry = entryOf({ code: day }, instant.getTime());
  return journal.recordDecision({ ...entry, at: instant.toISOString() });
}
const codes = async (from: string, to: string) =>
  (await decisionsBetween(from, to)).decisions.map(({ code }) => code);

test('both days are part of the period, from their first minute to their last; oldest first', async () => {
  await decidedAt('2026-11-30', '23:59');
  await decidedAt('2026-10-31', '23:59');
  await decidedAt('2026-11-01', '00:00');
  await decidedAt('2026-12-01', '00:00');
  await decidedAt('2026-11-15', '12:00');
  expect(await codes('2026-11-01', '2026-11-30')).toEqual(['2026-11-01', '2026-11-15', '2026-11-30']);
  expect(await codes('2026-10-31', '2026-10-31')).toEqual(['2026-10-31']);
  expect(await codes('2026-01-01', '2026-12-31')).toHaveLength(5);
  expect(await codes('2027-01-01', '2027-12-31')).toEqual([]);
});

test('erased decisions and other events are no part of it', async () => {
  await decidedAt('2026-11-20', '12:00');
  const erased = await decidedAt('2026-11-21', '12:00');
  await journal.eraseDecision(erased.id, new Date(eventIds().at));
  expect(await decisionsBetween('2026-11-01', '2026-11-30')).toMatchObject({
    decisions: [{ code: '2026-11-20' }],
    unreadable: 0,
  });
});

test('rows of these months that cannot be read are counted', async () => {
  await decidedAt('2026-11-20', '12:00');
  const { withDatabase } = await import('@/utils/journal/database.ts');
  await withDatabase(async ({ events }) => {
    const [row] = await events.toArray();
    if (!row) throw new Error('no row');
    await events.add({ ...row, id: '0193a000-0001-7000-8000-000000000000' });
    await events.add({ ...row, id: '0193a000-0002-7000-8000-000000000000', month: '2025-01' });
  });
  expect((await decisionsBetween('2026-11-10', '2026-11-30')).unreadable).toBe(1);
});
