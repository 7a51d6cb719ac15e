import file from './book.json' with { type: 'json' };
import { type BookInFile, normaliseBook } from './normalise-book.ts';
import type { Book } from './types.ts';

/**
 * The rule book that ships, in French, for what runs outside a browser: proof, vignettes, tests. The extension loads
 * the same file (`utils/in-force/book.ts`). The tests read it through its schema; here it needs only its defaults.
 */
export const shippedBook: Book = normaliseBook(file as BookInFile);
