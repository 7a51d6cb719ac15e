import {
  type Draft,
  isEmpty,
  newDraft,
  type Outcome,
  toggleAnswer,
  withoutAnswer,
} from '@/utils/interview/draft.ts';
import type { Checklist, Role } from '@/utils/interview/types.ts';
import { type InterviewView, moveOn, viewOf } from '@/utils/interview/view.ts';
import type { Book } from '@/utils/orientation/types.ts';
import { uuidV7 } from '@/utils/uuid-v7.ts';

export interface InterviewInputs {
  checklist: Checklist;
  book: Book;
  role: Role;
  origin: string | null;
  /** The draft to go on with, or null to begin. */
  draft: Draft | null;
  /** Keeps every change. */
  save: (draft: Draft) => void;
  /** Forgets an interview that is begun again. */
  drop: (draft: Draft) => void;
}

/** The interview on screen: one draft, what follows from it, and what the user can do to it. */
export interface InterviewState {
  readonly draft: Draft;
  readonly view: InterviewView;
  /** Tells of every change; the result ends it. */
  subscribe(listener: () => void): () => void;
  toggle(option: string): void;
  retract(): void;
  next(): void;
  open(question: string): void;
  toggleFact(fact: string): void;
  decide(deciding: boolean): void;
  setOutcome(kind: string, outcome: Outcome | undefined): void;
  setReviewOn(day: string | null): void;
  setCode(code: string): void;
  restart(): void;
}

export function createInterview(inputs: InterviewInputs): InterviewState {
  const { checklist, book, role, save, drop } = inputs;
  const listeners = new Set<() => void>();
  let draft = inputs.draft ?? begin(inputs.origin);
  let view = viewOf(checklist, book, role, draft);
  const show = (next: Draft) => {
    draft = next;
    view = viewOf(checklist, book, role, draft);
    for (const listener of listeners) listener();
  };
  const change = (changed: Draft) => {
    const next = { ...changed, revision: draft.revision + 1 };
    show(next);
    save(next);
  };
  return {
    get draft() {
      return draft;
    },
    get view() {
      return view;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    toggle(option) {
      const question = view.current;
      if (!question) return;
      const answers = { ...toggleAnswer(draft.answers, question, option) } as Draft['answers'];
      const changed = { ...draft, answers, current: question.id };
      const given = answers[question.id];
      const stays = given === undefined || (question.multiple && !question.exclusive.includes(option));
      change(stays ? changed : moveOn(checklist, book, role, changed));
    },
    retract() {
      const question = view.current;
      if (!question) return;
      const answers = { ...withoutAnswer(draft.answers, question.id) } as Draft['answers'];
      change({ ...draft, answers, current: question.id });
    },
    next() {
      change(moveOn(checklist, book, role, draft));
    },
    open(question) {
      change({ ...draft, current: question, deciding: false });
    },
    toggleFact(fact) {
      change({ ...draft, facts: { ...draft.facts, [fact]: draft.facts[fact] !== true } });
    },
    decide(deciding) {
      change({ ...draft, deciding });
    },
    setOutcome(kind, outcome) {
      const { [kind]: _, ...others } = draft.outcomes;
      change({ ...draft, outcomes: outcome === undefined ? others : { ...others, [kind]: outcome } });
    },
    setReviewOn(reviewOn) {
      change({ ...draft, reviewOn });
    },
    setCode(code) {
      change({ ...draft, code });
    },
    restart() {
      drop(draft);
      show(begin(inputs.origin));
    },
  };
}

/** Whether an interview has anything in it that would be lost. */
export function isUnderWay(draft: Draft): boolean {
  return !isEmpty(draft);
}

function begin(origin: string | null): Draft {
  const now = new Date();
  // The user's own calendar day, in ISO form.
  const today = new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
  return newDraft(uuidV7(now.getTime()), now, today, origin);
}
