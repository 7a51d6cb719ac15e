import type { Condition } from '../orientation/types.ts';
import type { Checklist, Option, Question, TickableFact } from './types.ts';

/** A question as it stands in the file: what is usual is left out. */
export interface QuestionInFile {
  id: string;
  part?: 'reason' | 'core' | 'context' | undefined;
  short: string;
  ask: string;
  why: string;
  options: readonly Option[];
  multiple?: boolean | undefined;
  exclusive?: readonly string[] | undefined;
  askedWhen?: Condition | undefined;
  recorded?: boolean | undefined;
  askAlone?: boolean | undefined;
  employeesOnly?: boolean | undefined;
  observable?: boolean | undefined;
}

export interface ChecklistInFile {
  version: string;
  facts: readonly TickableFact[];
  questions: readonly QuestionInFile[];
  followUps: readonly QuestionInFile[];
}

/** Fills in what the file leaves out: one answer, recorded, for everybody to ask, and not to be seen. */
export function normaliseChecklist(file: ChecklistInFile): Checklist {
  const questions = [...file.questions, ...file.followUps].map(
    (question): Question => ({
      ...question,
      part: question.part ?? 'follow-up',
      multiple: question.multiple ?? false,
      exclusive: question.exclusive ?? [],
      recorded: question.recorded ?? true,
      askAlone: question.askAlone ?? false,
      employeesOnly: question.employeesOnly ?? false,
      observable: question.observable ?? false,
    }),
  );
  return { version: file.version, facts: file.facts, questions };
}
