import { evaluate } from '../orientation/evaluate.ts';
import { forbidsTrace } from '../orientation/no-trace.ts';
import type { Answers, Book, Evaluation, Proposal } from '../orientation/types.ts';
import { askedQuestions } from './answers.ts';
import type { Draft } from './draft.ts';
import { nextQuestion, openQuestions } from './open-questions.ts';
import {
  type Checklist,
  type Local,
  type Question,
  type Role,
  type Situated,
  UNKNOWN_LOCAL,
} from './types.ts';

/** Proposals shown at once; the others are folded, never cut. */
const FIRST_PROPOSALS = 3;

/**
 * What there is to show for the answers so far. `too-early`: no need yet, but questions are open. `all-excluded`:
 * there is a need, and everything that would meet it is ruled out.
 */
export type Outlook = 'found' | 'all-excluded' | 'none' | 'not-assessed' | 'too-early';

export interface InterviewView {
  /** The questions for this person, in order; open follow-ups that cannot change anything are left out. */
  questions: readonly Question[];
  /** The answers that count. */
  answers: Answers;
  open: readonly Question[];
  /** What all this follows from. */
  now: Situated;
  current: Question | null;
  evaluation: Evaluation;
  /** « D’abord » and « Ensuite ». */
  first: readonly Proposal[];
  then: readonly Proposal[];
  outlook: Outlook;
  /** Something kept may be a danger for this person: better end without a trace. */
  noTrace: boolean;
}

export function viewOf(
  checklist: Checklist,
  book: Book,
  role: Role,
  draft: Draft,
  local: Local = UNKNOWN_LOCAL,
): InterviewView {
  const facts = { ...draft.facts, ...local.facts };
  const { questions: asked, answers } = askedQuestions(checklist, draft.answers, role);
  const open = openQuestions(asked, answers, book, facts, local.kindsWithoutPlace);
  const questions = asked.filter(({ id }) => id in answers || open.some((one) => one.id === id));
  const evaluation = evaluate(book, answers, facts, local.kindsWithoutPlace);
  const current = questions.find(({ id }) => id === draft.current) ?? nextQuestion(questions, open, null);
  const first = evaluation.proposals.slice(0, FIRST_PROPOSALS);
  const then = evaluation.proposals.slice(FIRST_PROPOSALS);
  return {
    questions,
    answers,
    open,
    now: {
      checklist,
      book,
      role,
      given: draft.answers,
      answers,
      facts,
      kindsWithoutPlace: local.kindsWithoutPlace,
    },
    current,
    evaluation,
    first,
    then,
    outlook: outlookOf(evaluation, open.length),
    noTrace: forbidsTrace(book, evaluation),
  };
}

function outlookOf({ status, proposals }: Evaluation, open: number): Outlook {
  if (proposals.length > 0) return 'found';
  if (open > 0) return 'too-early';
  return status === 'found' ? 'all-excluded' : status;
}

/** Which open question to put next; null for none, although some may be open. */
export type ChooseNext = (view: InterviewView) => Question | null;

/** The first after the question on screen, else the first of all. */
export const inOrder: ChooseNext = ({ questions, open, current }) =>
  nextQuestion(questions, open, current?.id ?? null);

/** The draft with the screen moved on: to the next question, or to the decision when there is none to put. */
export function moveOn(draft: Draft, view: InterviewView, choose: ChooseNext = inOrder): Draft {
  const next = choose(view);
  return { ...draft, current: next?.id ?? null, deciding: next === null };
}
