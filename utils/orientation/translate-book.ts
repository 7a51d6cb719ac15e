import type { Book } from './types.ts';

/** The texts of a book in another language, by id. */
export interface BookTexts {
  needs: Readonly<Record<string, string>>;
  kinds: Readonly<Record<string, { short: string; label: string; note: string }>>;
  rules: Readonly<Record<string, string>>;
}

/** The same book with other words; what has no translation keeps its own. */
export function translateBook(book: Book, texts: BookTexts): Book {
  return {
    ...book,
    needs: book.needs.map((need) => ({ ...need, label: texts.needs[need.id] ?? need.label })),
    kinds: book.kinds.map((kind) => ({ ...kind, ...texts.kinds[kind.id] })),
    rules: book.rules.map((rule) => ({ ...rule, because: texts.rules[rule.id] ?? rule.because })),
  };
}
