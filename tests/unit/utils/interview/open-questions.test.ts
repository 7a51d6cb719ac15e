import { describe, expect, test } from 'vitest';
import { askedQuestions } from '@/utils/interview/answers.ts';
import { nextQuestion, openQuestions } from '@/utils/interview/open-questions.ts';
import { shippedChecklist } from '@/utils/interview/shipped-checklist.ts';
import { shippedBook } from '@/utils/orientation/shipped-book.ts';
import type { Answers, Facts } from '@/utils/orientation/types.ts';
import { bookOf, rule } from '../orientation/tiny-book.ts';
import { question } from './drafts.ts';

function open(given: Answers, facts: Facts = {}): string[] {
  const { questions, answers } = askedQuestions(shippedChecklist, given, 'adviser');
  return openQuestions(questions, answers, shippedBook, facts).map(({ id }) => id);
}

test('answered questions are not open, the others are', () => {
  const ids = open({ purpose: 'learn', phone: 'own-stable', barriers: ['nothing'] });
  expect(ids).toEqual(['plan', 'email', 'device', 'home', 'autonomy']);
});

test('a main question stays open though its answer changes nothing', () => {
  const questions = [question('q')];
  expect(openQuestions(questions, {}, bookOf([]), {})).toEqual(questions);
});

describe('a follow-up', () => {
  test.each<[string, Answers, string]>([
    ['schooled in French, for who does not read', { barriers: ['reading-writing'] }, 'schooled-fr'],
    ['the guardian, for who wants it done for her', { autonomy: 'never', wants: 'do-for' }, 'protected'],
    [
      'the account, while a mandate is possible',
      { autonomy: 'never', wants: 'do-for', protected: 'no' },
      'fc-possible',
    ],
    ['whether the line still rings', { phone: 'own-stable', plan: 'unpaid-cut' }, 'line-active'],
    [
      'the old network, for a simple phone by choice',
      { home: 'refuses', device: 'basic-phone' },
      'mobile-network',
    ],
    [
      'what would help, where a voice on the telephone may be the wrong help',
      { purpose: 'rights', deadline: 'today', barriers: ['adapted-help'] },
      'adapted-what',
    ],
    [
      'the account, for another measure than tutelle and curatelle',
      { autonomy: 'never', wants: 'do-for', protected: 'other-measure' },
      'fc-possible',
    ],
    [
      'the bank account, where a plan is too dear',
      { phone: 'own-stable', plan: 'too-expensive' },
      'bank-account',
    ],
  ])('is asked where it changes something: %s', (_, answers, id) => {
    expect(open(answers)).toContain(id);
  });

  test.each<[string, Answers, string]>([
    [
      'the account, for who has a guardian',
      { autonomy: 'never', wants: 'do-for', protected: 'tutelle' },
      'fc-possible',
    ],
    [
      'what would help, for who manages alone without the Internet',
      { home: 'refuses', autonomy: 'alone', barriers: ['adapted-help'] },
      'adapted-what',
    ],
    [
      'whether the line still rings, for who gets a SIM anyway',
      { phone: 'own-changes', plan: 'unpaid-cut' },
      'line-active',
    ],
  ])('is not asked where it changes nothing: %s', (_, answers, id) => {
    expect(askedQuestions(shippedChecklist, answers, 'adviser').questions.map((one) => one.id)).toContain(id);
    expect(open(answers)).not.toContain(id);
  });

  test('is asked or not after the facts as well', () => {
    const followUp = question('q', { part: 'follow-up' });
    const book = bookOf([
      rule('A', { when: { all: [{ fact: 'f' }, { question: 'q', in: ['a'] }] }, proposes: ['k'] }),
    ]);
    expect(openQuestions([followUp], {}, book, {})).toEqual([]);
    expect(openQuestions([followUp], {}, book, { f: true })).toEqual([followUp]);
  });

  test.each([
    ['a need', { needs: ['n'] }, 1],
    ['a kind', { proposes: ['k'] }, 1],
    ['only why a kind is left out', { excludes: ['k'] }, 0],
  ])('that decides on %s', (_, effect, count) => {
    const book = bookOf([rule('A', { when: { question: 'q', in: ['a'] }, ...effect })]);
    expect(openQuestions([question('q', { part: 'follow-up' })], {}, book, {})).toHaveLength(count);
  });

  test('with several answers is tried with each of them', () => {
    const followUp = question('q', { part: 'follow-up', multiple: true });
    const book = bookOf([rule('A', { when: { question: 'q', has: 'b' }, proposes: ['k'] })]);
    expect(openQuestions([followUp], {}, book, {})).toEqual([followUp]);
  });
});

describe('the next question', () => {
  const questions = ['a', 'b', 'c', 'd'].map((id) => question(id));
  const openOnes = (...ids: string[]) => questions.filter(({ id }) => ids.includes(id));

  test.each<[string[], string | null, string | null]>([
    [['a', 'b', 'c'], null, 'a'],
    [['b', 'c'], 'a', 'b'],
    [['a', 'd'], 'b', 'd'],
    [['a', 'b'], 'c', 'a'],
    [['b', 'd'], 'gone', 'b'],
    [[], 'a', null],
  ])('with %j open after %j is %j', (ids, after, expected) => {
    expect(nextQuestion(questions, openOnes(...ids), after)?.id ?? null).toBe(expected);
  });
});
