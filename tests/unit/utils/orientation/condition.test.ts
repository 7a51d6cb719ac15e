import { describe, expect, test } from 'vitest';
import { holds, questionsIn } from '@/utils/orientation/condition.ts';
import type { Answers, Condition, Facts } from '@/utils/orientation/types.ts';

describe('a question with one answer', () => {
  test.each<[string, Condition, Answers, boolean]>([
    ['in: one of them', { question: 'phone', in: ['none', 'shared'] }, { phone: 'shared' }, true],
    ['in: another one', { question: 'phone', in: ['none', 'shared'] }, { phone: 'own' }, false],
    ['in: not asked', { question: 'phone', in: ['none'] }, {}, false],
    ['in: not asked, where that counts', { question: 'phone', in: ['not-asked'] }, {}, true],
    ['in: asked, where not asked counts', { question: 'phone', in: ['not-asked'] }, { phone: 'own' }, false],
    ['in: unsaid is an answer', { question: 'phone', in: ['not-asked'] }, { phone: 'unsaid' }, false],
    ['in: unsaid, where that counts', { question: 'phone', in: ['unsaid'] }, { phone: 'unsaid' }, true],
    ['notIn: one of them', { question: 'phone', notIn: ['none'] }, { phone: 'none' }, false],
    ['notIn: another one', { question: 'phone', notIn: ['none'] }, { phone: 'own' }, true],
    ['notIn: not asked', { question: 'phone', notIn: ['none'] }, {}, true],
    ['notIn: not asked, where that counts', { question: 'phone', notIn: ['none', 'not-asked'] }, {}, false],
  ])('%s', (_, condition, answers, expected) => {
    expect(holds(condition, answers)).toBe(expected);
  });
});

describe('a question with several answers', () => {
  test.each<[string, Condition, Answers, boolean]>([
    ['has: among others', { question: 'barriers', has: 'cost' }, { barriers: ['french', 'cost'] }, true],
    ['has: others only', { question: 'barriers', has: 'cost' }, { barriers: ['french'] }, false],
    ['has: nothing chosen', { question: 'barriers', has: 'cost' }, { barriers: [] }, false],
    ['has: not asked', { question: 'barriers', has: 'cost' }, {}, false],
    ['has: a part of a word', { question: 'barriers', has: 'cost' }, { barriers: ['costly'] }, false],
    ['has: a lone text', { question: 'barriers', has: 'cost' }, { barriers: 'cost' }, true],
    ['has: a part of a lone text', { question: 'barriers', has: 'cost' }, { barriers: 'costly' }, false],
    ['lacks: among others', { question: 'barriers', lacks: 'cost' }, { barriers: ['french', 'cost'] }, false],
    ['lacks: others only', { question: 'barriers', lacks: 'cost' }, { barriers: ['french'] }, true],
    ['lacks: not asked', { question: 'barriers', lacks: 'cost' }, {}, true],
    ['in: any of several', { question: 'barriers', in: ['cost'] }, { barriers: ['french', 'cost'] }, true],
    ['notIn: any of several', { question: 'barriers', notIn: ['cost'] }, { barriers: ['cost'] }, false],
  ])('%s', (_, condition, answers, expected) => {
    expect(holds(condition, answers)).toBe(expected);
  });
});

test.each<[string, Facts, boolean]>([
  ['known', { scam: true }, true],
  ['known to be false', { scam: false }, false],
  ['not known', {}, false],
])('a fact that is %s', (_, facts, expected) => {
  expect(holds({ fact: 'scam' }, {}, facts)).toBe(expected);
});

test('only true makes a fact, not what resembles it', () => {
  expect(holds({ fact: 'scam' }, {}, { scam: 'yes' } as unknown as Facts)).toBe(false);
});

test.each([
  [['workshop'], true],
  [['course', 'workshop'], true],
  [['course'], false],
  [[], false],
])('proposed %j', (proposed, expected) => {
  const condition = { proposed: ['workshop', 'one-to-one'] };
  expect(holds(condition, {}, {}, new Set(proposed))).toBe(expected);
});

test('nothing counts as proposed where nobody says what is', () => {
  expect(holds({ proposed: ['workshop'] }, {})).toBe(false);
});

const yes: Condition = { question: 'a', in: ['not-asked'] };
const no: Condition = { question: 'a', in: ['x'] };

test.each<[string, Condition, boolean]>([
  ['all of two that hold', { all: [yes, yes] }, true],
  ['all with one that does not', { all: [yes, no] }, false],
  ['any with one that holds', { any: [no, yes] }, true],
  ['any with none that holds', { any: [no, no] }, false],
  ['nested', { all: [{ any: [no, { all: [yes] }] }, yes] }, true],
])('%s', (_, condition, expected) => {
  expect(holds(condition, {})).toBe(expected);
});

test('facts and proposals reach the conditions inside', () => {
  const condition: Condition = { all: [{ any: [{ fact: 'scam' }] }, { any: [{ proposed: ['x'] }] }] };
  expect(holds(condition, {}, { scam: true }, new Set(['x']))).toBe(true);
  expect(holds(condition, {}, {}, new Set(['x']))).toBe(false);
});

describe('names that every object inherits', () => {
  const names = ['constructor', 'toString', 'hasOwnProperty', '__proto__'];

  test.each(names)('%s is a question like another: without an answer it is not asked', (question) => {
    expect(holds({ question, in: ['not-asked'] }, {})).toBe(true);
    expect(holds({ question, notIn: ['x'] }, {})).toBe(true);
    expect(holds({ question, has: 'x' }, {})).toBe(false);
  });

  test.each(names)('%s with an answer counts', (question) => {
    const answers = Object.fromEntries([[question, 'x']]);
    expect(holds({ question, in: ['x'] }, answers)).toBe(true);
  });

  test.each(names)('%s is no fact', (fact) => {
    expect(holds({ fact }, {}, {})).toBe(false);
  });

  test('an answer in the prototype is none', () => {
    const answers = Object.create({ phone: 'none' }) as Answers;
    expect(holds({ question: 'phone', in: ['none'] }, answers)).toBe(false);
  });
});

test('names the questions that a condition reads', () => {
  const condition: Condition = {
    all: [
      { question: 'a', in: ['x'] },
      { any: [{ question: 'b', has: 'y' }, { fact: 'f' }, { question: 'c', lacks: 'z' }] },
      { proposed: ['k'] },
    ],
  };
  expect(questionsIn(condition)).toEqual(['a', 'b', 'c']);
});
