import { holds } from '../condition.ts';
import type { Book, Evaluation } from '../types.ts';
import type { Situation } from './situation.ts';
import { type Because, because } from './why.ts';

/** Why a kind is not proposed. */
export type Cause =
  /** No rule proposes it. */
  | { type: 'not-called' }
  | { type: 'excluded'; by: readonly Because[] }
  | { type: 'fact-missing'; fact: string }
  | { type: 'no-place' };

export interface WhyNot {
  kind: string;
  /** The first is the one to tell first: what excludes a kind that nobody called for comes after that. */
  causes: readonly Cause[];
}

/** Why each of the other kinds is not proposed, in the book's order. */
export function whyNot(
  book: Book,
  evaluation: Evaluation,
  situation: Situation,
  kindsWithoutPlace: readonly string[],
): WhyNot[] {
  const { answers, facts, proposed } = situation;
  const called = new Set(
    book.rules
      .filter((rule) => rule.proposes.length > 0 && holds(rule.when, answers, facts, proposed))
      .flatMap((rule) => rule.proposes),
  );
  const reasonsAgainst = (kind: string) =>
    evaluation.excluded.find((one) => one.kind === kind)?.reasons ?? [];
  // A kind that gives way for want of a place calls for the one that takes over; that one does not give way again.
  const takeOver = book.kinds.flatMap(({ id, ifNoPlace }) => {
    const givesWay =
      kindsWithoutPlace.includes(id) &&
      called.has(id) &&
      reasonsAgainst(id).every(({ type }) => type === 'no-place');
    return givesWay && ifNoPlace !== undefined ? [ifNoPlace] : [];
  });
  for (const kind of takeOver) called.add(kind);
  const causesOf = (kind: string): Cause[] => {
    const reasons = reasonsAgainst(kind);
    const rules = reasons.filter(({ type }) => type === 'rule');
    return [
      ...(called.has(kind) ? [] : [{ type: 'not-called' as const }]),
      ...(rules.length > 0 ? [{ type: 'excluded' as const, by: because(rules, book, situation) }] : []),
      ...reasons.filter((reason) => reason.type === 'fact-missing'),
      ...(kindsWithoutPlace.includes(kind) ? [{ type: 'no-place' as const }] : []),
    ];
  };
  return book.kinds
    .filter(({ id }) => !evaluation.proposals.some(({ kind }) => kind === id))
    .map(({ id }) => ({ kind: id, causes: causesOf(id) }));
}
