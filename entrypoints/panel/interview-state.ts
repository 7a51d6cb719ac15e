import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { type Draft, isEmpty, newDraft, type Outcome, toggleAnswer, withoutAnswer } from '@/utils/interview/draft.ts';
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
  /** Called with every change, and with null when there is nothing to keep any more. */
  onChange: (draft: Draft | null) => void;
}

/** The interview on screen: one draft, what follows from it, and what the user can do to it. */
export interface InterviewState {
  draft: ReadonlySignal<Draft>;
  view: ReadonlySignal<InterviewView>;
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
  const { checklist, book, role, onChange } = inputs;
  const draft = signal(inputs.draft ?? begin(inputs.origin));
  const view = computed(() => viewOf(checklist, book, role, draft.value));
  const change = (next: Draft) => {
    draft.value = next;
    onChange(next);
  };
  return {
    draft,
    view,
    toggle(option) {
      const question = view.value.current;
      if (!question) return;
      const answers = { ...toggleAnswer(draft.value.answers, question, option) } as Draft['answers'];
      const changed = { ...draft.value, answers, current: question.id };
      const given = answers[question.id];
      const stays = given === undefined || (question.multiple && !question.exclusive.includes(option));
      change(stays ? changed : moveOn(checklist, book, role, changed));
    },
    retract() {
      const question = view.value.current;
      if (!question) return;
      const answers = { ...withoutAnswer(draft.value.answers, question.id) } as Draft['answers'];
      change({ ...draft.value, answers, current: question.id });
    },
    next() {
      change(moveOn(checklist, book, role, draft.value));
    },
    open(question) {
      change({ ...draft.value, current: question, deciding: false });
    },
    toggleFact(fact) {
      change({ ...draft.value, facts: { ...draft.value.facts, [fact]: draft.value.facts[fact] !== true } });
    },
    decide(deciding) {
      change({ ...draft.value, deciding });
    },
    setOutcome(kind, outcome) {
      const { [kind]: _, ...others } = draft.value.outcomes;
      change({ ...draft.value, outcomes: outcome === undefined ? others : { ...others, [kind]: outcome } });
    },
    setReviewOn(reviewOn) {
      change({ ...draft.value, reviewOn });
    },
    setCode(code) {
      change({ ...draft.value, code });
    },
    restart() {
      draft.value = begin(inputs.origin);
      onChange(null);
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
