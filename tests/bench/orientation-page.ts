// Bundled by orientation.ts and run inside a page of Chromium.
import { askedQuestions } from '@/utils/interview/answers.ts';
import { bestOpenQuestion } from '@/utils/interview/next-best.ts';
import { openQuestions } from '@/utils/interview/open-questions.ts';
import { proofQuestions } from '@/utils/interview/proof-words.ts';
import { shippedChecklist } from '@/utils/interview/shipped-checklist.ts';
import { smallestChange } from '@/utils/interview/smallest-change.ts';
import type { Question, Situated } from '@/utils/interview/types.ts';
import { evaluate } from '@/utils/orientation/evaluate.ts';
import { situationOf } from '@/utils/orientation/explain/situation.ts';
import { because } from '@/utils/orientation/explain/why.ts';
import { whyNot } from '@/utils/orientation/explain/why-not.ts';
import properties from '@/utils/orientation/proof/properties.json';
import type { ProofFile } from '@/utils/orientation/proof/property.ts';
import { prove } from '@/utils/orientation/proof/prove.ts';
import { shippedBook } from '@/utils/orientation/shipped-book.ts';
import type { Answers } from '@/utils/orientation/types.ts';
import { samePeople } from './publicodes-page.ts';
import { randomNumbers } from './random.ts';
import { randomAnswers } from './random-answers.ts';

const random = randomNumbers(1);

/** People at any point of an interview. */
const PEOPLE: readonly Situated[] = Array.from({ length: 500 }, () => personOf(random));
const OPEN = PEOPLE.map(openOf);
const ALIKE = samePeople(PEOPLE);

/** Each runs once over all its people and gives microseconds a person. */
export const batches = {
  engine: () =>
    perPerson(
      PEOPLE,
      ({ book, answers, facts, kindsWithoutPlace }) =>
        evaluate(book, answers, facts, kindsWithoutPlace).proposals.length,
    ),
  explained: () => perPerson(PEOPLE, explained),
  nextBest: () => perPerson(PEOPLE.slice(0, 60), (one, i) => bestOpenQuestion(one, OPEN[i] ?? []).brings),
  changes: () =>
    perPerson(PEOPLE.slice(0, 25), (one) =>
      one.book.kinds.reduce((sum, { id }) => sum + (smallestChange(id, one)?.length ?? 0), 0),
    ),
  proof: () =>
    perPerson(
      [0],
      () => prove(shippedBook, proofQuestions(shippedChecklist), properties as unknown as ProofFile).length,
    ),
  threeRules: () => perPerson(ALIKE, (one) => one.ours()),
  publicodes: () => perPerson(ALIKE, (one) => one.theirs()),
};

export type Batches = typeof batches;

function perPerson<T>(people: readonly T[], work: (one: T, index: number) => number): number {
  let found = 0;
  const start = performance.now();
  people.forEach((one, i) => {
    found += work(one, i);
  });
  const time = performance.now() - start;
  if (found === 0) throw new Error('Nothing was found for anybody');
  return (time / people.length) * 1000;
}

/** What is proposed and why, and of all other kinds why not. */
function explained({ book, answers, facts, kindsWithoutPlace }: Situated): number {
  const evaluation = evaluate(book, answers, facts, kindsWithoutPlace);
  const situation = situationOf(book, answers, facts, kindsWithoutPlace);
  const why = evaluation.proposals.map(({ reasons }) => because(reasons, book, situation));
  return why.length + whyNot(book, evaluation, situation, kindsWithoutPlace).length;
}

function openOf({ checklist, book, role, answers, facts, kindsWithoutPlace }: Situated): readonly Question[] {
  const { questions } = askedQuestions(checklist, answers, role);
  return openQuestions(questions, answers, book, facts, kindsWithoutPlace);
}

function personOf(random: () => number): Situated {
  const { facts } = shippedChecklist;
  const given = randomAnswers(random);
  return {
    checklist: shippedChecklist,
    book: shippedBook,
    role: 'adviser',
    given,
    answers: askedQuestions(shippedChecklist, given as Answers, 'adviser').answers,
    facts: Object.fromEntries(facts.map(({ id }) => [id, random() < 0.2])),
    kindsWithoutPlace: shippedBook.kinds
      .filter(({ place }) => place === 'required' && random() < 0.2)
      .map(({ id }) => id),
  };
}
