import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CountFile, countFileOf } from '@/utils/figures/count-file.ts';
import {
  addFigures,
  amountAt,
  type Choice,
  fileFigures,
  median,
  monthsOf,
  nextMonth,
  ownFigures,
  ownLeaving,
} from '@/utils/figures/figures.ts';
import { plus, type Tally } from '@/utils/figures/tally.ts';
import { ROLES } from '@/utils/settings/settings.ts';
import { months, SEED } from './decisions.ts';

const CHOICE: Choice = { from: '2026-08', to: '2026-11', role: null };
const fileOf = (tally: CountFile['months'][number]['roles']['adviser']): CountFile => ({
  ...countFileOf([], CHOICE, '6f9619ff-8b86-4011-b42d-00c04fc964ff', new Date('2026-11-26')),
  months: [{ id: '2026-11', roles: { adviser: tally ?? {} } }],
});

test.each([
  [{}, null],
  [{ 7: 1 }, 7],
  [{ 3: 1, 12: 1 }, 7.5],
  [{ 10: 1, 9: 1, 100: 1 }, 10],
  [{ 5: 4, 20: 4 }, 12.5],
])('the median of %j is %s', (histogram, value) => {
  expect(median(histogram)).toBe(value);
});

test(`the median is the one of the values in a row (seed ${SEED})`, () => {
  fc.assert(
    fc.property(fc.array(fc.nat(120), { minLength: 1, maxLength: 60 }), (values) => {
      const histogram: Record<string, number> = {};
      for (const value of values) histogram[value] = (histogram[value] ?? 0) + 1;
      const row = values.toSorted((a, b) => a - b);
      const half = row.length / 2;
      const middle = row.length % 2 ? row[Math.floor(half)] : ((row[half - 1] ?? 0) + (row[half] ?? 0)) / 2;
      expect(median(histogram)).toBe(middle);
    }),
    { seed: SEED },
  );
});

test('the months of a period are all there, over the end of a year', () => {
  expect(monthsOf({ from: '2025-11', to: '2026-02' })).toEqual(['2025-11', '2025-12', '2026-01', '2026-02']);
  expect(monthsOf({ from: '2026-02', to: '2026-01' })).toEqual([]);
  expect(nextMonth('2026-01', -11)).toBe('2025-02');
});

test(`all of a period is the sum of its months and roles, by hand (seed ${SEED})`, () => {
  fc.assert(
    fc.property(months, fc.option(fc.constantFrom(...ROLES)), (all, role) => {
      let sum: Tally = {};
      for (const { id, roles } of all)
        for (const one of ROLES)
          if (id >= '2026-09' && (role === null || one === role)) sum = plus(sum, roles[one] ?? {});
      const figures = ownFigures(all, { from: '2026-09', to: '2026-11', role });
      expect(figures.all).toEqual({ known: sum, hidden: {} });
      const counted = figures.months.reduce((before, { interviews }) => before + interviews.count, 0);
      expect(counted).toBe(sum.interviews ?? 0);
    }),
    { seed: SEED, numRuns: 60 },
  );
});

test(`what leaves tells of each month five interviews or more, and its sum gives no other away (seed ${SEED})`, () => {
  fc.assert(
    fc.property(months, (all) => {
      const leaving = ownLeaving(all, CHOICE);
      const told = leaving.months.map(({ interviews }) => interviews.count);
      expect(told.filter((count) => count > 0 && count < 5)).toEqual([]);
      const left = (leaving.all.known.interviews ?? 0) - told.reduce((sum, count) => sum + count, 0);
      expect(left === 0 || left >= 5).toBe(true);
    }),
    { seed: SEED, numRuns: 100 },
  );
});

test('where a colleague’s file hides a number, the sum is at least the rest', () => {
  const own = ownFigures(
    [{ id: '2026-11', roles: { adviser: { interviews: 9, needs: { a: 2, b: 9 } } } }],
    CHOICE,
  );
  const { all } = addFigures(
    own,
    fileFigures([fileOf({ interviews: 12, needs: { a: null, b: 6 } })], CHOICE),
  );
  expect(amountAt(all, 'interviews')).toEqual({ count: 21, atLeast: false });
  expect(amountAt(all, 'needs', 'a')).toEqual({ count: 2, atLeast: true });
  expect(amountAt(all, 'needs', 'b')).toEqual({ count: 15, atLeast: false });
  expect(amountAt(all, 'needs', 'constructor')).toEqual({ count: 0, atLeast: false });
});

test('where a file hides a whole month, every sum is at least what is known, and so is that month’s', () => {
  const own = ownFigures([{ id: '2026-11', roles: { adviser: { interviews: 9, needs: { a: 2 } } } }], CHOICE);
  const { all, months } = addFigures(own, fileFigures([fileOf({ interviews: null })], CHOICE));
  expect(amountAt(all, 'needs', 'a')).toEqual({ count: 2, atLeast: true });
  expect(months.map(({ interviews }) => interviews)).toEqual([
    { count: 0, atLeast: false },
    { count: 0, atLeast: false },
    { count: 0, atLeast: false },
    { count: 9, atLeast: true },
  ]);
});

test('what leaves of one’s own is hidden before it is added to others’: a colleague could take theirs off', () => {
  const own = ownLeaving([{ id: '2026-11', roles: { adviser: { interviews: 9, needs: { a: 2 } } } }], CHOICE);
  const { all } = addFigures(own, fileFigures([fileOf({ interviews: 12, needs: { a: 11 } })], CHOICE));
  expect(amountAt(all, 'needs', 'a')).toEqual({ count: 11, atLeast: true });
});
