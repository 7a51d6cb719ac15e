import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Entry } from '@/utils/journal/entry.ts';
import { deliveryOf, entryOf, eventIds, givingOf } from './entries.ts';
import { type FreshJournal, freshJournal } from './fresh-journal.ts';

let journal: FreshJournal;
let purge: typeof import('@/utils/journal/retention.ts')['purge'];

beforeEach(async () => {
  journal = await freshJournal();
  ({ purge } = await import('@/utils/journal/retention.ts'));
});

const TODAY = '2026-11-26';

/** A decision of that day, recorded at noon. */
const decidedOn = (day: string, parts: Partial<Entry> = {}) =>
  journal.recordDecision(entryOf(parts, Date.parse(`${day}T12:00:00Z`)));
const codes = async () =>
  (await journal.listDecisions(200)).rows.map((row) => 'entry' in row && row.entry.code);

describe('what is too old', () => {
  test.each([
    [12, '2025-11-25', '2025-11-26'],
    [1, '2026-10-25', '2026-10-26'],
    [3, '2026-08-25', '2026-08-26'],
  ])('is erased after %i months to the day', async (months, over, kept) => {
    await decidedOn(over, { code: 'OVER' });
    await decidedOn(kept, { code: 'KEPT' });
    expect(await purge(months, TODAY)).toBe(1);
    expect(await codes()).toEqual(['KEPT']);
    expect(await purge(months, TODAY)).toBe(0);
  });

  test('goes with its cheques and what was to be heard of them; the stock stays right', async () => {
    await journal.receiveVouchers(deliveryOf());
    const old = givingOf(3);
    const time = Date.parse('2025-01-10T09:00:00Z');
    await journal.recordDecision({ ...old, ...pick(entryOf({}, time)) });
    await purge(12, TODAY);
    expect(await journal.listFollowUps()).toEqual([]);
    expect(await journal.rowsOf('vouchers')).toEqual([]);
    expect(await journal.readStock(TODAY)).toMatchObject([{ received: 10, given: 3, left: 7 }]);
    expect((await journal.events()).map(({ type }) => type)).toEqual(['voucher-received']);
  });

  test('leaves no trace of an erasure either', async () => {
    const { id } = await decidedOn('2025-03-01');
    await journal.eraseDecision(id, new Date('2025-03-02T08:00:00Z'));
    await purge(12, TODAY);
    expect(await journal.events()).toEqual([]);
  });

  test('and cannot be read is erased as well: its id tells the day', async () => {
    const { id } = await decidedOn('2025-11-25');
    const young = await decidedOn('2025-11-26');
    const { withDatabase } = await import('@/utils/journal/database.ts');
    for (const one of [id, young.id])
      await withDatabase(({ events }) => events.update(one, { sealed: new Uint8Array(20) }));
    await purge(12, TODAY);
    expect((await journal.listDecisions(10)).rows.map((row) => row.id)).toEqual([young.id]);
  });

  test('in more than one step: all of it goes, all else stays, also where the browser ends it in between', async () => {
    for (let i = 0; i < 530; i++) await decidedOn('2025-02-03', { code: `O${i}` });
    await decidedOn('2026-02-03', { code: 'KEPT' });
    const { withConnection } = await import('@/utils/journal/database.ts');
    const before = await journal.rowsOf('months');
    await withConnection(async (database) => {
      const transaction = database.transaction.bind(database) as (...given: unknown[]) => Promise<unknown>;
      let calls = 0;
      const spy = vi
        .spyOn(database, 'transaction')
        .mockImplementation(((...given: unknown[]) =>
          ++calls === 2 ? Promise.reject(new Error('killed')) : transaction(...given)) as never);
      await expect(purge(12, TODAY)).rejects.toMatchObject({ code: 'journal_unavailable' });
      spy.mockRestore();
    });
    expect((await journal.listDecisions(200)).rows).toHaveLength(31);
    expect(await purge(12, TODAY)).toBe(30);
    expect(await codes()).toEqual(['KEPT']);
    expect(await journal.rowsOf('months')).toEqual(before);
    expect(await journal.rowsOf('persons')).toHaveLength(1);
  });

  test('goes with all that was heard of it since, and with its code', async () => {
    const { id } = await decidedOn('2025-10-31', { code: 'OVER' });
    await journal.followUp(id, { results: { 'solidarity-mobile': 'went' } }, eventIds());
    await purge(12, TODAY);
    expect(await journal.events()).toEqual([]);
    for (const table of ['followedUp', 'persons'] as const) expect(await journal.rowsOf(table)).toEqual([]);
  });
});

test('numbers stay, by month and role, and nothing of any one person', async () => {
  const sim = { kind: 'solidarity-mobile', rules: ['R10'], programme: 'secret-programme' };
  await decidedOn('2025-02-03', { code: 'SECRET', proposals: [{ ...sim, outcome: 'accepted' }] });
  await decidedOn('2025-02-28', { proposals: [{ ...sim, outcome: 'declined' }] });
  await decidedOn('2025-03-01', { role: 'volunteer', proposals: [] });
  await purge(12, TODAY);
  const months = await journal.rowsOf('months');
  expect(months).toMatchObject([
    {
      id: '2025-02',
      roles: {
        adviser: { interviews: 2, kinds: { 'solidarity-mobile': { proposed: 2, accepted: 1, declined: 1 } } },
      },
    },
    { id: '2025-03', roles: { volunteer: { interviews: 1 } } },
  ]);
  expect(JSON.stringify(months)).not.toMatch(/secret/i);
});

function pick({ id, startedAt, at }: Entry) {
  return { id, startedAt, at };
}
