import * as z from 'zod/mini';
import { browser } from '../browser.ts';
import { type ChecklistInFile, normaliseChecklist } from '../interview/normalise-checklist.ts';
import { type ChecklistTexts, translateChecklist } from '../interview/translate-checklist.ts';
import type { Checklist } from '../interview/types.ts';
import { provenBookSchema } from '../orientation/book-seal.ts';
import { type BookInFile, normaliseBook } from '../orientation/normalise-book.ts';
import { type BookRefusal, readProvenBook } from '../orientation/proven-book.ts';
import { type BookTexts, translateBook } from '../orientation/translate-book.ts';
import type { Book } from '../orientation/types.ts';
import type { Origin } from '../programmes/types.ts';
import { fileIn, readPolicy } from '../settings/policy.ts';
import { loadFile } from './load-file.ts';

/** Where the build puts the files that ship. */
export const BOOK_FILE = '/data/book.json';
export const CHECKLIST_FILE = '/data/checklist.json';

const KEY = 'book';

/** A rule book that the user brought in, as it is stored. */
export const storedBookSchema = z.strictObject({
  name: z.string(),
  importedOn: z.string(),
  file: provenBookSchema,
});

export type StoredBook = z.infer<typeof storedBookSchema>;

export interface BookInForce {
  book: Book;
  checklist: Checklist;
  origin: Origin;
  /** Why the other book that was given cannot be used; null where there is none, or it is in force. */
  refused: BookRefusal | null;
}

/** The rule book and the checklist that count, in French: the organisation's before the user's before the shipped one. */
export async function bookInForce(): Promise<BookInForce> {
  const [bookFile, checklistFile, { policy }, { [KEY]: stored }] = await Promise.all([
    loadFile(BOOK_FILE),
    loadFile(CHECKLIST_FILE),
    readPolicy(),
    browser.storage.local.get(KEY),
  ]);
  const checklist = normaliseChecklist(checklistFile as ChecklistInFile);
  const shipped: BookInForce = {
    book: normaliseBook(bookFile as BookInFile),
    checklist,
    origin: 'shipped',
    refused: null,
  };
  const origin = policy.book === undefined ? 'local' : 'organisation';
  const given = policy.book === undefined ? storedFile(stored) : fileIn(policy.book);
  if (given === undefined) return shipped;
  const read = await readProvenBook(given, checklist.version);
  if (!read.ok) return { ...shipped, refused: read.refusal };
  return { book: read.book, checklist, origin, refused: null };
}

/** The same in the interface's language. Only the book that ships has other words than its own. */
export async function translatedBookInForce(language: 'fr' | 'en'): Promise<BookInForce> {
  if (language === 'fr') return bookInForce();
  const [inForce, bookTexts, checklistTexts] = await Promise.all([
    bookInForce(),
    loadFile('/data/book.en.json'),
    loadFile('/data/checklist.en.json'),
  ]);
  const { book, checklist, origin } = inForce;
  return {
    ...inForce,
    book: origin === 'shipped' ? translateBook(book, bookTexts as BookTexts) : book,
    checklist: translateChecklist(checklist, checklistTexts as ChecklistTexts),
  };
}

/** Keeps a proven book, or goes back to the one that ships. */
export async function writeBook(book: StoredBook | null): Promise<void> {
  if (book) await browser.storage.local.set({ [KEY]: book });
  else await browser.storage.local.remove(KEY);
}

/** The book that was brought in, whether it is in force or not. */
export async function readStoredBook(): Promise<StoredBook | null> {
  const { [KEY]: stored } = await browser.storage.local.get(KEY);
  const parsed = storedBookSchema.safeParse(stored);
  return parsed.success ? parsed.data : null;
}

function storedFile(stored: unknown): unknown {
  const parsed = storedBookSchema.safeParse(stored);
  // What cannot be read is refused below, and said.
  return parsed.success ? parsed.data.file : stored;
}
