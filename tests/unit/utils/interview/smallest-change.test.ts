import { describe, expect, test } from 'vitest';
import { askedQuestions } from '@/utils/interview/answers.ts';
import { type Change, smallestChange } from '@/utils/interview/smallest-change.ts';
import type { Situated } from '@/utils/interview/types.ts';
import { evaluate } from '@/utils/orientation/evaluate.ts';
import { shippedBook } from '@/utils/orientation/shipped-book.ts';
import type { Answers, Facts } from '@/utils/orientation/types.ts';
import { personOf, randomOf, situated } from './random-person.ts';

const KINDS = shippedBook.kinds.map(({ id }) => id);

/** What is proposed, as `smallestChange` looks at it: what a kind always needs is known. */
function proposedTo(person: Situated, given: Answers, facts: Facts, kind: string): boolean {
  const { answers } = askedQuestions(person.checklist, given, person.role);
  const always = person.book.excludedUnless[kind];
  const known = always ? { ...facts, [always.fact]: true } : facts;
  return evaluate(person.book, answers, known).proposals.some((one) => one.kind === kind);
}

/** Everything that one change can do, written down without looking at the rules. */
function* singleChanges(person: Situated, given: Answers, facts: Facts): Generator<[string, Answers, Facts]> {
  for (const { id, options, multiple, exclusive } of person.checklist.questions) {
    const now = [given[id] ?? []].flat();
    const { [id]: _, ...others } = given;
    if (!multiple && now.length > 0) yield [id, others, facts];
    for (const option of options) {
      if (!multiple) {
        if (now[0] !== option.id) yield [id, { ...given, [id]: option.id }, facts];
      } else if (now.includes(option.id)) {
        const left = now.filter((one) => one !== option.id);
        yield [
          `${id}/${option.id}`,
          left.length > 0 ? { ...given, [id]: left } : { ...given, [id]: ['nothing'] },
          facts,
        ];
      } else {
        const kept = exclusive.includes(option.id) ? [] : now.filter((one) => !exclusive.includes(one));
        yield [`${id}/${option.id}`, { ...given, [id]: [...kept, option.id] }, facts];
      }
    }
  }
  for (const { id } of person.checklist.facts) yield [id, given, { ...facts, [id]: facts[id] !== true }];
}

/** A change carried out; of several options that would do, the one of this number. */
function carriedOut(change: Change, given: Answers, facts: Facts, number: number): [Answers, Facts] {
  if ('fact' in change) return [given, { ...facts, [change.fact]: change.known }];
  const { question } = change;
  const { [question]: before = [], ...others } = given;
  const kept = [before].flat().filter((one) => one !== 'nothing' && one !== 'unsaid');
  if ('retracted' in change) return [others, facts];
  if ('added' in change) return [{ ...others, [question]: [...kept, change.added] }, facts];
  if ('removed' in change) {
    const left = kept.filter((one) => one !== change.removed);
    return [{ ...others, [question]: left.length > 0 ? left : ['nothing'] }, facts];
  }
  return [{ ...others, [question]: change.options[number % change.options.length] ?? '' }, facts];
}

describe('whoever it is', () => {
  test('what is said would bring the kind, each of the options named', () => {
    const random = randomOf(11);
    let changed = 0;
    for (let i = 0; i < 60; i++) {
      const person = personOf(random, 0.85);
      for (const kind of KINDS) {
        if (proposedTo(person, person.given, person.facts, kind)) continue;
        const change = smallestChange(kind, person);
        if (change === null) continue;
        changed++;
        for (let number = 0; number < 9; number++) {
          let state: [Answers, Facts] = [person.given, person.facts];
          for (const one of change) state = carriedOut(one, ...state, number);
          expect([kind, change, proposedTo(person, ...state, kind)]).toEqual([kind, change, true]);
        }
      }
    }
    expect(changed).toBeGreaterThan(500);
  });

  test('no fewer changes would do: one and two are all tried out', () => {
    const random = randomOf(12);
    const counted = [0, 0, 0, 0];
    for (let i = 0; i < 4; i++) {
      const person = personOf(random, 0.8);
      const missing = KINDS.filter((kind) => !proposedTo(person, person.given, person.facts, kind));
      const least = new Map<string, number>();
      const look = (given: Answers, facts: Facts, depth: number) => {
        for (const kind of missing) {
          if ((least.get(kind) ?? 9) > depth && proposedTo(person, given, facts, kind))
            least.set(kind, depth);
        }
      };
      look(person.given, person.facts, 0);
      const firsts = [...singleChanges(person, person.given, person.facts)];
      for (const [, given, facts] of firsts) look(given, facts, 1);
      for (const [key, given, facts] of firsts) {
        if (missing.every((kind) => (least.get(kind) ?? 9) <= 1)) break;
        for (const [other, ...both] of singleChanges(person, given, facts))
          if (other !== key) look(...both, 2);
      }
      for (const kind of missing) {
        const found = smallestChange(kind, person)?.length ?? 5;
        const expected = least.get(kind) ?? 3;
        if (expected < 3) expect([kind, person.given, found]).toEqual([kind, person.given, expected]);
        else expect(found).toBeGreaterThanOrEqual(3);
        counted[expected] = (counted[expected] ?? 0) + 1;
      }
    }
    expect(counted.every((count, depth) => depth === 0 || count > 0)).toBe(true);
  });
});

test('what was said before, and counts again once it is asked again, is reckoned with', () => {
  const person = situated({ purpose: 'rights', device: 'computer', home: 'fixed', 'net-reason': 'coverage' });
  const change = smallestChange('cheaper-internet', person) ?? [];
  expect(proposedTo(person, person.given, person.facts, 'cheaper-internet')).toBe(false);
  let state: [Answers, Facts] = [person.given, person.facts];
  for (const one of change) state = carriedOut(one, ...state, 0);
  expect(proposedTo(person, ...state, 'cheaper-internet')).toBe(true);
});

test('says which device would bring a refurbished one', () => {
  const person = situated({ purpose: 'rights', device: 'computer', home: 'fixed' });
  expect(smallestChange('refurbished-device', person)).toEqual([
    { question: 'device', options: expect.arrayContaining(['none', 'basic-phone']) },
  ]);
});

test('names the answer that stands in the way: an unpaid bill, before a new subscription', () => {
  const person = situated({ phone: 'own-stable', plan: 'unpaid-cut', device: 'computer', home: 'none' });
  const change = smallestChange('cheaper-internet', person);
  expect(change).toEqual([{ question: 'plan', options: expect.arrayContaining(['ok']) }]);
});

test('of as few, what the person has rather than why they came', () => {
  const person = situated({ purpose: 'job-search', phone: 'own-stable', device: 'computer', home: 'fixed' });
  // Asking for a connection would do as well, and its rule comes first.
  expect(smallestChange('cheaper-internet', person)).toEqual([{ question: 'home', options: ['none'] }]);
});

test('a follow-up that is not asked yet comes with the answer that calls for it', () => {
  const person = situated({ purpose: 'rights', autonomy: 'alone' });
  const change = smallestChange('aidants-connect', person);
  expect(change?.map((one) => 'question' in one && one.question)).toEqual(['autonomy', 'wants']);
});

test('takes one of several answers away, or adds one', () => {
  const person = situated({
    purpose: 'learn',
    autonomy: 'with-help',
    wants: 'learn',
    barriers: ['mobility'],
  });
  expect(smallestChange('group-workshop', person)).toEqual([{ question: 'barriers', removed: 'mobility' }]);
  expect(smallestChange('french-course', person)).toEqual([{ question: 'barriers', added: 'french' }]);
});

test('learns a fact where that is all that is missing', () => {
  expect(smallestChange('scam-help', situated({ barriers: ['nothing'] }))).toEqual([
    expect.objectContaining({ fact: 'scam', known: true }),
  ]);
});

test('a place that is missing, or a voucher that is not active, takes no change of answers', () => {
  const person = { ...situated({ phone: 'none' }), kindsWithoutPlace: ['solidarity-mobile'] };
  expect(smallestChange('solidarity-mobile', person)).toEqual([]);
  expect(smallestChange('voucher', situated({ email: 'lost-access' }))).toEqual([]);
});

test('says nothing rather than something far away, or for which the book has no rule', () => {
  const person = situated({ purpose: 'rights' });
  expect(smallestChange('no-such-kind', person)).toBeNull();
});

test('what a volunteer may not ask is never the change', () => {
  const random = randomOf(13);
  const forEmployees = situated({}).checklist.questions.filter(({ employeesOnly }) => employeesOnly);
  expect(forEmployees).not.toEqual([]);
  for (let i = 0; i < 20; i++) {
    const person = personOf(random, 0.8, 'volunteer');
    for (const kind of KINDS) {
      const asked = (smallestChange(kind, person) ?? []).map((one) =>
        'question' in one ? one.question : '',
      );
      expect(asked.filter((id) => forEmployees.some((question) => question.id === id))).toEqual([]);
    }
  }
});
