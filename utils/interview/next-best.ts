import { questionsIn } from '../orientation/condition.ts';
import { evaluateOpen, type OpenEvaluation } from '../orientation/explain/evaluate-open.ts';
import { NO, OPEN, type Truths, YES } from '../orientation/explain/truth.ts';
import { collectOpen, whatMatters } from '../orientation/explain/what-matters.ts';
import { type Answers, UNSAID } from '../orientation/types.ts';
import { horizonOf } from './prospects.ts';
import type { Question, Situated } from './types.ts';

export interface NextBest {
  /** The question to put next; null where no open one can still matter. */
  best: Question | null;
  /** No answer to come can change the status, the needs, the kinds of help or their order. */
  settled: boolean;
  /** How many kinds of help its answer brings, on average. */
  brings: number;
}

/** What is asked before what, whatever it decides (docs/decisions/010). */
const PARTS = ['reason', 'core', 'context'] as const;

/**
 * The open question that decides most of what is pending: the one whose answer brings most kinds of help, whatever is still
 * said, on average over its options but "unsaid"; of several, the one that decides most needs and kinds either way; then a
 * follow-up; then the order of the list. The reason of the visit and its date come first, nobody is asked about barriers
 * before the telephone, and what hangs on the last answer is asked at once: a talk keeps to its subject. What is delicate
 * waits until the core questions are done.
 *
 * @param open the questions to choose from, in the order of the interview
 * @param after the question that was just answered
 */
export function bestOpenQuestion(
  now: Situated,
  open: readonly Question[],
  after: string | null = null,
): NextBest {
  const { book, checklist, kindsWithoutPlace } = now;
  const outcomeOf = (answers: Answers) =>
    evaluateOpen(book, horizonOf({ ...now, answers }), kindsWithoutPlace);
  const outcome = outcomeOf(now.answers);
  const { settled, questions } = whatMatters(book, outcome, kindsWithoutPlace);
  // What decides whether a question is asked matters like the question itself. The set grows while it is walked.
  for (const id of questions) {
    const asked = checklist.questions.find((one) => one.id === id)?.askedWhen;
    if (asked) collectOpen(asked, outcome.horizon, questions, new Set());
  }

  const before = tally(outcome);
  const gains = ({ id, options, multiple }: Question) => {
    const told = options.filter((option) => option.id !== UNSAID);
    const after = told.map((option) =>
      tally(outcomeOf({ ...now.answers, [id]: multiple ? [option.id] : option.id })),
    );
    const mean = (count: (one: Tally) => number) =>
      after.reduce((sum, one) => sum + count(one), 0) / Math.max(after.length, 1);
    return {
      brings: mean((one) => one.called - before.called),
      decides: mean((one) => before.open - one.open),
    };
  };

  let best: Question | null = null;
  // An answer may also rule help out, so that it brings less than nothing.
  let most = { brings: Number.NEGATIVE_INFINITY, decides: Number.NEGATIVE_INFINITY };
  const useful = open.filter(({ id }) => questions.has(id));
  for (const question of candidates(useful, after)) {
    const gain = gains(question);
    const more = gain.brings - most.brings || gain.decides - most.decides;
    const follows = question.part === 'follow-up' && best?.part !== 'follow-up';
    if (more > 0 || (more === 0 && follows)) {
      best = question;
      most = gain;
    }
  }
  return { best, settled, brings: Math.max(most.brings, 0) };
}

/**
 * Those that hang on the last answer; else those of the first part that has any, of the reason the first alone. What is
 * delicate enough to be forgotten afterwards waits until the core questions are done.
 */
function candidates(open: readonly Question[], after: string | null): readonly Question[] {
  const isEarly = open.some(({ part }) => part === 'reason' || part === 'core');
  const useful = open.filter(({ recorded }) => recorded || !isEarly);
  const hanging = useful.filter(
    ({ askedWhen }) => askedWhen && after && questionsIn(askedWhen).includes(after),
  );
  if (hanging.length > 0) return hanging;
  const part = PARTS.find((one) => useful.some((question) => question.part === one));
  const among = useful.filter((question) => question.part === part || question.part === 'follow-up');
  return part === 'reason' ? among.filter((question) => question.part === part).slice(0, 1) : among;
}

interface Tally {
  /** Kinds that a rule calls for whatever is still said, unless something turns out to rule them out. */
  called: number;
  /** Needs and kinds that hang on open questions. */
  open: number;
}

function tally({ needs, kinds, slots }: OpenEvaluation): Tally {
  const open = (truths: Truths) => [...truths.values()].filter((one) => one === OPEN).length;
  const called = slots.filter(({ called, holds }) => called === YES && holds !== NO);
  return { called: new Set(called.map(({ target }) => target)).size, open: open(needs) + open(kinds) };
}
