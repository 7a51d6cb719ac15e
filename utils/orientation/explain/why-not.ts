import { holds } from '../condition.ts';
import type { Book, Condition, Evaluation } from '../types.ts';
import { countMissing, missingParts } from './missing-parts.ts';
import type { Situation } from './situation.ts';
import { type Because, because } from './why.ts';

/** Why a kind is not proposed. */
export type Cause =
  /** No rule proposes it; what is missing for the nearest one, none where the book has no rule for it. */
  | { type: 'not-called'; rule: string | null; missing: readonly Condition[] }
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
      ...(called.has(kind) ? [] : [nearestTo(kind, book, situation)]),
      ...(rules.length > 0 ? [{ type: 'excluded' as const, by: because(rules, book, situation) }] : []),
      ...reasons.filter((reason) => reason.type === 'fact-missing'),
      ...(kindsWithoutPlace.includes(kind) ? [{ type: 'no-place' as const }] : []),
    ];
  };
  return book.kinds
    .filter(({ id }) => !evaluation.proposals.some(({ kind }) => kind === id))
    .map(({ id }) => ({ kind: id, causes: causesOf(id) }));
}

function nearestTo(kind: string, book: Book, situation: Situation): Cause {
  let nearest: Cause = { type: 'not-called', rule: null, missing: [] };
  let fewest = Number.POSITIVE_INFINITY;
  for (const rule of book.rules) {
    if (!rule.proposes.includes(kind)) continue;
    const missing = missingParts(rule.when, situation);
    const count = countMissing(missing);
    if (count >= fewest) continue;
    nearest = { type: 'not-called', rule: rule.id, missing };
    fewest = count;
  }
  return nearest;
}
