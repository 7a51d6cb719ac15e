import fc from 'fast-check';
import { expect, test } from 'vitest';
import { minus, plus, type Tally, tallyOf } from '@/utils/figures/tally.ts';
import { monthSchema } from '@/utils/figures/tally-schema.ts';
import type { Entry } from '@/utils/journal/entry.ts';
import { entryOf } from '../journal/entries.ts';
import { decided, SEED, tally } from './decisions.ts';

const at = '2026-11-22T09:07:20.000Z';
const count = (parts: Partial<Entry>, followedUp: Parameters<typeof tallyOf>[0]['followedUp'] = null) =>
  tallyOf({
    entry: entryOf({ startedAt: '2026-11-22T09:00:00.000Z', at, needs: [], proposals: [], ...parts }),
    followedUp,
    voucher: null,
  });
const offered = (kind: string, outcome: Entry['proposals'][number]['outcome'], reason?: string) => ({
  kind,
  outcome,
  rules: [],
  programme: null,
  ...(reason && { reason }),
});

test('an interview that found nothing to note counts for itself and its minutes, and nothing is nought', () => {
  expect(count({})).toEqual({ interviews: 1, minutes: { 7: 1 } });
});

test.each<[string, Partial<Entry>, Tally]>([
  ['what it could not judge', { status: 'not-assessed' }, { status: { 'not-assessed': 1 } }],
  ['what needs nothing', { status: 'none' }, { status: { none: 1 } }],
  ['each need', { needs: ['a', 'b'] }, { needs: { a: 1, b: 1 } }],
  ['a proposal without more', { proposals: [offered('k', null)] }, { kinds: { k: { proposed: 1 } } }],
  [
    'what was agreed, and why not',
    { proposals: [offered('k', 'declined', 'too-far'), offered('l', 'later', 'too-far')] },
    {
      kinds: { k: { proposed: 1, declined: 1 }, l: { proposed: 1, later: 1 } },
      reasons: { k: { 'too-far': 1 } },
    },
  ],
  [
    'cheques',
    { voucher: { programme: 'lyon', cheques: 4, place: 'A', on: null, lots: [] } },
    { vouchers: { people: 1, given: 4 } },
  ],
])('counts %s', (_, parts, counted) => {
  expect(count(parts)).toEqual({ interviews: 1, minutes: { 7: 1 }, ...counted });
});

test('what was heard counts for what was accepted only, and the first day on which somebody went', () => {
  const parts = { proposals: [offered('k', 'accepted'), offered('l', 'accepted'), offered('m', 'later')] };
  const counted = count(parts, {
    results: { k: 'went', l: 'went', m: 'went' },
    since: { k: '2026-12-20', l: '2026-12-02', m: '2026-11-23' },
  });
  expect(counted.kinds).toEqual({
    k: { proposed: 1, accepted: 1, went: 1 },
    l: { proposed: 1, accepted: 1, went: 1 },
    m: { proposed: 1, later: 1 },
  });
  expect(counted.days).toEqual({ 10: 1 });
});

test('of a result whose day is not known there is no day', () => {
  const counted = count({ proposals: [offered('k', 'accepted')] }, { results: { k: 'went' } });
  expect(counted.kinds).toEqual({ k: { proposed: 1, accepted: 1, went: 1 } });
  expect(counted.days).toBeUndefined();
});

test.each([
  ['a clock that was set back', '2026-11-22T10:00:00.000Z', { 0: 1 }],
  ['an interview left open over night', '2026-11-21T09:00:00.000Z', { 120: 1 }],
])('%s stays in the histogram', (_, startedAt, minutes) => {
  expect(count({ startedAt }).minutes).toEqual(minutes);
});

test('a result after more than a year is a year', () => {
  const parts = { proposals: [offered('k', 'accepted')] };
  expect(count(parts, { results: { k: 'went' }, since: { k: '2029-01-01' } }).days).toEqual({ 366: 1 });
});

test('names that every object has inherited count like others', () => {
  const one = count({ needs: ['constructor', 'to-string'] });
  expect(plus(one, one).needs).toEqual({ constructor: 2, 'to-string': 2 });
});

test(`adding is in any order and grouping, and taking off undoes it (seed ${SEED})`, () => {
  fc.assert(
    fc.property(tally, tally, tally, (a, b, c) => {
      expect(plus(a, b)).toEqual(plus(b, a));
      expect(plus(plus(a, b), c)).toEqual(plus(a, plus(b, c)));
      expect(plus(a, {})).toEqual(a);
      expect(minus(plus(a, b), b)).toEqual(a);
      expect(minus(a, a)).toEqual({});
    }),
    { seed: SEED, numRuns: 50 },
  );
});

test(`adding and taking off change nothing that they are given (seed ${SEED})`, () => {
  fc.assert(
    fc.property(tally, tally, (a, b) => {
      const before = JSON.stringify([a, b]);
      minus(plus(a, b), a);
      expect(JSON.stringify([a, b])).toBe(before);
    }),
    { seed: SEED, numRuns: 20 },
  );
});

test(`every tally fits the schema of a month (seed ${SEED})`, () => {
  fc.assert(
    fc.property(fc.array(decided, { minLength: 1, maxLength: 20 }), (all) => {
      const month = { id: '2026-11', roles: { adviser: all.map(tallyOf).reduce(plus, {}) } };
      expect(monthSchema.safeParse(month)).toEqual({ success: true, data: month });
    }),
    { seed: SEED, numRuns: 50 },
  );
});
