import type { AnswerSpace } from './answer-space.ts';
import { type Diagram, FALSE, TRUE } from './diagram.ts';
import type { Outcome } from './outcome.ts';
import type { Property } from './property.ts';

/** The sets of answers that a property speaks of. */
export function concernedBy(property: Property, space: AnswerSpace): Diagram {
  const { diagrams, reachable } = space;
  const unless = property.unless ? space.where(property.unless) : FALSE;
  const when = property.when ? space.where(property.when) : TRUE;
  return diagrams.minus(diagrams.and(reachable, when), unless);
}

/** The sets of answers for which a property does not hold. */
export function violationsOf(
  property: Property,
  space: AnswerSpace,
  outcome: Outcome,
  kinds: readonly string[],
): Diagram {
  const { diagrams } = space;
  const concerned = concernedBy(property, space);
  if ('never' in property)
    return diagrams.and(concerned, diagrams.or(...property.never.map(outcome.proposed)));
  if ('always' in property) {
    return diagrams.minus(concerned, diagrams.and(...property.always.map(outcome.proposed)));
  }
  if ('only' in property) {
    const others = kinds.filter((kind) => !property.only.includes(kind));
    return diagrams.and(concerned, diagrams.or(...others.map(outcome.proposed)));
  }
  if ('before' in property) {
    const [first, second] = property.before;
    const wrong = comesWithout(
      space,
      outcome,
      (kind) => kind === first,
      (kind) => kind === second,
    );
    return diagrams.and(concerned, wrong);
  }
  const others = (kind: string) => kind !== property.first && !property.after.includes(kind);
  const wrong = comesWithout(space, outcome, (kind) => kind === property.first, others);
  return diagrams.and(concerned, diagrams.or(wrong, diagrams.not(outcome.proposed(property.first))));
}

/** Where one of `those` stands before the first of `these`. */
function comesWithout(
  { diagrams }: AnswerSpace,
  { slots }: Outcome,
  these: (kind: string) => boolean,
  those: (kind: string) => boolean,
): Diagram {
  let seen: Diagram = FALSE;
  let wrong: Diagram = FALSE;
  for (const { kind, active } of slots) {
    if (these(kind)) seen = diagrams.or(seen, active);
    else if (those(kind)) wrong = diagrams.or(wrong, diagrams.minus(active, seen));
  }
  return wrong;
}
