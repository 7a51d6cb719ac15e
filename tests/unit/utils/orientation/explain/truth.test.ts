import { describe, expect, test } from 'vitest';
import { type Horizon, NO, not, OPEN, type Truth, truth, YES } from '@/utils/orientation/explain/truth.ts';
import { type Condition, NOT_ASKED } from '@/utils/orientation/types.ts';

const horizon: Horizon = {
  possible: new Map([
    ['said', ['a']],
    ['several', ['x', 'y']],
    ['open', ['a', 'b', NOT_ASKED]],
  ]),
  facts: { known: true, 'not-known': false },
  placed: new Map<string, Truth>([
    ['sure', YES],
    ['perhaps', OPEN],
  ]),
};

describe('a condition on', () => {
  test.each<[string, Condition, Truth]>([
    ['an answer that is one of them', { question: 'said', in: ['a', 'b'] }, YES],
    ['an answer that is none of them', { question: 'said', in: ['b'] }, NO],
    ['an answer that must not be one of them, and is', { question: 'said', notIn: ['a'] }, NO],
    ['an answer that must not be one of them, and is not', { question: 'said', notIn: ['b'] }, YES],
    ['an open question', { question: 'open', in: ['a'] }, OPEN],
    ['an open question whose every answer would do', { question: 'open', in: ['a', 'b', NOT_ASKED] }, YES],
    [
      'an open question whose answers would do, unless it stays open',
      { question: 'open', in: ['a', 'b'] },
      OPEN,
    ],
    ['an open question of which no answer would do', { question: 'open', in: ['c'] }, NO],
    ['an open question that must not have an answer', { question: 'open', notIn: ['a'] }, OPEN],
    ['a question that gets no answer', { question: 'never', in: ['a'] }, NO],
    ['a question that gets no answer, where none is right', { question: 'never', in: [NOT_ASKED] }, YES],
    ['one of several answers that was given', { question: 'several', has: 'x' }, YES],
    ['one of several answers that was not given', { question: 'several', has: 'z' }, NO],
    ['one of several answers that must be absent, and is not', { question: 'several', lacks: 'y' }, NO],
    ['a fact that is known', { fact: 'known' }, YES],
    ['a fact that is not', { fact: 'not-known' }, NO],
    ['a fact of an object that nobody wrote', { fact: 'constructor' }, NO],
    ['kinds of which one is proposed', { proposed: ['perhaps', 'sure'] }, YES],
    ['kinds of which one may be proposed', { proposed: ['other', 'perhaps'] }, OPEN],
    ['kinds of which none is', { proposed: ['other'] }, NO],
  ])('%s', (_, condition, expected) => {
    expect(truth(condition, horizon)).toBe(expected);
  });
});

const OF: Record<Truth, Condition> = {
  [YES]: { fact: 'known' },
  [OPEN]: { question: 'open', in: ['a'] },
  [NO]: { fact: 'not-known' },
};
const TRUTHS: Truth[] = [NO, OPEN, YES];

test('all is the least of its parts, any the greatest, and not the mirror image', () => {
  for (const a of TRUTHS) {
    for (const b of TRUTHS) {
      expect(truth({ all: [OF[a], OF[b]] }, horizon)).toBe(Math.min(a, b));
      expect(truth({ any: [OF[a], OF[b]] }, horizon)).toBe(Math.max(a, b));
    }
    expect([not(a), not(not(a))]).toEqual([2 - a, a]);
  }
});
