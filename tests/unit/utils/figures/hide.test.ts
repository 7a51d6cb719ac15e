import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Hidden, hideParts, LEAST_GROUP, leavingTally, RESULTS } from '@/utils/figures/hide.ts';
import { OUTCOMES } from '@/utils/interview/draft.ts';
import { PROPOSAL_RESULTS } from '@/utils/journal/event.ts';
import { SEED, tally } from './decisions.ts';

test('knows every result of the journal', () => {
  expect(RESULTS).toEqual(PROPOSAL_RESULTS);
});

/** Every way to divide a total among three named parts and a rest without a name. */
function* divisions(total: number): Generator<{ parts: Record<string, number>; rest: number }> {
  for (let a = 0; a <= total; a++)
    for (let b = 0; a + b <= total; b++)
      for (let c = 0; a + b + c <= total; c++) {
        const named = Object.entries({ a, b, c }).filter(([, count]) => count > 0);
        yield { parts: Object.fromEntries(named), rest: total - a - b - c };
      }
}

test('whoever sees a total and its parts can work out no small group, of all ways to divide up to 24 people', () => {
  for (let total = LEAST_GROUP; total <= 24; total++) {
    /** What may stand behind each thing that is told. */
    const behind = new Map<string, { parts: Record<string, number>; rest: number }[]>();
    for (const division of divisions(total)) {
      const told = JSON.stringify(hideParts(total, division.parts));
      behind.set(told, [...(behind.get(told) ?? []), division]);
    }
    for (const [told, worlds] of behind) {
      const shown = JSON.parse(told) as Hidden;
      for (const key of Object.keys(shown)) {
        const counts = new Set(worlds.map(({ parts }) => parts[key]));
        if (shown[key] === null) expect(counts.size, `${total}: ${told}, ${key}`).toBeGreaterThan(1);
        else expect([...counts]).toEqual([shown[key]]);
        if (shown[key] !== null) expect(shown[key]).toBeGreaterThanOrEqual(LEAST_GROUP);
      }
      const rests = new Set(worlds.map(({ rest }) => rest));
      const [rest = 0] = rests;
      if (rests.size === 1) expect(rest === 0 || rest >= LEAST_GROUP, `${total}: ${told}, rest`).toBe(true);
    }
  }
});

test('hides no more than it must', () => {
  expect(hideParts(30, { a: 12, b: 10, c: 8 })).toEqual({ a: 12, b: 10, c: 8 });
  expect(hideParts(30, { a: 20, b: 7, c: 3 })).toEqual({ a: 20, b: null, c: null });
  expect(hideParts(30, { a: 20, b: 3, c: 3 })).toEqual({ a: 20, b: null, c: null });
});

test('of fewer than five interviews only says that there were some', () => {
  expect(leavingTally({ interviews: 4, needs: { a: 4 }, minutes: { 7: 4 } })).toEqual({ interviews: null });
  expect(leavingTally({})).toEqual({});
});

test('cheques of fewer than five people are hidden, however many they are', () => {
  const tally = { interviews: 20, vouchers: { people: 4, given: 40, used: 30 } };
  expect(leavingTally(tally).vouchers).toEqual({ people: null, given: null, used: null });
});

test('where what was accepted is hidden, so is what became of it, and of what was declined why', () => {
  const kinds = { k: { proposed: 12, accepted: 10, declined: 2, went: 8 } };
  const leaving = leavingTally({ interviews: 12, kinds, reasons: { k: { far: 2 } } });
  expect(leaving.kinds).toEqual({ k: { proposed: 12, accepted: null, declined: null, went: null } });
  expect(leaving.reasons).toEqual({ k: { far: null } });
});

test('a histogram keeps its sum, and each of its values stands for five or more', () => {
  const { minutes } = leavingTally({ interviews: 12, minutes: { 3: 1, 5: 2, 6: 3, 9: 1, 10: 4, 40: 1 } });
  expect(minutes).toEqual({ 5: 5, 10: 7 });
  expect(leavingTally({ interviews: 12, days: { 3: 4 } }).days).toBeNull();
});

/** Every number in a value. */
function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

test(`no number under five leaves, nor parts of a kind that add up to all but a few (seed ${SEED})`, () => {
  let some = 0;
  fc.assert(
    fc.property(tally, (one) => {
      const leaving = leavingTally(one);
      const numbers = numbersIn(leaving);
      expect(numbers.filter((number) => number < LEAST_GROUP)).toEqual([]);
      some += numbers.length;
      for (const [kind, counts] of Object.entries(leaving.kinds ?? {})) {
        if (typeof counts.proposed !== 'number') continue;
        const told = OUTCOMES.map((outcome) => counts[outcome] ?? 0).reduce((sum, count) => sum + count, 0);
        const left = counts.proposed - told;
        expect(left === 0 || left >= LEAST_GROUP, kind).toBe(true);
      }
    }),
    { seed: SEED, numRuns: 300 },
  );
  expect(some).toBeGreaterThan(1000);
});
