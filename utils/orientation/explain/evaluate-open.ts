import { type Book, LAST_STAGE, type Rule } from '../types.ts';
import { type Horizon, NO, not, type Truth, type Truths, truth } from './truth.ts';

/** What follows from what is known so far, and what hangs on open questions. */
export interface OpenEvaluation {
  needs: Truths;
  /** The kinds that are proposed. */
  kinds: Truths;
  /** The places that rules give to kinds: rules as they run, in each its kinds in their order. */
  slots: readonly Slot[];
  /** As the last stage sees it: with the kinds that it may look at. */
  horizon: Horizon;
}

export interface Slot {
  rule: Rule;
  /** What the rule proposes. */
  kind: string;
  /** What stands there: the kind, or the one that takes over where it has no place. */
  target: string;
  /** Whether the rule calls for it. */
  called: Truth;
  /** Whether it does, and nothing rules it out. */
  holds: Truth;
}

/**
 * The steps of `evaluate` with a third value: whatever comes of the open questions, yes stays yes and no stays no.
 * Where none is open it says what `evaluate` says.
 */
export function evaluateOpen(
  book: Book,
  horizon: Horizon,
  kindsWithoutPlace: readonly string[],
): OpenEvaluation {
  const needs = new Map<string, Truth>();
  const excluded = new Map<string, Truth>();
  const placed = new Map<string, Truth>();
  const slots: Slot[] = [];
  const free = (kind: string) => not(excluded.get(kind) ?? NO);
  const run = (rules: readonly Rule[], seen: Horizon) => {
    const fired = rules.map((rule) => truth(rule.when, seen));
    rules.forEach((rule, i) => {
      raise(needs, rule.needs, fired[i]);
      raise(excluded, rule.excludes, fired[i]);
    });
    rules.forEach((rule, i) => {
      for (const kind of rule.proposes) {
        const target = targetOf(book, kind, kindsWithoutPlace);
        if (target === undefined) continue;
        const called = fired[i] ?? NO;
        const holds = Math.min(called, free(kind), free(target)) as Truth;
        raise(placed, [target], holds);
        slots.push({ rule, kind, target, called, holds });
      }
    });
  };

  for (const [kind, unless] of Object.entries(book.excludedUnless))
    excluded.set(kind, not(truth(unless, horizon)));
  const isLast = (rule: Rule) => rule.stage >= LAST_STAGE;
  run(
    book.rules.filter((rule) => !isLast(rule)),
    horizon,
  );
  const last = { ...horizon, placed: new Map(placed) };
  run(book.rules.filter(isLast), last);
  const kinds = new Map(Array.from(placed, ([kind, one]) => [kind, Math.min(one, free(kind)) as Truth]));
  return { needs, kinds, slots, horizon: last };
}

/** A kind without a place gives way once to the kind named for that, if this has one. */
export function targetOf(book: Book, kind: string, kindsWithoutPlace: readonly string[]): string | undefined {
  if (!kindsWithoutPlace.includes(kind)) return kind;
  const other = book.kinds.find(({ id }) => id === kind)?.ifNoPlace;
  return other === undefined || kindsWithoutPlace.includes(other) ? undefined : other;
}

function raise(into: Map<string, Truth>, ids: readonly string[], value: Truth = NO): void {
  for (const id of ids) if (value > (into.get(id) ?? NO)) into.set(id, value);
}
