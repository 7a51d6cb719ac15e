import file from './book.json' with { type: 'json' };
import { type BookInFile, normaliseBook } from './normalise-book.ts';
import { type BookTexts, translateBook } from './translate-book.ts';
import type { Book } from './types.ts';

/** The rule book that ships, in French. The tests read it through its schema; here it needs only its defaults. */
export const shippedBook: Book = normaliseBook(file as BookInFile);

/** Where the build puts `book.en.json`. */
export const BOOK_TEXTS = '/texts/book.en.json';

/**
 * The same in another language.
 *
 * @param load fetches a file of the extension: the English texts are not part of a program that may never need them
 */
export async function translatedBook(
  language: 'fr' | 'en',
  load: (url: string) => Promise<unknown>,
): Promise<Book> {
  return language === 'fr' ? shippedBook : translateBook(shippedBook, (await load(BOOK_TEXTS)) as BookTexts);
}
