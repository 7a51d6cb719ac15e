import { describe, expect, test } from 'vitest';
import { holds } from '@/utils/orientation/condition.ts';
import { situationOf } from '@/utils/orientation/explain/situation.ts';
import { tellingOf, type Witness, witnessesOf } from '@/utils/orientation/explain/witnesses.ts';
import { shippedBook } from '@/utils/orientation/shipped-book.ts';
import { type Answers, type Condition, type Facts, LAST_STAGE } from '@/utils/orientation/types.ts';
import { answerTo, personOf, randomOf } from '../../interview/random-person.ts';

const NOTHING = new Set<string>();
const of = (
  condition: Condition,
  answers: Answers,
  facts: Facts = {},
  proposed: ReadonlySet<string> = NOTHING,
) => witnessesOf(condition, { answers, facts, proposed });

describe('of the witnesses are told', () => {
  const named: Witness = { question: 'q', options: ['a'] };
  const isNot: Witness = { question: 'r', options: ['b'], isNot: true };
  const silent: Witness = { question: 's', notAsked: true };
  const fact: Witness = { fact: 'f' };

  test.each<[string, Witness[], Witness[]]>([
    ['those that say what is', [isNot, named, silent, fact], [named, fact]],
    ['else those that say what is not', [silent, isNot], [isNot]],
    ['else the silence', [silent], [silent]],
    ['none of none', [], []],
  ])('%s', (_, witnesses, told) => {
    expect(tellingOf(witnesses)).toEqual(told);
  });
});

describe('the witnesses', () => {
  test.each<[string, Condition, Answers, Witness[]]>([
    ['name the answer', { question: 'q', in: ['a', 'b'] }, { q: 'a' }, [{ question: 'q', options: ['a'] }]],
    [
      'name the answer that is not another',
      { question: 'q', notIn: ['a'] },
      { q: 'b' },
      [{ question: 'q', options: ['b'], isNot: true }],
    ],
    [
      'name a question without an answer',
      { question: 'q', notIn: ['a'] },
      {},
      [{ question: 'q', notAsked: true }],
    ],
    [
      'name one of several answers',
      { question: 'q', has: 'x' },
      { q: ['x', 'y'] },
      [{ question: 'q', options: ['x'] }],
    ],
    [
      'name all that was answered where one is absent',
      { question: 'q', lacks: 'z' },
      { q: ['x', 'y'] },
      [{ question: 'q', options: ['x', 'y'], isNot: true }],
    ],
    ['are none where the condition does not hold', { question: 'q', in: ['a'] }, { q: 'b' }, []],
  ])('%s', (_, condition, answers, expected) => {
    expect(of(condition, answers)).toEqual(expected);
  });

  test('name a fact, and a kind that is proposed', () => {
    expect(of({ fact: 'f' }, {}, { f: true })).toEqual([{ fact: 'f' }]);
    expect(of({ proposed: ['k1', 'k2'] }, {}, {}, new Set(['k2']))).toEqual([{ kind: 'k2' }]);
  });

  test('are as few as can be: the branch that needs one rather than two', () => {
    const condition: Condition = {
      any: [
        {
          all: [
            { question: 'q', in: ['a'] },
            { question: 'r', in: ['a'] },
          ],
        },
        { question: 's', in: ['a'] },
      ],
    };
    expect(of(condition, { q: 'a', r: 'a', s: 'a' })).toEqual([{ question: 's', options: ['a'] }]);
  });

  test('say what is rather than what is not, and that rather than what was not asked', () => {
    const condition: Condition = {
      any: [
        { question: 'q', notIn: ['z'] },
        { question: 'r', notIn: ['z'] },
        { question: 's', in: ['a'] },
      ],
    };
    expect(of(condition, { r: 'b', s: 'a' })).toEqual([{ question: 's', options: ['a'] }]);
    expect(of(condition, { r: 'b', s: 'b' })).toEqual([{ question: 'r', options: ['b'], isNot: true }]);
  });

  test('count a question once that several parts ask for', () => {
    const condition: Condition = {
      all: [
        { question: 'q', in: ['a', 'b'] },
        { question: 'q', notIn: ['c'] },
      ],
    };
    expect(of(condition, { q: 'a' })).toEqual([{ question: 'q', options: ['a'] }]);
  });
});

/** Only what the witnesses speak of; all else is what somebody else said. */
function keptBy(witnesses: readonly Witness[], answers: Answers, others: Answers): Answers {
  const kept: Record<string, Answers[string]> = { ...others };
  for (const witness of witnesses) {
    if (!('question' in witness)) continue;
    const given = answers[witness.question];
    if (given === undefined) delete kept[witness.question];
    else kept[witness.question] = given;
  }
  return kept;
}

test('with them a rule holds, whatever else is answered', () => {
  const random = randomOf(31);
  let shown = 0;
  for (let i = 0; i < 60; i++) {
    const { answers, facts, checklist } = personOf(random, 0.9);
    const situation = situationOf(shippedBook, answers, facts, []);
    for (const { when, stage } of shippedBook.rules) {
      if (stage >= LAST_STAGE || !holds(when, answers, facts)) continue;
      const witnesses = witnessesOf(when, situation);
      expect(witnesses.length).toBeGreaterThan(0);
      shown++;
      for (let j = 0; j < 5; j++) {
        const others = Object.fromEntries(
          checklist.questions.map((question) => [question.id, answerTo(question, random)]),
        );
        const known = Object.fromEntries(
          witnesses.flatMap((one) => ('fact' in one ? [[one.fact, true]] : [])),
        );
        expect(holds(when, keptBy(witnesses, answers, others), known)).toBe(true);
      }
    }
  }
  expect(shown).toBeGreaterThan(200);
});
