import Papa from 'papaparse';
import { COLUMNS } from './csv-columns.ts';
import type { Programme } from './types.ts';

/**
 * Programmes as a table for spreadsheets, one a row. Semicolons, line ends and the UTF-8 mark are what Excel in French
 * needs to open it with a double click. Read again it gives the same programmes.
 */
export function programmesToCsv(programmes: readonly Programme[]): string {
  const rows = programmes.map((programme) => COLUMNS.map(({ write }) => write(programme)));
  const table = Papa.unparse([COLUMNS.map(({ fr }) => fr), ...rows], { delimiter: ';', newline: '\r\n' });
  return `\uFEFF${table}\r\n`;
}
