import { holds } from '../orientation/condition.ts';
import type { Answers } from '../orientation/types.ts';
import type { Checklist, Question, Role } from './types.ts';

/**
 * The questions to ask this person, in the order of the interview, and the answers that count.
 *
 * A follow-up stands right after the first question that calls for it. An answer to a question that is no longer
 * asked (a plan, for somebody who turns out to have no number) stays in the draft but does not count.
 */
export function askedQuestions(
  checklist: Checklist,
  given: Answers,
  role: Role,
): { questions: readonly Question[]; answers: Answers } {
  const allowed = checklist.questions.filter((one) => role !== 'volunteer' || !one.employeesOnly);
  const main = allowed.filter((one) => one.part !== 'follow-up');
  const followUps = allowed.filter((one) => one.part === 'follow-up');
  const answers = countingAnswers(main, followUps, given);
  const waiting = followUps.filter((one) => isAsked(one, answers));

  const questions: Question[] = [];
  const soFar: Record<string, string | readonly string[]> = {};
  const place = (question: Question) => {
    questions.push(question);
    const answer = answers[question.id];
    if (answer === undefined) return;
    soFar[question.id] = answer;
    for (const followUp of [...waiting]) {
      if (!waiting.includes(followUp) || !isAsked(followUp, soFar)) continue;
      waiting.splice(waiting.indexOf(followUp), 1);
      place(followUp);
    }
  };
  for (const question of main) if (isAsked(question, answers)) place(question);
  // Called for by an absence only ("not cost"): nothing to stand behind.
  return { questions: [...questions, ...waiting], answers };
}

/** Main questions hang on those before them, follow-ups on any; so theirs are taken in until none is added. */
function countingAnswers(main: readonly Question[], followUps: readonly Question[], given: Answers): Answers {
  const counting: Record<string, string | readonly string[]> = {};
  const take = (question: Question): boolean => {
    const answer = Object.hasOwn(given, question.id) ? given[question.id] : undefined;
    if (answer === undefined || question.id in counting) return false;
    if (!fits(question, answer) || !isAsked(question, counting)) return false;
    counting[question.id] = answer;
    return true;
  };
  main.forEach(take);
  while (followUps.filter(take).length > 0);
  return counting;
}

function isAsked(question: Question, answers: Answers): boolean {
  return question.askedWhen === undefined || holds(question.askedWhen, answers);
}

/** Whether an answer is one that the question offers; a stored draft may come from an older checklist. */
function fits(question: Question, answer: string | readonly string[]): boolean {
  const known = (id: string) => question.options.some((option) => option.id === id);
  return typeof answer === 'string'
    ? !question.multiple && known(answer)
    : question.multiple && answer.length > 0 && answer.every(known);
}
