import { decodeText } from '../files/decode-text.ts';
import { fileKind } from '../files/file-kind.ts';
import { readJson } from '../files/read-json.ts';
import type { IssueCode, Parsed } from '../schema-issue.ts';
import { type Catalogue, parseCatalogue } from './programme-schema.ts';
import { type NamedKind, readProgrammeCsv } from './read-programme-csv.ts';

const MB = 1_000_000;

/** More than that is no catalogue that somebody keeps by hand, and the one before could not be kept to undo it. */
export const MOST_BYTES = 2 * MB;

/**
 * Reads a file of programmes, JSON or CSV: its content says which, for names lie. Never throws.
 *
 * @param fileName of a table, names the catalogue: `lyon.csv` becomes version `lyon`
 * @param kinds the rule book's kinds of help
 * @param elsewhere ids of programmes that rows may be replaced by, beside those of this file
 */
export function readCatalogueFile(
  bytes: Uint8Array,
  fileName: string,
  kinds: readonly NamedKind[],
  elsewhere: readonly string[],
): Parsed<Catalogue> {
  if (bytes.length > MOST_BYTES) return refused('too_big', String(MOST_BYTES / MB));
  const text = decodeText(bytes);
  const kind = fileKind(bytes, text);
  if (kind === 'json') {
    const json = readJson(text);
    const ids = kinds.map(({ id }) => id);
    return json.ok ? parseCatalogue(json.value, ids, elsewhere) : json;
  }
  if (kind === 'table') return readProgrammeCsv(text, titleOf(fileName), kinds, elsewhere);
  return refused(kind);
}

function refused(code: IssueCode, value = ''): Parsed<Catalogue> {
  return { ok: false, issues: [{ path: '', code, value }] };
}

/** The file's name without its ending, fit to be a catalogue's version. */
function titleOf(fileName: string): string {
  const title = fileName.replace(/\.[^.]*$/, '').replace(/[\p{Cc}\p{Cs}]/gu, '');
  return Array.from(title).slice(0, 100).join('').trim() || 'csv';
}
