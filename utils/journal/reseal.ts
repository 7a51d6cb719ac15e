import type { Table } from 'dexie';
import { copyLastOf } from './copy-last.ts';
import { type JournalDatabase, withDatabase } from './database.ts';
import { isLocked, type KeyRow, lock } from './keys.ts';
import { QUEUE } from './queue.ts';
import { type SealedRow, seal, unseal } from './seal.ts';
import { signOf } from './staged-table.ts';

/** All that is sealed with the journal's key, by its table. */
const TABLES = ['events', 'lots', 'vouchers', 'followUps', 'followedUp', 'months', 'persons', 'secrets'];

/** Rows in one step. */
const CHUNK = 500;

/**
 * Seals with the newest key what is sealed with an older one, and takes the older ones away at the end. In steps: wherever
 * the browser ends it, every row opens with a key that is there, and the next time goes on.
 *
 * @param lost ids of what waits and cannot be read: no key is kept for it
 */
export function reseal(lost: readonly string[], onShare: (share: number) => void): Promise<void> {
  return withDatabase(async (journal) => {
    const { ring } = journal;
    if (ring.byId.size === 1) return;
    const shut = new Set<string>();
    for (const [i, name] of TABLES.entries())
      await resealTable(journal, name, shut, (share) => onShare((i + share) / TABLES.length));
    // The rolling copy is sealed otherwise at each level.
    await copyLastOf(journal);
    await dropOlderKeys(journal, shut, lost);
  });
}

/**
 * Takes away the keys that no row needs any more; none where there is one that does: then the next time goes on.
 *
 * @param shut ids of rows that do not open
 */
async function dropOlderKeys(
  { database, ring }: JournalDatabase,
  shut: ReadonlySet<string>,
  lost: readonly string[],
): Promise<void> {
  const keys = database.table<KeyRow, string>('keys');
  const isDropped = await database.transaction('rw', database.tables, async () => {
    // What waits is opened by a key that may be among them.
    const waiting = await database.table<SealedRow, string>(QUEUE).toCollection().primaryKeys();
    if (waiting.some((id) => !lost.includes(id))) return false;
    for (const name of TABLES) {
      const older = await database
        .table<SealedRow, string>(name)
        .filter(({ id, key }) => key !== ring.current.id && ring.byId.has(key) && !shut.has(id))
        .count();
      if (older > 0) return false;
    }
    await keys.bulkDelete([...ring.byId.keys()].filter((id) => id !== ring.current.id));
    return true;
  });
  // Of a passphrase that opens nothing any more, nothing is held.
  if (isDropped && !(await keys.toArray()).some(isLocked)) await lock();
}

async function resealTable(
  { database, ring }: JournalDatabase,
  name: string,
  shut: Set<string>,
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
        if (!row || !read) return [];
        // What does not open is kept as it is.
        if ('shut' in read) {
          shut.add(row.id);
          return [];
        }
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
        if (signOf(there) === signOf(before)) await table.put(now);
      }
    });
    onShare(Math.min(1, (i + CHUNK) / ids.length));
  }
}
