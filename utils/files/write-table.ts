import Papa from 'papaparse';

/**
 * Cells as a table for spreadsheets; the first row is the header. Semicolons, line ends and the UTF-8 mark are what Excel
 * in French needs to open it with a double click. What a spreadsheet would run as a formula is for `writeCell` to guard.
 */
export function writeTable(rows: readonly (readonly string[])[]): string {
  const table = Papa.unparse(
    rows.map((cells) => [...cells]),
    { delimiter: ';', newline: '\r\n' },
  );
  return `\uFEFF${table}\r\n`;
}
