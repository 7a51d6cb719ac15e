import type { TableRow } from '../files/read-table.ts';
import { type SchemaIssue, shortened } from '../schema-issue.ts';
import type { Column } from './csv-columns.ts';

/** A row in the form of a programme's file, for the schema to judge, and what only the table knows to be wrong. */
export function readRow(
  { line, cells }: TableRow,
  columns: readonly (Column | undefined)[],
): { programme: unknown; issues: SchemaIssue[] } {
  const issues: SchemaIssue[] = [];
  const fields: Record<string, unknown> = { kinds: [] };
  const groups: Record<'territory' | 'contact' | 'voucher', Record<string, unknown>> = {
    territory: {},
    contact: {},
    voucher: {},
  };
  cells.forEach((cell, i) => {
    const column = columns[i];
    if (!column) {
      if (cell.trim() !== '') issues.push({ path: '', code: 'extra_cell', value: shortened(cell.trim()), line });
      return;
    }
    const value = column.read(cell);
    if (value === undefined) return;
    const [group = '', field] = column.field.split('.');
    if (field === undefined) fields[group] = value;
    else Object.assign(groups, { [group]: { ...groups[group as keyof typeof groups], [field]: value } });
  });
  const { contact, voucher } = groups;
  const { national, ...areas } = groups.territory;
  const territory = (code: SchemaIssue['code'], value: unknown) => {
    const i = columns.findIndex((column) => column?.field === 'territory.national');
    issues.push({ path: '', code, value: shortened(value), line, column: columns[i]?.fr ?? '' });
  };
  if (typeof national === 'string') territory('not_yes_no', national);
  if (national === true && Object.keys(areas).length > 0) {
    territory('national_and_areas', Object.values(areas).flat().join(' | '));
  }
  return {
    issues,
    programme: {
      ...fields,
      // What is no answer was said above: no second complaint about a territory that is missing.
      territory: national === true || typeof national === 'string' ? 'national' : areas,
      contact,
      ...(Object.keys(voucher).length > 0 && { voucher: { acceptedBy: [], ...voucher } }),
    },
  };
}
