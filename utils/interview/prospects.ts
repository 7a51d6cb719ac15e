import { type Horizon, NO, truth, YES } from '../orientation/explain/truth.ts';
import { NOT_ASKED } from '../orientation/types.ts';
import type { Question, Situated } from './types.ts';

/**
 * What every question may still turn out to be: the walk of `askedQuestions`, over all that may yet be said. A question
 * without an answer may stay so; an answer may cease to count where its question hangs on an open one.
 */
export function horizonOf({ checklist, role, answers, facts }: Situated): Horizon {
  const possible = new Map<string, readonly string[]>();
  const horizon = { possible, facts, placed: new Map() };
  const take = ({ id, options, askedWhen, employeesOnly }: Question): boolean => {
    const before = possible.get(id);
    // Once an answer counts it does so for good, like in `askedQuestions`.
    if ((before && !before.includes(NOT_ASKED)) || (employeesOnly && role === 'volunteer')) return false;
    const asked = askedWhen ? truth(askedWhen, horizon) : YES;
    if (asked === NO) return false;
    const given = answers[id];
    const may = given === undefined ? options.map((option) => option.id) : [given].flat();
    if (given === undefined || asked !== YES) may.push(NOT_ASKED);
    possible.set(id, may);
    return may.length !== before?.length;
  };
  const isFollowUp = ({ part }: Question) => part === 'follow-up';
  for (const question of checklist.questions) if (!isFollowUp(question)) take(question);
  const followUps = checklist.questions.filter(isFollowUp);
  while (followUps.filter(take).length > 0);
  return horizon;
}
