import { decodeText } from '../files/decode-text.ts';
import { fileKind } from '../files/file-kind.ts';
import { isNestedDeeper } from '../files/is-nested-deeper.ts';
import { readJson } from '../files/read-json.ts';
import type { IssueCode, Parsed } from '../schema-issue.ts';
import { parseBook } from './book-schema.ts';
import { provenBookSchema } from './book-seal.ts';
import type { Vocabulary } from './condition-schema.ts';
import type { Book } from './types.ts';

const MB = 1_000_000;

/** Ten times the book that ships. */
export const MOST_BYTES = MB;

/** A condition in a condition takes two; nobody reads ten of them, and the schema would lose itself in thousands. */
const MOST_LEVELS = 40;

export interface BookFile {
  book: Book;
  /** As it stands in the file: what is sealed. */
  plain: unknown;
}

/** Reads a rule book from a file, plain or as it is after a proof, which it has to pass again. Never throws. */
export function readBookFile(bytes: Uint8Array, vocabulary: Vocabulary): Parsed<BookFile> {
  if (bytes.length > MOST_BYTES) return refused('too_big', String(MOST_BYTES / MB));
  const text = decodeText(bytes);
  const kind = fileKind(bytes, text);
  if (kind === 'table') return refused('not_json');
  if (kind !== 'json') return refused(kind);
  const json = readJson(text);
  if (!json.ok) return json;
  if (isNestedDeeper(json.value, MOST_LEVELS)) return refused('too_deep');
  const proven = provenBookSchema.safeParse(json.value);
  const plain = proven.success ? proven.data.book : json.value;
  const book = parseBook(plain, vocabulary);
  return book.ok ? { ok: true, value: { book: book.value, plain } } : book;
}

function refused(code: IssueCode, value = ''): Parsed<BookFile> {
  return { ok: false, issues: [{ path: '', code, value }] };
}
