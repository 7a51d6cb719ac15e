import fc from 'fast-check';
import { expect, test } from 'vitest';
import { askedQuestions } from '@/utils/interview/answers.ts';
import { proofQuestions } from '@/utils/interview/proof-words.ts';
import { shippedChecklist } from '@/utils/interview/shipped-checklist.ts';
import type { Role } from '@/utils/interview/types.ts';
import { evaluate } from '@/utils/orientation/evaluate.ts';
import { AnswerSpace } from '@/utils/orientation/proof/answer-space.ts';
import { FALSE } from '@/utils/orientation/proof/diagram.ts';
import { outcomeOf } from '@/utils/orientation/proof/outcome.ts';
import { shippedBook } from '@/utils/orientation/shipped-book.ts';
import type { Answers, Condition, Facts } from '@/utils/orientation/types.ts';

const space = new AnswerSpace(proofQuestions(shippedChecklist), shippedBook.facts);
const outcome = outcomeOf(shippedBook, space);
const { diagrams } = space;

const anyAnswers = fc.record(
  Object.fromEntries(
    shippedChecklist.questions.map((question) => {
      const ids = question.options.map(({ id }) => id);
      if (!question.multiple) return [question.id, fc.constantFrom(...ids)];
      const free = ids.filter((id) => !question.exclusive.includes(id));
      return [
        question.id,
        fc.oneof(
          fc.subarray(free, { minLength: 1 }),
          fc.constantFrom(...question.exclusive.map((id) => [id])),
        ),
      ];
    }),
  ),
  { requiredKeys: [] },
);
const anyFacts: fc.Arbitrary<Facts> = fc.record(
  Object.fromEntries(shippedBook.facts.map((fact) => [fact, fc.boolean()])),
);
const anyRole = fc.constantFrom<Role>('adviser', 'volunteer', 'mediator');

/** Exactly this set of answers, as a diagram. */
function only(answers: Answers, facts: Facts, role: Role) {
  const parts = shippedChecklist.questions.map(({ id, options }) => {
    const given = answers[id];
    const chosen = options.map((option) => {
      const diagram = space.chosen(id, option.id);
      return [given ?? []].flat().includes(option.id) ? diagram : diagrams.not(diagram);
    });
    const none = space.unanswered(id);
    return diagrams.and(...chosen, given === undefined ? none : diagrams.not(none));
  });
  const known = shippedBook.facts.map((fact): number => {
    const condition: Condition = { fact };
    return facts[fact] === true ? space.where(condition) : diagrams.not(space.where(condition));
  });
  return diagrams.and(...parts, ...known, space.withRole(role));
}

test('says for every set of answers what the engine says', () => {
  fc.assert(
    fc.property(anyAnswers, anyFacts, anyRole, (given, facts, role) => {
      const { answers } = askedQuestions(shippedChecklist, given as Answers, role);
      const point = only(answers, facts, role);
      expect(diagrams.count(point)).toBe(1n);
      // What an interview can give lies in the space that is proven.
      expect(diagrams.minus(point, space.reachable)).toBe(FALSE);

      const evaluation = evaluate(shippedBook, answers, facts);
      const holds = (diagram: number) => diagrams.and(point, diagram) !== FALSE;
      const needs = shippedBook.needs.map(({ id }) => id).filter((id) => holds(outcome.need(id)));
      expect(needs.sort()).toEqual([...evaluation.needs].sort());
      const order = [...new Set(outcome.slots.filter(({ active }) => holds(active)).map(({ kind }) => kind))];
      expect(order).toEqual(evaluation.proposals.map(({ kind }) => kind));
    }),
    { numRuns: 400 },
  );
});

test('counts every set once: options and silence multiply where nothing depends on anything', () => {
  const small = new AnswerSpace(
    [
      { id: 'a', options: ['x', 'unsaid'], multiple: false, exclusive: [], employeesOnly: false },
      { id: 'b', options: ['n', 'p', 'q'], multiple: true, exclusive: ['n'], employeesOnly: false },
    ],
    ['f'],
  );
  // 3 for a (two options or nothing); 5 for b (nothing, n, p, q, p and q); 2 for the fact; 3 roles.
  expect(small.diagrams.count(small.reachable)).toBe(3n * 5n * 2n * 3n);
});

test('a volunteer has no answer to what only employees ask, and nobody to what is not asked', () => {
  const small = new AnswerSpace(
    [
      { id: 'a', options: ['x', 'y'], multiple: false, exclusive: [], employeesOnly: false },
      {
        id: 'b',
        options: ['z'],
        multiple: false,
        exclusive: [],
        employeesOnly: true,
        askedWhen: { question: 'a', in: ['x'] },
      },
    ],
    [],
  );
  // Per role: a unanswered, x or y; b only after x and for two of three roles.
  expect(small.diagrams.count(small.reachable)).toBe(3n * 3n + 2n);
});
