import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { issueSentence } from '../utils/files/issue-sentence.ts';
import { readJson } from '../utils/files/read-json.ts';
import type { Translate } from '../utils/i18n/translate.ts';
import { parseChecklist } from '../utils/interview/checklist-schema.ts';
import type { Checklist } from '../utils/interview/types.ts';
import { vocabularyOf } from '../utils/interview/vocabulary.ts';
import { parseBook } from '../utils/orientation/book-schema.ts';
import type { Book } from '../utils/orientation/types.ts';
import type { Parsed } from '../utils/schema-issue.ts';

export type Read<Value> = { ok: true; value: Value } | { ok: false; sentences: string[] };

/** The project's folder, where the paths of its files begin. */
export const ROOT = new URL('../', import.meta.url);

const CHECKLIST = 'utils/interview/checklist.json';
const BOOK = 'utils/orientation/book.json';

/** The checklist and the book as they stand in their files: who edits them learns what cannot be read, and where. */
export async function readRules(t: Translate): Promise<Read<{ checklist: Checklist; book: Book }>> {
  const checklist = await readChecked(CHECKLIST, parseChecklist, t);
  if (!checklist.ok) return checklist;
  const book = await readChecked(BOOK, (data) => parseBook(data, vocabularyOf(checklist.value)), t);
  return book.ok ? { ok: true, value: { checklist: checklist.value, book: book.value } } : book;
}

/** A JSON file through its schema, or in words what is wrong with it. Never throws. @param file from the project's folder */
export async function readChecked<Value>(
  file: string | URL,
  parse: (data: unknown) => Parsed<Value>,
  t: Translate,
): Promise<Read<Value>> {
  const name = typeof file === 'string' ? file : fileURLToPath(file);
  let text: string;
  try {
    text = await readFile(new URL(file, ROOT), 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'erreur';
    return { ok: false, sentences: [`${name} : ne peut pas être lu (${code})`] };
  }
  const json = readJson(text);
  const parsed = json.ok ? parse(json.value) : json;
  if (parsed.ok) return parsed;
  return { ok: false, sentences: parsed.issues.map((one) => `${name} : ${issueSentence(one, t)}`) };
}
