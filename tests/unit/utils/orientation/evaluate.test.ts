import { describe, expect, test } from 'vitest';
import { evaluate } from '@/utils/orientation/evaluate.ts';
import type { Book, Proposal } from '@/utils/orientation/types.ts';
import { bookOf, kind, NEVER, rule } from './tiny-book.ts';

const kindsOf = (list: readonly { kind: string }[]) => list.map((one) => one.kind);
const proposalOf = (book: Book, wanted: string, without: string[] = []): Proposal | undefined =>
  evaluate(book, {}, {}, without).proposals.find((one) => one.kind === wanted);

describe('proposals', () => {
  test('come in the order of the rules, and of the kinds inside a rule', () => {
    const book = bookOf([
      rule('A', { stage: 0, proposes: ['b', 'a'] }),
      rule('B', { stage: 2, proposes: ['d'] }),
      rule('C', { stage: 2, proposes: ['c'] }),
    ]);
    expect(kindsOf(evaluate(book, {}).proposals)).toEqual(['b', 'a', 'd', 'c']);
  });

  test('do not come from a rule that does not hold', () => {
    const book = bookOf([rule('A', { when: NEVER, needs: ['n'], proposes: ['a'], excludes: ['b'] })]);
    expect(evaluate(book, {})).toMatchObject({ needs: [], proposals: [], excluded: [] });
  });

  test('of the same kind become one, at the first place, with all reasons', () => {
    const book = bookOf([
      rule('A', { stage: 1, proposes: ['a', 'b'] }),
      rule('B', { stage: 2, proposes: ['b', 'a'] }),
    ]);
    expect(evaluate(book, {}).proposals).toEqual([
      {
        kind: 'a',
        stage: 1,
        reasons: [
          { type: 'rule', rule: 'A' },
          { type: 'rule', rule: 'B' },
        ],
      },
      {
        kind: 'b',
        stage: 1,
        reasons: [
          { type: 'rule', rule: 'A' },
          { type: 'rule', rule: 'B' },
        ],
      },
    ]);
  });

  test('give a reason once, though a rule names the kind twice', () => {
    expect(proposalOf(bookOf([rule('A', { proposes: ['a', 'a'] })]), 'a')?.reasons).toHaveLength(1);
  });
});

test('needs come in the order in which they were found, each once', () => {
  const book = bookOf([rule('A', { needs: ['n2', 'n1'] }), rule('B', { needs: ['n1', 'n3'] })]);
  expect(evaluate(book, {}).needs).toEqual(['n2', 'n1', 'n3']);
});

describe('an exclusion wins', () => {
  test.each([
    ['over an earlier stage', 1, 2],
    ['over the same stage', 1, 1],
    ['over a later stage', 2, 1],
    ['at the last stage over all others', 1, 7],
    ['at an early stage over the last', 7, 1],
    ['inside the last stage', 7, 7],
  ])('%s', (_, proposing, excluding) => {
    const rules = [
      rule('P', { stage: proposing, proposes: ['a'] }),
      rule('X', { stage: excluding, excludes: ['a'] }),
    ].sort((one, other) => one.stage - other.stage);
    const { proposals, excluded } = evaluate(bookOf(rules), {});
    expect(proposals).toEqual([]);
    expect(excluded).toEqual([{ kind: 'a', reasons: [{ type: 'rule', rule: 'X' }] }]);
  });

  test('over every rule that proposes the kind, and leaves the other kinds', () => {
    const book = bookOf([
      rule('P', { proposes: ['a', 'b'] }),
      rule('X', { excludes: ['a'] }),
      rule('Q', { stage: 3, proposes: ['a'] }),
    ]);
    expect(kindsOf(evaluate(book, {}).proposals)).toEqual(['b']);
  });

  test('with all its reasons', () => {
    const book = bookOf([rule('X', { excludes: ['a'] }), rule('Y', { stage: 7, excludes: ['a'] })]);
    expect(evaluate(book, {}).excluded).toEqual([
      {
        kind: 'a',
        reasons: [
          { type: 'rule', rule: 'X' },
          { type: 'rule', rule: 'Y' },
        ],
      },
    ]);
  });
});

describe('a kind that stays out unless a fact is known', () => {
  const book = bookOf([rule('P', { proposes: ['voucher', 'a'] })], {
    facts: ['active'],
    excludedUnless: { voucher: { fact: 'active' } },
  });

  test.each([{}, { active: false }])('is left out for the missing fact with %j', (facts) => {
    const { proposals, excluded } = evaluate(book, {}, facts);
    expect(kindsOf(proposals)).toEqual(['a']);
    expect(excluded).toEqual([{ kind: 'voucher', reasons: [{ type: 'fact-missing', fact: 'active' }] }]);
  });

  test('is proposed once the fact is known', () => {
    const { proposals, excluded } = evaluate(book, {}, { active: true });
    expect(kindsOf(proposals)).toEqual(['voucher', 'a']);
    expect(excluded).toEqual([]);
  });
});

describe('rules of the last stage', () => {
  const closing = rule('L', { stage: 7, when: { proposed: ['a'] }, proposes: ['z'] });

  test('see what is proposed', () => {
    const book = bookOf([rule('P', { proposes: ['a'] }), closing]);
    expect(kindsOf(evaluate(book, {}).proposals)).toEqual(['a', 'z']);
  });

  test('do not see what was excluded', () => {
    const book = bookOf([rule('P', { proposes: ['a', 'b'] }), rule('X', { excludes: ['a'] }), closing]);
    expect(kindsOf(evaluate(book, {}).proposals)).toEqual(['b']);
  });

  test('do not see what has no place, but what took over', () => {
    const rules = [rule('P', { proposes: ['g'] }), closing];
    const book = bookOf(rules, { kinds: [kind('g', 'a'), kind('a')] });
    expect(kindsOf(evaluate(book, {}, {}, ['g']).proposals)).toEqual(['a', 'z']);
    const other = bookOf([rule('P', { proposes: ['a'] }), closing], { kinds: [kind('a', 'b'), kind('b')] });
    expect(kindsOf(evaluate(other, {}, {}, ['a']).proposals)).toEqual(['b']);
  });

  test('add to the reasons of what stands already', () => {
    const book = bookOf([
      rule('P', { proposes: ['a', 'b'] }),
      rule('L', { stage: 7, when: { proposed: ['b'] }, proposes: ['a'] }),
    ]);
    expect(proposalOf(book, 'a')?.reasons).toEqual([
      { type: 'rule', rule: 'P' },
      { type: 'rule', rule: 'L' },
    ]);
    expect(kindsOf(evaluate(book, {}).proposals)).toEqual(['a', 'b']);
  });

  test('give way as well where their kind has no place', () => {
    const book = bookOf([rule('L', { stage: 7, proposes: ['a'] })], { kinds: [kind('a', 'b'), kind('b')] });
    expect(kindsOf(evaluate(book, {}, {}, ['a']).proposals)).toEqual(['b']);
  });
});
