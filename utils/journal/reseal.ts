import type { Table } from 'dexie';
import { type JournalDatabase, withDatabase } from './database.ts';
import { isLocked, type KeyRow, lock } from './keys.ts';
import { type SealedRow, seal, unseal } from './seal.ts';

/** All that is sealed with the journal's key, by its table. */
const TABLES = ['events', 'lots', 'vouchers', 'followUps', 'followedUp', 'months', 'persons', 'secrets'];

/** Rows in one step. */
const CHUNK = 500;

/**
 * Seals with the newest key what is sealed with an older one, and takes the older ones away at the end. In steps: wherever
 * the browser ends it, every row opens with a key that is there, and the next time goes on.
 */
export function reseal(onShare: (share: number) => void = () => undefined): Promise<void> {
  return withDatabase(async (journal) => {
    const { database, ring } = journal;
    if (ring.byId.size === 1) return;
    for (const [i, name] of TABLES.entries())
      await resealTable(journal, name, (share) => onShare((i + share) / TABLES.length));
    const keys = database.table<KeyRow, string>('keys');
    await keys.bulkDelete([...ring.byId.keys()].filter((id) => id !== ring.current.id));
    // Of a passphrase that opens nothing any more, nothing is held.
    if (!(await keys.toArray()).some(isLocked)) await lock();
  });
}

async function resealTable(
  { database, ring }: JournalDatabase,
  name: string,
  onShare: (share: number) => void,
): Promise<void> {
  const table: Table<SealedRow, string> = database.table(name);
  const ids = await table.toCollection().primaryKeys();
  for (let i = 0; i < ids.length; i += CHUNK) {
    const rows = await table.bulkGet(ids.slice(i, i + CHUNK));
    const older = rows.filter(
      (row) => row !== undefined && row.key !== ring.current.id && ring.byId.has(row.key),
    );
    const sealed = await Promise.all(
      older.map(async (row) => {
        const read = row && (await unseal(ring, name, row));
        // What does not open is kept as it is.
        if (!row || !read || 'shut' in read) return [];
        const { id, month } = row;
        return [
          {
            before: row,
            now: await seal(ring, name, month === undefined ? { id } : { id, month }, read.content),
          },
        ];
      }),
    );
    await database.transaction('rw', table, async () => {
      for (const { before, now } of sealed.flat()) {
        const there = await table.get(now.id);
        // Somebody may have changed or erased it meanwhile.
        if (there?.nonce.join() === before.nonce.join()) await table.put(now);
      }
    });
    onShare(Math.min(1, (i + CHUNK) / ids.length));
  }
}
