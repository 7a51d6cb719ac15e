import type { ProposedKinds } from '../condition.ts';
import { evaluate } from '../evaluate.ts';
import { type Answers, type Book, type Facts, LAST_STAGE } from '../types.ts';

/** What a condition is held against. */
export interface Situation {
  answers: Answers;
  facts: Facts;
  /** The kinds that rules of the last stage look at. */
  proposed: ProposedKinds;
}

/** One person in one territory. What the last stage looks at is worked out when it is asked for. */
export function situationOf(
  book: Book,
  answers: Answers,
  facts: Facts,
  kindsWithoutPlace: readonly string[],
): Situation {
  let kinds: ReadonlySet<string> | undefined;
  const has = (kind: string) => {
    if (!kinds) {
      const before = { ...book, rules: book.rules.filter(({ stage }) => stage < LAST_STAGE) };
      const { proposals } = evaluate(before, answers, facts, kindsWithoutPlace);
      kinds = new Set(proposals.map((proposal) => proposal.kind));
    }
    return kinds.has(kind);
  };
  return { answers, facts, proposed: { has } };
}
