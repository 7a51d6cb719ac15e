import { beforeEach, expect, test } from 'vitest';
import { entryOf, eventIds, givingOf } from './entries.ts';
import { type FreshJournal, freshJournal } from './fresh-journal.ts';

let journal: FreshJournal;
let readFigures: typeof import('@/utils/journal/figures.ts')['readFigures'];
beforeEach(async () => {
  journal = await freshJournal();
  ({ readFigures } = await import('@/utils/journal/figures.ts'));
});

test('is nothing over an empty journal', async () => {
  expect(await readFigures()).toEqual([]);
});

test('counts what was decided by month and role, what was heard since, and the cheques', async () => {
  const first = entryOf({ needs: ['reachable', 'own-email'] });
  const giving = givingOf(4, { role: 'volunteer', proposals: [], needs: [] });
  const before = entryOf({ proposals: [], needs: [], status: 'none' }, Date.UTC(2026, 9, 31, 9));
  for (const entry of [first, giving, before]) await journal.recordDecision(entry);
  await journal.followUp(first.id, { results: { 'solidarity-mobile': 'went' }, next: null }, eventIds());
  await journal.settleVoucher(giving.id, { used: 3, returned: 1 }, eventIds());
  expect(await readFigures()).toMatchObject([
    { id: '2026-10', roles: { adviser: { interviews: 1, status: { none: 1 }, minutes: { 2: 1 } } } },
    {
      id: '2026-11',
      roles: {
        adviser: {
          interviews: 1,
          needs: { reachable: 1, 'own-email': 1 },
          kinds: { 'solidarity-mobile': { proposed: 1, accepted: 1, went: 1 } },
        },
        volunteer: { interviews: 1, vouchers: { people: 1, given: 4, used: 3, returned: 1 } },
      },
    },
  ]);
});

test('an erased decision is counted no more', async () => {
  const [kept, erased] = [entryOf(), entryOf({}, Date.UTC(2026, 10, 23, 9))];
  for (const entry of [kept, erased]) await journal.recordDecision(entry);
  await journal.eraseDecision(erased.id, new Date());
  expect(await readFigures()).toMatchObject([{ id: '2026-11', roles: { adviser: { interviews: 1 } } }]);
});
