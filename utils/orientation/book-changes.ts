import { type Changes, listChanges } from '../files/list-changes.ts';
import { sameValue } from '../files/same-value.ts';
import type { Book, Kind, Need, Rule } from './types.ts';

const LISTS = ['rules', 'kinds', 'needs'] as const;
const OTHERS = ['version', 'facts', 'excludedUnless', 'notAssessed'] as const;

export interface BookChanges {
  rules: Changes<Rule>;
  kinds: Changes<Kind>;
  needs: Changes<Need>;
  /** Lists whose rows that stay come in another order: rules of one stage run, and propose, in that order. */
  reordered: (typeof LISTS)[number][];
  /** What else differs. */
  others: (typeof OTHERS)[number][];
}

/** What a rule book would change if it took another's place. Rows with the same id are the same row. */
export function bookChanges(before: Book, after: Book): BookChanges {
  return {
    rules: listChanges(before.rules, after.rules),
    kinds: listChanges(before.kinds, after.kinds),
    needs: listChanges(before.needs, after.needs),
    reordered: LISTS.filter((list) => !sameValue(common(before, after, list), common(after, before, list))),
    others: OTHERS.filter((key) => !sameValue(before[key], after[key])),
  };
}

/** The ids of one book's list that the other has too. */
function common(one: Book, other: Book, list: (typeof LISTS)[number]): string[] {
  const theirs = new Set(other[list].map(({ id }) => id));
  return one[list].map(({ id }) => id).filter((id) => theirs.has(id));
}
