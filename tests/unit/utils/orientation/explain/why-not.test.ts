import { describe, expect, test } from 'vitest';
import { evaluate } from '@/utils/orientation/evaluate.ts';
import { situationOf } from '@/utils/orientation/explain/situation.ts';
import { type WhyNot, whyNot } from '@/utils/orientation/explain/why-not.ts';
import { shippedBook } from '@/utils/orientation/shipped-book.ts';
import type { Answers, Book, Facts } from '@/utils/orientation/types.ts';
import { personOf, randomOf } from '../../interview/random-person.ts';
import { ALWAYS, bookOf, kind, rule } from '../tiny-book.ts';

const of = (
  book: Book,
  answers: Answers = {},
  facts: Facts = {},
  noPlace: readonly string[] = [],
): WhyNot[] =>
  whyNot(book, evaluate(book, answers, facts, noPlace), situationOf(book, answers, facts, noPlace), noPlace);
const types = (list: readonly WhyNot[], id: string) =>
  list.find((one) => one.kind === id)?.causes.map(({ type }) => type);

const YES = { question: 'q', in: ['yes'] } as const;

describe('a kind that is not proposed', () => {
  test('was called for by no answer', () => {
    const book = bookOf([rule('A', { when: YES, proposes: ['a'] })], { kinds: [kind('a')] });
    expect(types(of(book), 'a')).toEqual(['not-called']);
  });

  test('was excluded, by the answers that are named', () => {
    const book = bookOf([rule('A', { proposes: ['a'] }), rule('X', { when: YES, excludes: ['a'] })], {
      kinds: [kind('a')],
    });
    expect(of(book, { q: 'yes' })).toEqual([
      {
        kind: 'a',
        causes: [
          {
            type: 'excluded',
            by: [{ reason: { type: 'rule', rule: 'X' }, witnesses: [{ question: 'q', options: ['yes'] }] }],
          },
        ],
      },
    ]);
  });

  test('that nobody called for says so first, and then what would exclude it', () => {
    const book = bookOf([rule('A', { when: YES, proposes: ['a'] }), rule('X', { excludes: ['a'] })], {
      kinds: [kind('a')],
    });
    expect(types(of(book), 'a')).toEqual(['not-called', 'excluded']);
  });

  test('lacks the fact that it always needs', () => {
    const book = bookOf([rule('A', { proposes: ['a'] })], {
      kinds: [kind('a')],
      facts: ['f'],
      excludedUnless: { a: { fact: 'f' } },
    });
    expect(types(of(book), 'a')).toEqual(['fact-missing']);
  });

  test('has no place here, even where another took over', () => {
    const book = bookOf([rule('A', { proposes: ['a'] })], { kinds: [kind('a', 'b'), kind('b')] });
    expect(of(book, {}, {}, ['a'])).toEqual([{ kind: 'a', causes: [{ type: 'no-place' }] }]);
  });

  test('would take over, but is excluded itself', () => {
    const book = bookOf([rule('A', { proposes: ['a'] }), rule('X', { excludes: ['b'] })], {
      kinds: [kind('a', 'b'), kind('b')],
    });
    expect(types(of(book, {}, {}, ['a']), 'b')).toEqual(['excluded']);
  });

  test('was called for by the last stage, which sees what is proposed', () => {
    const book = bookOf(
      [
        rule('A', { proposes: ['a'] }),
        rule('L', { stage: 7, when: { proposed: ['a'] }, proposes: ['b'] }),
        rule('X', { when: ALWAYS, excludes: ['b'] }),
      ],
      { kinds: [kind('a'), kind('b')] },
    );
    expect(types(of(book), 'b')).toEqual(['excluded']);
  });
});

test('every kind is either proposed or has its causes', () => {
  const random = randomOf(41);
  for (let i = 0; i < 150; i++) {
    const { answers, facts } = personOf(random, random());
    const noPlace = shippedBook.kinds
      .filter(({ place }) => place === 'required' && random() < 0.4)
      .map(({ id }) => id);
    const proposed = evaluate(shippedBook, answers, facts, noPlace).proposals.map((one) => one.kind);
    const out = of(shippedBook, answers, facts, noPlace);
    expect([...proposed, ...out.map((one) => one.kind)].sort()).toEqual(
      shippedBook.kinds.map(({ id }) => id).sort(),
    );
    expect(out.filter(({ causes }) => causes.length === 0)).toEqual([]);
  }
});
