import { holds } from '../orientation/condition.ts';
import { tellingOf, witnessesOf } from '../orientation/explain/witnesses.ts';
import { type Answers, type Book, type Facts, UNSAID } from '../orientation/types.ts';
import { askedQuestions } from './answers.ts';
import type { Recordable } from './recordable.ts';
import type { Checklist, Question, Role } from './types.ts';

/** A question whose recorded answer was a problem. */
export interface Problem {
  /** With the options that may be recorded, and no others. */
  question: Question;
  /** The answer then. */
  answer: string | readonly string[];
}

type Kept = Pick<Recordable, 'answers' | 'facts' | 'needs'>;

/**
 * The questions to put again when somebody is seen again, in the checklist's order: those of the situation itself whose
 * recorded answer stands behind a recorded need, and to which there is a better answer. Not why somebody came, which is
 * over, nor the details of an answer, which go with it.
 *
 * @param role of whoever sees the person now: a volunteer is not shown what employees alone may ask
 */
export function problemQuestions(kept: Kept, checklist: Checklist, book: Book, role: Role): Problem[] {
  const facts: Facts = Object.fromEntries(kept.facts.map((id) => [id, true]));
  const behind = questionsBehind(kept, book, facts);
  return checklist.questions.flatMap((question): Problem[] => {
    const answer = kept.answers[question.id];
    if (answer === undefined || !behind.has(question.id) || !isOfSituation(question)) return [];
    const offered = asRecorded(question, role);
    if (offered === null) return [];
    const count = (answers: Answers) => needsByReason(answers, checklist, book, facts);
    const now = count(kept.answers);
    const isThere = othersOf(offered, kept.answers).some((other) => isBetter(count(other), now));
    return isThere ? [{ question: offered, answer }] : [];
  });
}

/** Whether answers are such as may be recorded by this role: known questions with their recorded options. */
export function mayBeRecorded(answers: Answers, checklist: Checklist, role: Role): boolean {
  return Object.entries(answers).every(([id, answer]) => {
    const question = checklist.questions.find((one) => one.id === id);
    const offered = question && asRecorded(question, role);
    if (!offered || offered.multiple !== Array.isArray(answer)) return false;
    return answer.length > 0 && [answer].flat().every((one) => offered.options.some(({ id }) => id === one));
  });
}

/** The question with its recorded options; null where it is not recorded, or not for this role. */
function asRecorded(question: Question, role: Role): Question | null {
  if (!question.recorded || (question.employeesOnly && role === 'volunteer')) return null;
  return { ...question, options: question.options.filter(({ recorded }) => recorded !== false) };
}

function isOfSituation({ part }: Question): boolean {
  return part === 'core' || part === 'context';
}

/**
 * The questions whose answers made a rule fire that found a recorded need. By needs rather than by the recorded rules: a
 * need may have been found although nothing that would meet it could be proposed.
 */
function questionsBehind({ answers, needs }: Kept, book: Book, facts: Facts): Set<string> {
  const situation = { answers, facts, proposed: new Set<string>() };
  const fired = book.rules.filter(
    ({ needs: found, when }) => found.some((need) => needs.includes(need)) && holds(when, answers, facts),
  );
  const witnesses = fired.flatMap(({ when }) => tellingOf(witnessesOf(when, situation)));
  return new Set(witnesses.flatMap((one) => ('options' in one ? [one.question] : [])));
}

/** The answers with another one to this question, in every way; of several, with one of them less. */
function othersOf({ id, options, multiple }: Question, answers: Answers): Answers[] {
  const given = answers[id];
  if (multiple)
    return [given ?? []].flat().map((one, _, all) => ({ ...answers, [id]: all.filter((it) => it !== one) }));
  const others = options.map((option) => option.id).filter((one) => one !== UNSAID && one !== given);
  return others.map((one) => ({ ...answers, [id]: one }));
}

/**
 * How many needs answers lead to, for each reason to come. Some reasons are a need by themselves when all else is well
 * ("comes to be reachable", with a number): with that one alone, having no number would seem as good.
 */
function needsByReason(answers: Answers, checklist: Checklist, book: Book, facts: Facts): number[] {
  const reason = checklist.questions.find(({ part, askedWhen }) => part === 'reason' && !askedWhen);
  const all = reason?.options.map(({ id }) => ({ ...answers, [reason.id]: id })) ?? [answers];
  return all.map((one) => {
    // What a better answer makes superfluous is not asked any more.
    const counting = askedQuestions(checklist, one, 'adviser').answers;
    const found = book.rules.filter(({ when }) => holds(when, counting, facts)).flatMap(({ needs }) => needs);
    return new Set(found).size;
  });
}

/** Fewer needs in all, and not for a single reason: what hangs on one alone is that reason's, not the answer's. */
function isBetter(other: readonly number[], now: readonly number[]): boolean {
  const saved = now.map((count, i) => count - (other[i] ?? 0));
  const total = saved.reduce((sum, one) => sum + one, 0);
  return total > 0 && (saved.length === 1 || saved.filter((one) => one > 0).length > 1);
}
