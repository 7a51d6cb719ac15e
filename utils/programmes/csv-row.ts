import type { TableRow } from '../files/read-table.ts';
import { shortened } from '../files/shortened.ts';
import type { IssueCode, SchemaIssue } from '../schema-issue.ts';
import type { Column } from './csv-columns.ts';
import { idOf, type Words } from './csv-words.ts';

/** A column of a file: its header as it stands there; no column where the header is blank. */
export interface Head {
  title: string;
  column: Column | undefined;
}

/**
 * A row in the form of a programme's file, for the schema to judge, and what only the table knows to be wrong.
 *
 * @param kinds the names of the kinds of help
 */
export function readRow(
  row: TableRow,
  heads: readonly Head[],
  kinds: Words,
): { programme: unknown; issues: SchemaIssue[] } {
  const values = valuesOf(row, heads);
  const { national, ...areas } = group(values, 'territory');
  const voucher = group(values, 'voucher');
  const wrongWord = typeof national === 'string';
  const named = [values.get('kinds') ?? []].flat().map((name) => idOf(String(name), kinds));
  return {
    issues: [...extraCells(row, heads), ...nationalIssues(row, heads, national, areas)],
    programme: {
      ...Object.fromEntries([...values].filter(([field]) => !field.includes('.'))),
      kinds: named,
      // What is neither yes nor no has its issue: a second one about a missing territory would only confuse.
      territory: national === true || wrongWord ? 'national' : areas,
      contact: group(values, 'contact'),
      ...(Object.keys(voucher).length > 0 && { voucher: { acceptedBy: [], ...voucher } }),
    },
  };
}

function valuesOf({ cells }: TableRow, heads: readonly Head[]): Map<string, unknown> {
  const values = new Map<string, unknown>();
  for (const [i, { column }] of heads.entries()) {
    const value = column?.read(cells[i] ?? '');
    if (column && value !== undefined) values.set(column.field, value);
  }
  return values;
}

/** The fields `name.…`, without the name. */
function group(values: ReadonlyMap<string, unknown>, name: string): Record<string, unknown> {
  const fields = [...values].filter(([field]) => field.startsWith(`${name}.`));
  return Object.fromEntries(fields.map(([field, value]) => [field.slice(name.length + 1), value]));
}

function extraCells({ cells, line }: TableRow, heads: readonly Head[]): SchemaIssue[] {
  return cells
    .filter((cell, i) => !heads[i]?.column && cell.trim() !== '')
    .map((cell) => ({ path: '', code: 'extra_cell', value: shortened(cell.trim()), line }));
}

function nationalIssues(
  { line }: TableRow,
  heads: readonly Head[],
  national: unknown,
  areas: Record<string, unknown>,
): SchemaIssue[] {
  const column = heads.find((head) => head.column?.field === 'territory.national')?.title ?? '';
  const issue = (code: IssueCode, value: unknown): SchemaIssue[] => [
    { path: '', code, value: shortened(value), line, column },
  ];
  if (typeof national === 'string') return issue('not_yes_no', national);
  const codes = Object.values(areas).flat();
  return national === true && codes.length > 0 ? issue('national_and_areas', codes.join(' | ')) : [];
}
