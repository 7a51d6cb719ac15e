import { type Answers, type Condition, type Facts, NOT_ASKED } from './types.ts';

/** Kinds that are proposed so far; only conditions with `proposed` read it. */
export type ProposedKinds = Pick<ReadonlySet<string>, 'has'>;

const NOTHING_PROPOSED: ProposedKinds = new Set<string>();

/** Whether a condition holds. A question without an answer counts as `not-asked`, never as a yes or a no. */
export function holds(
  condition: Condition,
  answers: Answers,
  facts: Facts = {},
  proposed: ProposedKinds = NOTHING_PROPOSED,
): boolean {
  if ('in' in condition) return isOneOf(answerTo(answers, condition.question), condition.in);
  if ('notIn' in condition) return !isOneOf(answerTo(answers, condition.question), condition.notIn);
  if ('has' in condition) return includes(answerTo(answers, condition.question), condition.has);
  if ('lacks' in condition) return !includes(answerTo(answers, condition.question), condition.lacks);
  if ('fact' in condition) return Object.hasOwn(facts, condition.fact) && facts[condition.fact] === true;
  if ('proposed' in condition) return condition.proposed.some((kind) => proposed.has(kind));
  if ('all' in condition) return condition.all.every((part) => holds(part, answers, facts, proposed));
  return condition.any.some((part) => holds(part, answers, facts, proposed));
}

/** The ids of the questions that a condition reads. */
export function questionsIn(condition: Condition): string[] {
  if ('question' in condition) return [condition.question];
  if ('all' in condition) return condition.all.flatMap(questionsIn);
  if ('any' in condition) return condition.any.flatMap(questionsIn);
  return [];
}

/**
 * Own properties only, and only what is an answer: a set comes from storage, may not reach into Object.prototype, and
 * must not end an interview whatever it holds.
 */
function answerTo(answers: Answers, question: string): string | readonly string[] | undefined {
  const given: unknown = Object.hasOwn(answers, question) ? answers[question] : undefined;
  return typeof given === 'string' || Array.isArray(given) ? given : undefined;
}

function isOneOf(given: string | readonly string[] | undefined, options: readonly string[]): boolean {
  if (given === undefined) return options.includes(NOT_ASKED);
  return typeof given === 'string' ? options.includes(given) : given.some((one) => options.includes(one));
}

function includes(given: string | readonly string[] | undefined, option: string): boolean {
  if (given === undefined) return false;
  return typeof given === 'string' ? given === option : given.includes(option);
}
