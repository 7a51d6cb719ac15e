import { nearestWord } from '../files/nearest-word.ts';
import type { TableRow } from '../files/read-table.ts';
import { shortened } from '../files/shortened.ts';
import type { SchemaIssue } from '../schema-issue.ts';
import { COLUMNS } from './csv-columns.ts';
import type { Head } from './csv-row.ts';

/** Columns that do not exist, stand twice or are missing. @param line of the header */
export function headerIssues(heads: readonly Head[], line: number): SchemaIssue[] {
  const found = heads.map(({ column }) => column);
  const missing = COLUMNS.filter((column) => column.required && !found.includes(column));
  return [
    ...heads.flatMap(({ title, column }, i): SchemaIssue[] => {
      const value = shortened(title);
      if (title === '') return [];
      if (!column) return [{ path: '', code: 'unknown_column', value, line, ...nearestColumn(title) }];
      return found.indexOf(column) < i ? [{ path: '', code: 'duplicate_column', value, line }] : [];
    }),
    ...missing.map(({ fr }): SchemaIssue => ({ path: '', code: 'missing_column', value: fr, line })),
  ];
}

function nearestColumn(title: string): { nearest?: string } {
  const nearest = nearestWord(
    title,
    COLUMNS.map(({ fr }) => fr),
  );
  return nearest === undefined ? {} : { nearest };
}

/** An issue of the catalogue (`programmes[2].contact.phone`), with the row and the column it came from. */
export function inTable(issue: SchemaIssue, rows: readonly TableRow[], heads: readonly Head[]): SchemaIssue {
  const [, index = '', path = ''] = /^programmes\[(\d+)\]\.?(.*)$/.exec(issue.path) ?? [];
  const row = rows[Number(index)];
  if (index === '' || !row) return issue;
  const column =
    COLUMNS.find(({ field }) => path === field || path.startsWith(`${field}[`)) ??
    COLUMNS.find(({ field }) => field.startsWith(`${path}.`));
  if (!column) return { ...issue, line: row.line };
  const at = heads.findIndex((head) => head.column === column);
  const place = { line: row.line, column: heads[at]?.title ?? column.fr };
  if (column.field === 'voucher.acceptedBy' && path.endsWith('.where')) {
    return { ...issue, ...place, code: 'not_name_at_place', value: shortened(row.cells[at] ?? '') };
  }
  const [, inList = ''] = /(\[\d+\])/.exec(path) ?? [];
  if (inList !== '' && /[,;]/.test(issue.value)) return { ...issue, ...place, code: 'values_not_apart' };
  // The table has words where the schema has ids.
  const expected = column.words.length > 0 && { expected: column.words.join(' | ') };
  return { ...issue, ...place, ...expected };
}
