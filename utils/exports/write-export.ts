import type { Column } from './columns.ts';
import { tableOf } from './columns.ts';
import { coopColumns } from './coop.ts';
import { themeColumns } from './data-inclusion.ts';
import { franceTravailColumns } from './france-travail.ts';
import { type Decisions, type Leaving, leaving, type Ticked } from './leaving.ts';
import { plainText } from './plain-text.ts';
import { spreadsheetColumns } from './spreadsheet.ts';

const TABLES = {
  spreadsheet: spreadsheetColumns,
  coop: coopColumns,
  'france-travail': franceTravailColumns,
  'data-inclusion': themeColumns,
} as const satisfies Record<string, (all: Leaving) => Column[]>;

export type TableFormat = keyof typeof TABLES;
/** How decisions may leave. */
export type ExportFormat = TableFormat | 'text';

/** All but plain text. */
export const TABLE_FORMATS = Object.keys(TABLES) as TableFormat[];

/** The columns of a format, and of which decisions: what is left once what must not leave is taken off. */
export function tableFor(format: TableFormat, all: Decisions, ticked: Ticked) {
  const out = leaving(all, ticked);
  return { columns: TABLES[format](out), decisions: out.decisions };
}

/** The whole file as text; a table begins with the UTF-8 mark. */
export function writeExport(format: ExportFormat, all: Decisions, ticked: Ticked): string {
  if (format === 'text') return plainText(leaving(all, ticked));
  const { columns, decisions } = tableFor(format, all, ticked);
  return tableOf(columns, decisions);
}
