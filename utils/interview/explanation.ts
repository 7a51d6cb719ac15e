import { situationOf } from '../orientation/explain/situation.ts';
import { type Because, because } from '../orientation/explain/why.ts';
import { type WhyNot, whyNot } from '../orientation/explain/why-not.ts';
import { bestOpenQuestion } from './next-best.ts';
import { type Change, smallestChange } from './smallest-change.ts';
import type { Question } from './types.ts';
import type { InterviewView } from './view.ts';

export interface LeftOut extends WhyNot {
  /**
   * The fewest changes of answers that would bring it, places and local facts apart; null where there are none. Takes a
   * while for kinds that are far away, so it is worked out when it is asked for.
   */
  change: () => readonly Change[] | null;
}

/** Why every kind of help is proposed, or not. */
export interface Explanation {
  /** By kind, in the order of its reasons. */
  why: Readonly<Record<string, readonly Because[]>>;
  /** The other kinds, in the book's order. Worked out when it is asked for. */
  whyNot: () => LeftOut[];
  /** Questions are open, and none of their answers can change what is proposed. */
  settled: boolean;
}

export function explanationOf({ now, evaluation, open }: InterviewView): Explanation {
  const { book, answers, facts, kindsWithoutPlace } = now;
  const situation = situationOf(book, answers, facts, kindsWithoutPlace);
  return {
    why: Object.fromEntries(
      evaluation.proposals.map(({ kind, reasons }) => [kind, because(reasons, book, situation)]),
    ),
    whyNot: () =>
      whyNot(book, evaluation, situation, kindsWithoutPlace).map((one) => ({
        ...one,
        change: () => smallestChange(one.kind, now),
      })),
    settled: open.length > 0 && bestOpenQuestion(now, open).settled,
  };
}

/**
 * The question to put next: the one from which most is learnt; none where no answer can change anything any more.
 *
 * @param putOff questions that were left without an answer: they come last
 */
export function chooseBest(
  { now, open, current }: InterviewView,
  putOff: ReadonlySet<string>,
): Question | null {
  const others = open.filter(({ id }) => id !== current?.id && !putOff.has(id));
  const after = current?.id ?? null;
  return bestOpenQuestion(now, others, after).best ?? bestOpenQuestion(now, open).best;
}
