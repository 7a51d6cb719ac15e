import type { Answers, Book, Condition, Facts } from '../orientation/types.ts';

export interface Option {
  id: string;
  label: string;
  /** The label in the folded row of an answered question. */
  short: string;
  /** False: this option steers the orientation and is then forgotten, although the question's others are kept. */
  recorded?: boolean | undefined;
}

export interface Question {
  id: string;
  part: 'reason' | 'core' | 'context' | 'follow-up';
  /** The title of the folded row, one or two words. */
  short: string;
  /** The sentence to say aloud. */
  ask: string;
  /** "Pourquoi on demande". */
  why: string;
  options: readonly Option[];
  multiple: boolean;
  /** Options of a question with several answers that exclude all others. */
  exclusive: readonly string[];
  askedWhen?: Condition | undefined;
  /** False: the answer steers the orientation and is then forgotten. */
  recorded: boolean;
  /** To be asked with nobody else listening. */
  askAlone: boolean;
  /** Not for volunteers in service civique. */
  employeesOnly: boolean;
  /** The adviser can see it for themselves: the phone rang, the mailbox opened. */
  observable: boolean;
}

export interface TickableFact {
  id: string;
  label: string;
}

export interface Checklist {
  version: string;
  /** What the adviser may learn unasked. */
  facts: readonly TickableFact[];
  /** The main questions, then the follow-ups, in the file's order. */
  questions: readonly Question[];
}

/** Who asks. Service-civique volunteers may not ask everything. */
export type Role = 'adviser' | 'volunteer' | 'mediator';

/** What is known of the territory that the interview is held in. */
export interface Local {
  /** Kinds of help that need a place and have none here. */
  kindsWithoutPlace: readonly string[];
  /** Facts that nobody ticks: they come from the catalogue. */
  facts: Facts;
  /** The open programmes: those that can be kept with a decision. */
  programmes: readonly { id: string; kinds: readonly string[] }[];
}

/** Nothing is known, so nothing is withdrawn. */
export const UNKNOWN_LOCAL: Local = { kindsWithoutPlace: [], facts: {}, programmes: [] };

/** Who is asked by whom, and what is known so far: all that the orientation follows from. */
export interface Situated {
  checklist: Checklist;
  book: Book;
  role: Role;
  /** All that was said, also what no longer counts: it counts again where a change has it asked again. */
  given: Answers;
  /** Those that count. */
  answers: Answers;
  /** What the user ticked and what the catalogue knows. */
  facts: Facts;
  kindsWithoutPlace: readonly string[];
}
