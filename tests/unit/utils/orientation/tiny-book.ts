import type { Book, Condition, Kind, Rule } from '@/utils/orientation/types.ts';

/** Always true: nobody asks the question `never-asked`. */
export const ALWAYS: Condition = { question: 'never-asked', in: ['not-asked'] };

export const NEVER: Condition = { question: 'never-asked', in: ['something'] };

/** A rule that always fires, unless told otherwise. */
export function rule(id: string, parts: Partial<Rule> = {}): Rule {
  return {
    id,
    stage: 1,
    when: ALWAYS,
    needs: [],
    proposes: [],
    excludes: [],
    because: `because of ${id}`,
    noTrace: false,
    ...parts,
  };
}

/** A kind of help that needs a place. */
export function kind(id: string, ifNoPlace?: string): Kind {
  return { id, short: id, label: id, note: id, place: 'required', ifNoPlace };
}

/** A book of the given rules, which must stand in their order. */
export function bookOf(rules: readonly Rule[], parts: Partial<Book> = {}): Book {
  return {
    version: 'tiny',
    needs: [],
    kinds: [],
    facts: [],
    excludedUnless: {},
    notAssessed: { questions: [], missing: 1 },
    rules,
    ...parts,
  };
}
