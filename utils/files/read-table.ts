import Papa from 'papaparse';
import type { Parsed } from '../schema-issue.ts';
import { shortened } from './shortened.ts';

/** What spreadsheets put between two cells. */
const DELIMITERS = [';', ',', '\t'];

export interface TableRow {
  /** As a spreadsheet numbers it, from 1: a cell with line breaks stays in its row. */
  line: number;
  cells: readonly string[];
}

/**
 * The rows of a CSV text that are not blank; the first is the header. The delimiter is the one that makes the most of
 * the header known: guessing it from the texts goes wrong where they hold more commas than there are columns.
 *
 * @param isHeader whether a cell is a column's header
 */
export function readTable(text: string, isHeader: (cell: string) => boolean): Parsed<TableRow[]> {
  // Excel's own hint for itself; it shows no row for it.
  const table = text.replace(/^\uFEFF?(?:sep=.\r?\n)?/i, '');
  const known = DELIMITERS.map((delimiter) => {
    const [header] = rowsOf(Papa.parse<string[]>(table, { delimiter, preview: 10 }).data);
    return header?.cells.filter(isHeader).length ?? 0;
  });
  const most = Math.max(...known);
  if (most === 0) {
    const value = shortened(table.trim().split(/[\r\n]/)[0] ?? '');
    return { ok: false, issues: [{ path: '', code: 'no_known_column', value }] };
  }
  const { data, errors } = Papa.parse<string[]>(table, { delimiter: DELIMITERS[known.indexOf(most)] ?? ';' });
  const quotes = errors.find(({ type }) => type === 'Quotes');
  if (!quotes) return { ok: true, value: rowsOf(data) };
  const line = (quotes.row ?? 0) + 1;
  return { ok: false, issues: [{ path: '', code: 'csv_quotes', value: '', line }] };
}

function rowsOf(data: readonly string[][]): TableRow[] {
  return data
    .map((cells, i) => ({ line: i + 1, cells }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
}
