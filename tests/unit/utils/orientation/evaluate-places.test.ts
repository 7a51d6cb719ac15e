import { describe, expect, test } from 'vitest';
import { evaluate } from '@/utils/orientation/evaluate.ts';
import { bookOf, kind, NEVER, rule } from './tiny-book.ts';

const kindsOf = (list: readonly { kind: string }[]) => list.map((one) => one.kind);

const kinds = [kind('workshop', 'one-to-one'), kind('one-to-one', 'counter'), kind('counter'), kind('late')];

describe('a kind that has no place here', () => {
  test('is proposed as long as its lack is not known', () => {
    const book = bookOf([rule('P', { proposes: ['workshop'] })], { kinds });
    expect(kindsOf(evaluate(book, {}).proposals)).toEqual(['workshop']);
  });

  test('gives way to the other, which takes its position, its stage and its reasons', () => {
    const book = bookOf(
      [rule('P', { stage: 2, proposes: ['workshop'] }), rule('Q', { stage: 3, proposes: ['late'] })],
      { kinds },
    );
    const { proposals, excluded } = evaluate(book, {}, {}, ['workshop']);
    expect(proposals).toEqual([
      {
        kind: 'one-to-one',
        stage: 2,
        reasons: [
          { type: 'rule', rule: 'P' },
          { type: 'no-place', kind: 'workshop' },
        ],
      },
      { kind: 'late', stage: 3, reasons: [{ type: 'rule', rule: 'Q' }] },
    ]);
    expect(excluded).toEqual([{ kind: 'workshop', reasons: [{ type: 'no-place', kind: 'workshop' }] }]);
  });

  test('gives way once only: not where the other has no place either', () => {
    const book = bookOf([rule('P', { proposes: ['workshop'] })], { kinds });
    const { proposals, excluded } = evaluate(book, {}, {}, ['workshop', 'one-to-one']);
    expect(proposals).toEqual([]);
    expect(kindsOf(excluded)).toEqual(['workshop']);
  });

  test.each([1, 6, 7])('does not give way to what a rule of stage %i excludes', (stage) => {
    const rules = [rule('P', { proposes: ['workshop'] }), rule('X', { stage, excludes: ['one-to-one'] })];
    const { proposals, excluded } = evaluate(bookOf(rules, { kinds }), {}, {}, ['workshop']);
    expect(proposals).toEqual([]);
    expect(kindsOf(excluded)).toEqual(['one-to-one', 'workshop']);
  });

  test('gives way to nobody where nobody is named', () => {
    const book = bookOf([rule('P', { proposes: ['counter'] })], { kinds });
    const { proposals, excluded } = evaluate(book, {}, {}, ['counter']);
    expect(proposals).toEqual([]);
    expect(excluded).toEqual([{ kind: 'counter', reasons: [{ type: 'no-place', kind: 'counter' }] }]);
  });

  test('gives way to nobody where it is excluded itself', () => {
    const book = bookOf([rule('P', { proposes: ['workshop'], excludes: ['workshop'] })], { kinds });
    const { proposals, excluded } = evaluate(book, {}, {}, ['workshop']);
    expect(proposals).toEqual([]);
    expect(excluded).toEqual([{ kind: 'workshop', reasons: [{ type: 'rule', rule: 'P' }] }]);
  });

  test('joins the other where that is proposed for its own reasons too', () => {
    const book = bookOf(
      [rule('P', { stage: 1, proposes: ['workshop'] }), rule('Q', { stage: 4, proposes: ['one-to-one'] })],
      { kinds },
    );
    expect(evaluate(book, {}, {}, ['workshop']).proposals).toEqual([
      {
        kind: 'one-to-one',
        stage: 1,
        reasons: [
          { type: 'rule', rule: 'P' },
          { type: 'no-place', kind: 'workshop' },
          { type: 'rule', rule: 'Q' },
        ],
      },
    ]);
  });

  test('is not mentioned where no rule proposes it', () => {
    const book = bookOf([rule('P', { when: NEVER, proposes: ['workshop'] })], { kinds });
    expect(evaluate(book, {}, {}, ['workshop', 'late']).excluded).toEqual([]);
  });
});

describe('the status', () => {
  const book = bookOf([rule('N', { when: { fact: 'needy' }, needs: ['n'] })], {
    facts: ['needy'],
    notAssessed: { questions: ['q1', 'q2', 'q3', 'q4'], missing: 3 },
  });
  const all = { q1: 'x', q2: 'x', q3: 'x', q4: 'x' };

  test.each([
    ['all answered', all, 'none'],
    ['two not asked', { q3: 'x', q4: 'x' }, 'none'],
    ['two unsaid', { ...all, q1: 'unsaid', q2: 'unsaid' }, 'none'],
    ['three not asked', { q1: 'x' }, 'not-assessed'],
    ['three unsaid', { ...all, q1: 'unsaid', q2: 'unsaid', q3: 'unsaid' }, 'not-assessed'],
    ['two unsaid and one not asked', { q1: 'unsaid', q2: 'unsaid', q3: 'x' }, 'not-assessed'],
    ['unsaid among several answers', { ...all, q1: ['unsaid'], q2: ['unsaid'], q3: [] }, 'not-assessed'],
    ['nothing', {}, 'not-assessed'],
    ['silence on other questions', { ...all, q5: 'unsaid', q6: 'unsaid', q7: 'unsaid' }, 'none'],
  ])('with %s', (_, answers, expected) => {
    expect(evaluate(book, answers).status).toBe(expected);
  });

  test('is found with a need, however much is missing', () => {
    expect(evaluate(book, {}, { needy: true }).status).toBe('found');
  });

  test('is found though all that would help is excluded', () => {
    const excluding = bookOf([rule('N', { needs: ['n'], proposes: ['a'], excludes: ['a'] })]);
    expect(evaluate(excluding, {})).toMatchObject({ status: 'found', proposals: [] });
  });
});
