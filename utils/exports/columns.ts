import { writeTable } from '../files/write-table.ts';
import type { Entry } from '../journal/entry.ts';
import { type Form, writeCell } from '../programmes/csv-cell.ts';
import type { Ticked } from './leaving.ts';

/** A column of a table, and its cell of a decision. */
export interface Column {
  title: string;
  of: (entry: Entry) => string;
}

const plain: Form<string> = { read: (text) => text, write: (text) => text };

/** A cell that no spreadsheet runs as a formula. */
export function guarded(text: string): string {
  return writeCell(text, plain);
}

/** Header and rows, each cell guarded. */
export function cellsOf(columns: readonly Column[], decisions: readonly Entry[]): string[][] {
  return [
    columns.map(({ title }) => guarded(title)),
    ...decisions.map((entry) => columns.map(({ of }) => guarded(of(entry)))),
  ];
}

/** The whole table, as a file. */
export function tableOf(columns: readonly Column[], decisions: readonly Entry[]): string {
  return writeTable(cellsOf(columns, decisions));
}

/** Stands at the end of a table, where it was ticked. */
export function codeColumn({ code }: Ticked): Column[] {
  return code ? [{ title: 'Code local', of: (entry) => entry.code }] : [];
}

/** Stands at the end of a table, where it was ticked. */
export function commentColumn({ comment }: Ticked): Column[] {
  return comment ? [{ title: 'Remarque', of: (entry) => entry.comment }] : [];
}
