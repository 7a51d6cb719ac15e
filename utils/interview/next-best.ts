import { evaluateOpen, type OpenEvaluation } from '../orientation/explain/evaluate-open.ts';
import { targetsOf } from '../orientation/explain/open-book.ts';
import { addOpen, OPEN, type Truth } from '../orientation/explain/truth.ts';
import { whatMatters } from '../orientation/explain/what-matters.ts';
import { type Answers, type Book, type Facts, UNSAID } from '../orientation/types.ts';
import { openChecklist, possibleAnswers } from './prospects.ts';
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
  const ready = openChecklist(checklist, book);
  const targets = targetsOf(ready.book, kindsWithoutPlace);
  const possible = possibleAnswers(ready, role, answers, facts);
  const now = evaluateOpen(ready.book, possible, targets);
  const { settled, variables } = whatMatters(ready.book, possible, targets, now);
  // What decides whether a question is asked matters as much as the question. The set grows while it is walked.
  for (const variable of variables) {
    const asked = ready.byVariable.get(variable)?.askedWhen;
    if (asked) addOpen(asked, possible, variables);
  }

  const pending = countPending(now);
  const decidedBy = ({ id, options, multiple }: Question): number => {
    const tried = options.filter((option) => option.id !== UNSAID);
    const decided = tried.map((option) => {
      const next = { ...answers, [id]: multiple ? [option.id] : option.id };
      return pending - countPending(evaluateOpen(ready.book, possibleAnswers(ready, role, next, facts), targets));
    });
    return decided.reduce((sum, one) => sum + one, 0) / Math.max(decided.length, 1);
  };

  const useful = open.filter(({ id }) => variables.has(ready.book.variables.question(id)));
  const reason = useful.find(({ part }) => part === 'reason');
  let best = reason ?? null;
  let decides = reason ? decidedBy(reason) : -1;
  if (!reason)
    for (const question of useful) {
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
  const open = (list: readonly Truth[]) => list.filter((one) => one === OPEN).length;
  return open(needs) + open(kinds);
}
