import { sameValue } from '../files/same-value.ts';

/** How a field stands in a cell. */
export interface Form<T> {
  /** What cannot be read comes back as its text; the schema refuses it. @param mend undo what spreadsheets do to it */
  read: (text: string, mend: boolean) => unknown;
  write: (value: T) => string;
}

/** A spreadsheet would take these for the beginning of a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/** Stands before a text that is to be taken as it is: spreadsheets know it, and so does `readCell`. */
const AS_IT_IS = "'";

/** The field in a cell; undefined where the cell is empty. */
export function readCell(cell: string, form: Form<never>): unknown {
  const literal = cell.startsWith(AS_IT_IS);
  const text = literal ? cell.slice(1) : cell.trim();
  return text === '' ? undefined : form.read(text, !literal);
}

/**
 * The cell of a field. An apostrophe comes before what a spreadsheet would run as a formula, and before what would be
 * read differently, such as space at its beginning: what is written is read again as it was.
 */
export function writeCell<T>(value: T, form: Form<T>): string {
  const text = form.write(value);
  if (text === '') return '';
  const safe = !FORMULA.test(text) && sameValue(readCell(text, form), value);
  return safe ? text : `${AS_IT_IS}${text}`;
}
