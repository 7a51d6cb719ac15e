import type { Problem } from '@/utils/interview/problem-questions.ts';
import type { Entry } from '@/utils/journal/entry.ts';

/** What the journal page needs of the pure folders; a component knows only their types. */
export interface EntryTools {
  /** The questions to put again: those whose answer was a problem. */
  problemsOf: (entry: Entry) => readonly Problem[];
  /** Whether it may be on purpose that there is no day to look again. */
  mayBeInDanger: (entry: Entry) => boolean;
}
