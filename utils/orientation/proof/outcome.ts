import { type Book, LAST_STAGE, type Rule } from '../types.ts';
import type { AnswerSpace } from './answer-space.ts';
import { type Diagram, FALSE } from './diagram.ts';

/** A kind in the place that a rule gives it: rules in their order, in each its kinds in theirs. */
export interface Slot {
  rule: Rule;
  kind: string;
  /** Where this rule proposes it and nothing excludes it. */
  active: Diagram;
}

/** What the engine gives, for all sets of answers at once. With places known everywhere. */
export interface Outcome {
  fires(rule: Rule): Diagram;
  need(need: string): Diagram;
  proposed(kind: string): Diagram;
  excluded(kind: string): Diagram;
  slots: readonly Slot[];
}

/** The same steps as `evaluate`, on diagrams. The tests hold the two against each other. */
export function outcomeOf(book: Book, space: AnswerSpace): Outcome {
  const { diagrams } = space;
  const early = book.rules.filter((rule) => rule.stage < LAST_STAGE);
  const late = book.rules.filter((rule) => rule.stage >= LAST_STAGE);
  const fired = new Map<Rule, Diagram>(early.map((rule) => [rule, space.where(rule.when)]));
  const fires = (rule: Rule) => fired.get(rule) ?? FALSE;
  const anyOf = (rules: readonly Rule[]) => diagrams.or(...rules.map(fires));
  const among = (rules: readonly Rule[], list: 'needs' | 'proposes' | 'excludes', id: string) =>
    anyOf(rules.filter((rule) => rule[list].includes(id)));
  const cached = (make: (id: string) => Diagram) => {
    const known = new Map<string, Diagram>();
    return (id: string) => {
      const diagram = known.get(id) ?? make(id);
      known.set(id, diagram);
      return diagram;
    };
  };
  const excludedUnless = (kind: string): Diagram => {
    const unless = book.excludedUnless[kind];
    return unless ? diagrams.not(space.where(unless)) : FALSE;
  };

  const excludedEarly = cached((kind) => diagrams.or(among(early, 'excludes', kind), excludedUnless(kind)));
  const left = cached((kind) => diagrams.minus(among(early, 'proposes', kind), excludedEarly(kind)));
  for (const rule of late) fired.set(rule, space.where(rule.when, left));
  const excluded = cached((kind) => diagrams.or(excludedEarly(kind), among(late, 'excludes', kind)));
  const proposed = cached((kind) => diagrams.minus(among(book.rules, 'proposes', kind), excluded(kind)));
  return {
    fires,
    need: cached((need) => among(book.rules, 'needs', need)),
    proposed,
    excluded,
    slots: book.rules.flatMap((rule) =>
      rule.proposes.map((kind) => ({ rule, kind, active: diagrams.minus(fires(rule), excluded(kind)) })),
    ),
  };
}
