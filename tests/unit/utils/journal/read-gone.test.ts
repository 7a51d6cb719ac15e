import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readGone } from '@/utils/journal/read-gone.ts';
import { freshJournal } from './fresh-journal.ts';

test('reads what the journal itself keeps', async () => {
  const { recordDecision, rowsOf } = await freshJournal();
  const { deliveryOf, givingOf } = await import('./entries.ts');
  const { receiveVouchers } = await import('@/utils/journal/stock.ts');
  await receiveVouchers(deliveryOf());
  await recordDecision(givingOf(2));
  const kept = { lots: await rowsOf('lots'), months: await rowsOf('months'), until: '2025-11-27' };
  const gone = JSON.parse(JSON.stringify(kept));
  expect(gone.months).not.toEqual([]);
  expect(readGone(gone)).toEqual(gone);
});

test('anything else is nothing', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      expect(readGone(value)).toBeNull();
    }),
    { seed: 14, numRuns: 300 },
  );
});
