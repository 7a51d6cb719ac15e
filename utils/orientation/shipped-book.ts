import file from './book.json' with { type: 'json' };
import english from './book.en.json' with { type: 'json' };
import { type BookInFile, normaliseBook } from './normalise-book.ts';
import { type BookTexts, translateBook } from './translate-book.ts';
import type { Book } from './types.ts';

/** The rule book that ships. The tests read it through its schema; here it needs no more than its defaults. */
export function shippedBook(language: 'fr' | 'en'): Book {
  const book = normaliseBook(file as BookInFile);
  return language === 'fr' ? book : translateBook(book, english as BookTexts);
}
