import { type Draft, newDraft, type Outcome, toggleAnswer, withoutAnswer } from '@/utils/interview/draft.ts';
import {
  type Checklist,
  type Local,
  type Question,
  type Role,
  UNKNOWN_LOCAL,
} from '@/utils/interview/types.ts';
import { type InterviewView, inOrder, moveOn, viewOf } from '@/utils/interview/view.ts';
import { localDay } from '@/utils/local-day.ts';
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
  /** Marks an answer as seen by the adviser, or takes the mark back. */
  toggleObserved(question: string): void;
  /** What is known of the territory; nothing that the draft holds. */
  setLocal(local: Local): void;
  /** How to choose the next question, better than by the order of the list. */
  setChooser(choose: Chooser): void;
  setOutcome(kind: string, outcome: Outcome | undefined): void;
  /** Sets what has no rules of its own. */
  set(
    parts: Partial<
      Pick<
        Draft,
        'reviewOn' | 'code' | 'comment' | 'skills' | 'territory' | 'programmes' | 'reasons' | 'voucher'
      >
    >,
  ): void;
  restart(): void;
}

/** @param putOff questions that were left without an answer */
type Chooser = (view: InterviewView, putOff: ReadonlySet<string>) => Question | null;

export function createInterview(inputs: InterviewInputs): InterviewState {
  const { checklist, book, role, save, drop } = inputs;
  const listeners = new Set<() => void>();
  let draft = inputs.draft ?? begin(inputs.origin);
  let local = UNKNOWN_LOCAL;
  let choose: Chooser = inOrder;
  const putOff = new Set<string>();
  let view = viewOf(checklist, book, role, draft, local);
  const show = (next: Draft) => {
    draft = next;
    view = viewOf(checklist, book, role, draft, local);
    for (const listener of listeners) listener();
  };
  const change = (changed: Draft) => {
    const next = { ...changed, revision: draft.revision + 1 };
    show(next);
    save(next);
  };
  const moved = (changed: Draft): Draft => {
    const seen = viewOf(checklist, book, role, changed, local);
    return moveOn(changed, seen, (one) => choose(one, putOff));
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
      // Another answer was not seen yet.
      const observed = draft.observed.filter((one) => one !== question.id);
      const changed = { ...draft, answers, observed, current: question.id };
      const given = answers[question.id];
      const stays = given === undefined || (question.multiple && !question.exclusive.includes(option));
      change(stays ? changed : moved(changed));
    },
    retract() {
      const question = view.current;
      if (!question) return;
      const answers = { ...withoutAnswer(draft.answers, question.id) } as Draft['answers'];
      const observed = draft.observed.filter((one) => one !== question.id);
      change({ ...draft, answers, observed, current: question.id });
    },
    next() {
      if (view.current && !(view.current.id in view.answers)) putOff.add(view.current.id);
      change(moved(draft));
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
    set(parts) {
      change({ ...draft, ...parts });
    },
    toggleObserved(question) {
      const { observed } = draft;
      change({
        ...draft,
        observed: observed.includes(question)
          ? observed.filter((one) => one !== question)
          : [...observed, question],
      });
    },
    setChooser(next) {
      choose = next;
    },
    setLocal(next) {
      local = next;
      show(draft);
    },
    restart() {
      drop(draft);
      putOff.clear();
      show(begin(inputs.origin));
    },
  };
}

function begin(origin: string | null): Draft {
  const now = new Date();
  return newDraft(uuidV7(now.getTime()), now, localDay(now), origin);
}
