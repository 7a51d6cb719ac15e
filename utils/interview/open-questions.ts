import { evaluate } from '../orientation/evaluate.ts';
import type { Answers, Book, Evaluation, Facts } from '../orientation/types.ts';
import type { Question } from './types.ts';

/**
 * The questions still to be answered. A follow-up is left out while none of its answers would change the
 * orientation: nobody is asked something delicate for nothing.
 */
export function openQuestions(
  questions: readonly Question[],
  answers: Answers,
  book: Book,
  facts: Facts,
  kindsWithoutPlace: readonly string[] = [],
): readonly Question[] {
  return questions.filter(
    (question) =>
      !(question.id in answers) &&
      (question.part !== 'follow-up' || changesSomething(question, answers, book, facts, kindsWithoutPlace)),
  );
}

function changesSomething(
  question: Question,
  answers: Answers,
  book: Book,
  facts: Facts,
  kindsWithoutPlace: readonly string[],
): boolean {
  const outcomes = question.options.map(({ id }) => {
    const answer = question.multiple ? [id] : id;
    return orientationOf(evaluate(book, { ...answers, [question.id]: answer }, facts, kindsWithoutPlace));
  });
  return new Set(outcomes).size > 1;
}

/** What the person would get: the status, the needs, and the kinds of help, these in their order. */
function orientationOf({ status, needs, proposals }: Evaluation): string {
  return JSON.stringify([status, [...needs].sort(), proposals.map(({ kind }) => kind)]);
}

/** The open question to put next: the first after the one just answered, else the first of all. */
export function nextQuestion(
  questions: readonly Question[],
  open: readonly Question[],
  after: string | null,
): Question | null {
  const position = questions.findIndex(({ id }) => id === after);
  return open.find((one) => questions.indexOf(one) > position) ?? open[0] ?? null;
}
