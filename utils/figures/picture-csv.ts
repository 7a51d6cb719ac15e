import { guarded } from '../exports/columns.ts';
import { writeTable } from '../files/write-table.ts';
import type { Picture } from './pictures.ts';

/** The table behind a picture as a file for spreadsheets: as it may leave, each cell guarded. */
export function pictureCsv({ head, columns, rows }: Picture): string {
  const table = [
    [head, ...columns],
    ...rows.map(({ label, cells }) => [label, ...cells.map(({ text }) => text)]),
  ];
  return writeTable(table.map((row) => row.map(guarded)));
}
