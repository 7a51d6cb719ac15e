import { readTable } from '../files/read-table.ts';
import type { Parsed } from '../schema-issue.ts';
import { columnOf } from './csv-columns.ts';
import { headerIssues, inTable } from './csv-issues.ts';
import { type Head, readRow } from './csv-row.ts';
import type { Words } from './csv-words.ts';
import { type Catalogue, parseCatalogue } from './programme-schema.ts';

/** A kind of help as a spreadsheet may name it. */
export interface NamedKind {
  id: string;
  short: string;
}

/**
 * Reads a table of programmes, as `programmesToCsv` writes it or as a spreadsheet saved it. Never throws; an issue has
 * its row and the header of its column.
 *
 * @param version what the catalogue is called: a table has no place for it
 * @param kinds the rule book's kinds of help: a cell may hold an id or the short name that the pages show
 * @param elsewhere ids of programmes that rows may be replaced by, beside those of this file
 */
export function readProgrammeCsv(
  text: string,
  version: string,
  kinds: readonly NamedKind[],
  elsewhere: readonly string[] = [],
): Parsed<Catalogue> {
  const table = readTable(text, (cell) => columnOf(cell) !== undefined);
  if (!table.ok) return table;
  const [header, ...rows] = table.value;
  const heads = (header?.cells ?? []).map((cell): Head => ({ title: cell.trim(), column: columnOf(cell) }));
  const wrong = headerIssues(heads, header?.line ?? 1);
  if (wrong.length > 0) return { ok: false, issues: wrong };
  const names: Words = Object.fromEntries(kinds.map(({ id, short }) => [id, [short]]));
  const read = rows.map((row) => readRow(row, heads, names));
  const programmes = read.map(({ programme }) => programme);
  const catalogue = parseCatalogue({ version, programmes }, Object.keys(names), elsewhere);
  const issues = [
    ...read.flatMap((row) => row.issues),
    ...(catalogue.ok ? [] : catalogue.issues.map((issue) => inTable(issue, rows, heads))),
  ];
  if (issues.length === 0) return catalogue;
  return { ok: false, issues: issues.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)) };
}
