/** What a person answered: question id → option id, or option ids where several may be chosen. Absent: not asked. */
export type Answers = Readonly<Record<string, string | readonly string[]>>;

/** What the adviser knows without asking: fact id → true. Absent or false: not known. */
export type Facts = Readonly<Record<string, boolean>>;

/** Stands in `in` and `notIn` for a question that has no answer. */
export const NOT_ASKED = 'not-asked';

/** The option of every question for "prefers not to say" and "does not know". */
export const UNSAID = 'unsaid';

/** Rules of this stage look at what is left after exclusions and missing places. */
export const LAST_STAGE = 7;

export type Condition =
  | { question: string; in: readonly string[] }
  | { question: string; notIn: readonly string[] }
  | { question: string; has: string }
  | { question: string; lacks: string }
  | { fact: string }
  | { proposed: readonly string[] }
  | { all: readonly Condition[] }
  | { any: readonly Condition[] };

export interface Rule {
  id: string;
  /** 0 (safety and deadline) to 7 (what may pay for the rest); lower stages are proposed first. */
  stage: number;
  when: Condition;
  needs: readonly string[];
  /** Kinds, in the order in which they are proposed. */
  proposes: readonly string[];
  excludes: readonly string[];
  /** One sentence for the adviser, in French. */
  because: string;
  /** For whom it holds, anything kept or seen may be a danger: the interview is best ended without a trace. */
  noTrace: boolean;
}

export interface Need {
  id: string;
  label: string;
}

export interface Kind {
  id: string;
  /** Two to five words, for a title. */
  short: string;
  label: string;
  note: string;
  place: 'none' | 'advised' | 'required';
  /** The kind that takes over where no place is known. */
  ifNoPlace?: string | undefined;
}

export interface Book {
  version: string;
  needs: readonly Need[];
  kinds: readonly Kind[];
  /** Ids of the facts that rules may use. */
  facts: readonly string[];
  /** Kinds that stay out as long as a fact is not known. */
  excludedUnless: Readonly<Record<string, { fact: string }>>;
  /** When too much is missing to conclude "nothing to propose". */
  notAssessed: { questions: readonly string[]; missing: number };
  /** By stage, then in the file's order. */
  rules: readonly Rule[];
}

/** Why a kind is proposed or left out: a rule, a place that is not known here, or a fact that is missing. */
export type Reason =
  | { type: 'rule'; rule: string }
  | { type: 'no-place'; kind: string }
  | { type: 'fact-missing'; fact: string };

export interface Proposal {
  kind: string;
  stage: number;
  reasons: readonly Reason[];
}

export interface Exclusion {
  kind: string;
  reasons: readonly Reason[];
}

/** `found`: there is a need. `none`: there is none. `not-assessed`: too many answers are missing to say so. */
export type Status = 'found' | 'none' | 'not-assessed';

export interface Evaluation {
  status: Status;
  /** Need ids, in the order in which the rules found them. */
  needs: readonly string[];
  proposals: readonly Proposal[];
  excluded: readonly Exclusion[];
}
