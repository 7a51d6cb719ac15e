import type { Entry } from '../journal/entry.ts';
import { localDay } from '../local-day.ts';
import type { Book, Status } from '../orientation/types.ts';

/** What Repère does not write down, in a column that asks for it: it is not for us to guess. */
export const NOT_NOTED = 'non noté dans Repère';

/** What came out of an interview. */
export const STATUS_WORDS: Record<Status, string> = {
  found: 'Besoins repérés',
  none: 'Rien à proposer',
  'not-assessed': 'Non évalué',
};

/** The label of a need; its id where the book no longer knows it. */
export function needWords(book: Book, need: string): string {
  return book.needs.find(({ id }) => id === need)?.label ?? need;
}

/** The title of a kind of help; its id where the book no longer knows it. */
export function kindWords(book: Book, kind: string): string {
  return book.kinds.find(({ id }) => id === kind)?.short ?? kind;
}

/** `2026-11-24` → `24/11/2026` */
export function frenchDay(day: string): string {
  return day.split('-').reverse().join('/');
}

/** The user's own day of an instant, as `24/11/2026`. */
export function frenchDayOf(instant: string): string {
  return frenchDay(localDay(new Date(instant)));
}

/** Whole minutes from the first answer to the recording. */
export function minutesOf({ startedAt, at }: Entry): number {
  return Math.max(0, Math.round((Date.parse(at) - Date.parse(startedAt)) / 60_000));
}

/** The needs that a table of codes has nothing for, in words. */
export function needsWithout(
  table: Readonly<Record<string, unknown>>,
  { needs }: Entry,
  book: Book,
): string[] {
  return needs.filter((need) => !Object.hasOwn(table, need)).map((need) => needWords(book, need));
}
