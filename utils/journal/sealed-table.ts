import type { Table } from 'dexie';
import { ExpectedError } from '../messages/result.ts';
import { type KeyRing, type SealedRow, seal, unseal } from './seal.ts';

/** A table of which only the ids stand in clear. */
export interface SealedReads<Row extends { id: string }> {
  get(id: string): Promise<Row | undefined>;
  getMany(ids: readonly string[]): Promise<(Row | undefined)[]>;
  /** In the order of the ids. */
  all(): Promise<Row[]>;
}

/** The same in a change of the journal: what is written is read again, and reaches the disk with all the rest. */
export interface SealedTable<Row extends { id: string }> extends SealedReads<Row> {
  put(row: Row): void;
  delete(id: string): void;
}

/** @param place name of the table, bound to the seal */
export function sealedReads<Row extends { id: string }>(
  table: Table<SealedRow, string>,
  place: string,
  ring: KeyRing,
): SealedReads<Row> {
  const opened = (row: SealedRow | undefined) => openRow<Row>(ring, place, row);
  return {
    get: async (id) => opened(await table.get(id)),
    getMany: async (ids) => Promise.all((await table.bulkGet([...ids])).map(opened)),
    async all() {
      const rows = await Promise.all((await table.toArray()).map(opened));
      return rows.filter((row) => row !== undefined);
    },
  };
}

/**
 * What the program keeps beside the events.
 *
 * @throws ExpectedError `journal_unavailable` for a row that does not open: to count on without it would be wrong
 */
export async function openRow<Row>(
  ring: KeyRing,
  place: string,
  row: SealedRow | undefined,
): Promise<Row | undefined> {
  if (row === undefined) return undefined;
  const read = await unseal(ring, place, row);
  if ('shut' in read) throw new ExpectedError('journal_unavailable', { cause: new Error(read.shut) });
  return read.content as Row;
}

export function sealRow(
  ring: KeyRing,
  place: string,
  row: { id: string; month?: string },
): Promise<SealedRow> {
  const { id, month } = row;
  return seal(ring, place, month === undefined ? { id } : { id, month }, row);
}
