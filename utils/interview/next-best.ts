import { evaluateOpen, type OpenEvaluation } from '../orientation/explain/evaluate-open.ts';
import { OPEN, type Truths } from '../orientation/explain/truth.ts';
import { collectOpen, whatMatters } from '../orientation/explain/what-matters.ts';
import { type Answers, type Book, type Facts, UNSAID } from '../orientation/types.ts';
import { horizonOf } from './prospects.ts';
import type { Checklist, Question, Role } from './types.ts';

export interface NextBest {
  /** The question to put next; null where no open one can still matter. */
  best: Question | null;
  /** No answer to come can change the status, the needs, the kinds of help or their order. */
  settled: boolean;
  /** How many needs and kinds of help its answer decides on average. */
  decides: number;
}

/**
 * The open question from which the orientation learns most. The reason of the visit and its date come first, whatever
 * they decide. Otherwise that of the greatest mean number of needs and kinds decided, over the options but "unsaid";
 * among equals a follow-up, which belongs to what was just said, then the order of the list.
 *
 * @param answers those that count
 * @param open the questions to choose from, in the order of the interview
 */
export function bestOpenQuestion(
  checklist: Checklist,
  book: Book,
  role: Role,
  answers: Answers,
  facts: Facts,
  kindsWithoutPlace: readonly string[],
  open: readonly Question[],
): NextBest {
  const outcomeOf = (given: Answers) =>
    evaluateOpen(book, horizonOf(checklist, role, given, facts), kindsWithoutPlace);
  const now = outcomeOf(answers);
  const { settled, questions } = whatMatters(book, now, kindsWithoutPlace);
  // What decides whether a question is asked matters like the question itself. The set grows while it is walked.
  for (const id of questions) {
    const asked = checklist.questions.find((one) => one.id === id)?.askedWhen;
    if (asked) collectOpen(asked, now.horizon, questions, new Set());
  }

  const pending = countPending(now);
  const decidedBy = ({ id, options, multiple }: Question): number => {
    const told = options.filter((option) => option.id !== UNSAID);
    const left = told.map((option) =>
      countPending(outcomeOf({ ...answers, [id]: multiple ? [option.id] : option.id })),
    );
    return left.reduce((sum, one) => sum + pending - one, 0) / Math.max(left.length, 1);
  };

  const useful = open.filter(({ id }) => questions.has(id));
  const reason = useful.find(({ part }) => part === 'reason');
  let best: Question | null = null;
  let decides = -1;
  for (const question of reason ? [reason] : useful) {
    const score = decidedBy(question);
    const follows = question.part === 'follow-up' && best?.part !== 'follow-up';
    if (score > decides || (score === decides && follows)) {
      best = question;
      decides = score;
    }
  }
  return { best, settled, decides: Math.max(decides, 0) };
}

function countPending({ needs, kinds }: OpenEvaluation): number {
  const open = (truths: Truths) => [...truths.values()].filter((one) => one === OPEN).length;
  return open(needs) + open(kinds);
}
