import type { Book, Rule } from './types.ts';

/** A rule as it stands in the file: what is empty is left out. */
export type RuleInFile = Omit<Rule, 'needs' | 'proposes' | 'excludes' | 'noTrace'> & {
  needs?: readonly string[] | undefined;
  proposes?: readonly string[] | undefined;
  excludes?: readonly string[] | undefined;
  noTrace?: boolean | undefined;
};

export type BookInFile = Omit<Book, 'rules'> & { rules: readonly RuleInFile[] };

/** Fills in what the file leaves out and puts the rules in the order in which they run. */
export function normaliseBook(file: BookInFile): Book {
  const book = fillInBook(file);
  // The sort is stable: inside a stage the file's order holds.
  return { ...book, rules: [...book.rules].sort((a, b) => a.stage - b.stage) };
}

/** Fills in what the file leaves out; the rules stay in the file's order. */
export function fillInBook(file: BookInFile): Book {
  const rules = file.rules.map(
    ({ needs = [], proposes = [], excludes = [], noTrace = false, ...rule }): Rule => ({
      ...rule,
      needs,
      proposes,
      excludes,
      noTrace,
    }),
  );
  return { ...file, rules };
}
