import type { Table } from 'dexie';
import type { SealedRow } from './seal.ts';

/**
 * One table in a change of the journal. Sealing takes its own time, in which a transaction of the database would end: so
 * rows are read and sealed before it, and the transaction only writes, if what was read is still so.
 */
export interface StagedTable {
  /** The row as it lies on the disk. */
  read(id: string): Promise<SealedRow | undefined>;
  readAll(): Promise<SealedRow[]>;
  /** Null: the row is to go. */
  write(id: string, sealing: (() => Promise<SealedRow>) | null): void;
  seal(): Promise<void>;
  /** In the transaction: whether what was read is still so. */
  isUnchanged(): Promise<boolean>;
  /** In the transaction. */
  apply(): Promise<void>;
}

export function stagedTable(table: Table<SealedRow, string>): StagedTable {
  const seen = new Map<string, string>();
  let whole: string | null = null;
  const writes = new Map<string, (() => Promise<SealedRow>) | null>();
  let sealed: SealedRow[] = [];
  return {
    async read(id) {
      const row = await table.get(id);
      // What was read first is what the work relies on.
      if (!seen.has(id)) seen.set(id, signOf(row));
      return row;
    },
    async readAll() {
      const rows = await table.toArray();
      whole = rows.map(signOf).join(' ');
      return rows;
    },
    write: (id, sealing) => void writes.set(id, sealing),
    async seal() {
      sealed = await Promise.all([...writes.values()].flatMap((sealing) => (sealing ? [sealing()] : [])));
    },
    async isUnchanged() {
      if (whole !== null && whole !== (await table.toArray()).map(signOf).join(' ')) return false;
      const ids = [...seen.keys()];
      const rows = await table.bulkGet(ids);
      return ids.every((id, i) => seen.get(id) === signOf(rows[i]));
    },
    async apply() {
      await table.bulkDelete([...writes].filter(([, sealing]) => sealing === null).map(([id]) => id));
      await table.bulkPut(sealed);
    },
  };
}

/** Every sealing has a nonce of its own, so a row with the same is the same row. */
export function signOf(row: SealedRow | undefined): string {
  if (row === undefined) return 'none';
  return row.nonce instanceof Uint8Array ? row.nonce.join() : `version ${row.version}`;
}
