import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  CODE_LENGTH,
  type Draft,
  draftSchema,
  isEmpty,
  newDraft,
  toggleAnswer,
  withoutAnswer,
} from '@/utils/interview/draft.ts';
import { deepFrozen } from '../orientation/arbitraries.ts';
import { anyDraft, draftOf, ID, shippedQuestion } from './drafts.ts';

const phone = shippedQuestion('phone');
const barriers = shippedQuestion('barriers');

describe('an answer to a question with one', () => {
  test('is given, replaced, and taken back by giving it again', () => {
    const given = toggleAnswer({}, phone, 'none');
    expect(given).toEqual({ phone: 'none' });
    const replaced = toggleAnswer(given, phone, 'shared');
    expect(replaced).toEqual({ phone: 'shared' });
    expect(toggleAnswer(replaced, phone, 'shared')).toEqual({});
  });
});

describe('an answer to a question with several', () => {
  test.each<[string, string[], string, string[] | undefined]>([
    ['the first', [], 'cost', ['cost']],
    ['another, in the order of the question', ['cost'], 'french', ['french', 'cost']],
    ['one taken away', ['french', 'cost'], 'french', ['cost']],
    ['the last taken away', ['cost'], 'cost', undefined],
    ['"nothing", which stands alone', ['french', 'cost'], 'nothing', ['nothing']],
    ['"prefers not to say", which stands alone', ['french', 'cost'], 'unsaid', ['unsaid']],
    ['"prefers not to say" in place of "nothing"', ['nothing'], 'unsaid', ['unsaid']],
    ['one in place of "nothing"', ['nothing'], 'cost', ['cost']],
    ['"nothing" taken away', ['nothing'], 'nothing', undefined],
  ])('%s', (_, given, option, expected) => {
    const answers = given.length === 0 ? {} : { barriers: given };
    expect(toggleAnswer(answers, barriers, option)).toEqual(expected ? { barriers: expected } : {});
  });

  test('begins anew where a lone text was stored', () => {
    expect(toggleAnswer({ barriers: 'cost' }, barriers, 'french')).toEqual({ barriers: ['french'] });
  });
});

test('other answers stay, and nothing is changed in place', () => {
  const answers = deepFrozen({ email: 'none', barriers: ['cost'] });
  expect(toggleAnswer(answers, barriers, 'french')).toEqual({ email: 'none', barriers: ['french', 'cost'] });
  expect(withoutAnswer(answers, 'barriers')).toEqual({ email: 'none' });
  expect(withoutAnswer(answers, 'phone')).toEqual(answers);
});

describe('days', () => {
  test.each([
    ['2026-11-22', 30, '2026-12-22'],
    ['2026-12-22', 30, '2027-01-21'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2026-02-28', 1, '2026-03-01'],
    // The clock goes forward on 29 March and back on 25 October 2026 in France.
    ['2026-03-28', 1, '2026-03-29'],
    ['2026-03-28', 2, '2026-03-30'],
    ['2026-10-24', 1, '2026-10-25'],
    ['2026-10-24', 2, '2026-10-26'],
    ['2026-10-20', 30, '2026-11-19'],
    ['2026-01-01', -1, '2025-12-31'],
  ])('%s + %i is %s', (day, days, expected) => {
    expect(addDays(day, days)).toBe(expected);
  });
});

describe('a new draft', () => {
  const draft = newDraft(ID, new Date('2026-12-22T23:30:00Z'), '2026-12-23', null);

  test('is empty, knows its beginning, and offers to look again in 30 days of the adviser', () => {
    expect(isEmpty(draft)).toBe(true);
    expect(draft).toMatchObject({ id: ID, startedAt: '2026-12-22T23:30:00.000Z', reviewOn: '2027-01-22' });
  });

  test('fits its schema', () => {
    expect(draftSchema.parse(draft)).toEqual(draft);
  });
});

test.each<[string, Partial<Draft>, boolean]>([
  ['an answer', { answers: { phone: 'none' } }, false],
  ['a fact', { facts: { scam: true } }, false],
  ['a fact unticked again', { facts: { scam: false } }, true],
  ['a test’s result', { skills: { test: 'abc-diag', level: 'basics', on: '2026-11-22' } }, false],
  ['a place of its own', { territory: { departements: ['69'], communes: [], postalCodes: [] } }, false],
  ['only a question on screen', { current: 'phone' }, true],
])('with %s (%j) a draft is empty: %s', (_, parts, empty) => {
  expect(isEmpty(draftOf(parts))).toBe(empty);
});

describe('the schema', () => {
  test('takes every draft of the checklist, through JSON and back', () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        expect(draftSchema.parse(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
      }),
    );
  });

  test('takes a draft of before, which has no reasons', () => {
    const old = draftOf({ outcomes: { voucher: 'declined' } });
    expect('reasons' in old).toBe(false);
    expect(draftSchema.parse(old)).toEqual(old);
    expect(draftSchema.parse({ ...old, reasons: { voucher: 'cost' } }).reasons).toEqual({ voucher: 'cost' });
  });

  test.each<[string, object]>([
    ['another version', { version: 2 }],
    ['an id that is no UUID', { id: 'x' }],
    ['a day for a moment', { startedAt: '2026-11-22' }],
    ['a moment that does not exist', { startedAt: '2026-13-45T99:00:00Z' }],
    ['a number for an answer', { answers: { phone: 3 } }],
    ['numbers among answers', { answers: { barriers: [1] } }],
    ['no answers', { answers: null }],
    ['a text for a fact', { facts: { scam: 'yes' } }],
    ['an outcome that does not exist', { outcomes: { voucher: 'maybe' } }],
    ['a number for a reason', { reasons: { voucher: 1 } }],
    ['a day that does not exist', { reviewOn: '2026-13-01' }],
    ['a day in words', { reviewOn: 'tomorrow' }],
    ['a code as long as a sentence', { code: 'x'.repeat(CODE_LENGTH + 1) }],
    ['a key that nobody knows', { name: 'Jeanne' }],
  ])('refuses %s', (_, parts) => {
    expect(draftSchema.safeParse({ ...draftOf(), ...parts }).success).toBe(false);
  });

  test.each([[null], [undefined], ['draft'], [[]], [{}]])('refuses %j', (junk) => {
    expect(draftSchema.safeParse(junk).success).toBe(false);
  });

  test('refuses anything else without throwing', () => {
    fc.assert(fc.property(fc.anything(), (junk) => !draftSchema.safeParse(junk).success));
  });
});
