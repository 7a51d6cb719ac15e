import { writeTable } from '../files/write-table.ts';
import { COLUMNS } from './csv-columns.ts';
import type { Programme } from './types.ts';

/** Programmes as a table for spreadsheets, one a row. Read again it gives the same programmes. */
export function programmesToCsv(programmes: readonly Programme[]): string {
  const rows = programmes.map((programme) => COLUMNS.map(({ write }) => write(programme)));
  return writeTable([COLUMNS.map(({ fr }) => fr), ...rows]);
}
