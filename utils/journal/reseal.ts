import type { Table } from 'dexie';
import { changeCopies, MOST_COPIES } from './copies.ts';
import { type JournalDatabase, withDatabase } from './database.ts';
import { eventOf } from './event-rows.ts';
import { isLocked, type KeyRow, lock } from './keys.ts';
import { QUEUE } from './queue.ts';
import { type SealedRow, seal, unseal } from './seal.ts';

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
export function reseal(
  lost: readonly string[] = [],
  onShare: (share: number) => void = () => undefined,
): Promise<void> {
  return withDatabase(async (journal) => {
    const { database, ring } = journal;
    if (ring.byId.size === 1) return;
    for (const [i, name] of TABLES.entries())
      await resealTable(journal, name, (share) => onShare((i + share) / TABLES.length));
    await resealCopies(journal);
    await forgetOlderKeys(journal, lost);
    // Of a passphrase that opens nothing any more, nothing is held.
    if (!(await database.table<KeyRow, string>('keys').toArray()).some(isLocked)) await lock();
  });
}

/**
 * Unless something came meanwhile that one of them opens: a decision, where the journal was locked while it was sealed
 * anew, or a journal that comes in. Then the next time takes them away.
 */
function forgetOlderKeys({ database, ring }: JournalDatabase, lost: readonly string[]): Promise<void> {
  const [keys, queue, tasks] = ['keys', QUEUE, 'tasks'].map((name) => database.table(name)) as [
    Table<KeyRow, string>,
    Table<unknown, string>,
    Table,
  ];
  return database.transaction('rw', keys, queue, tasks, async () => {
    const waiting = (await queue.toCollection().primaryKeys()).filter((id) => !lost.includes(id));
    if (waiting.length > 0 || (await tasks.count()) > 0) return;
    await keys.bulkDelete([...ring.byId.keys()].filter((id) => id !== ring.current.id));
  });
}

/** The rolling copy is sealed otherwise at each level, and its own key may not lie beside it under a passphrase. */
async function resealCopies({ events, ring }: JournalDatabase): Promise<void> {
  const rows = await events.orderBy('id').reverse().limit(MOST_COPIES).toArray();
  const reads = await Promise.all(rows.reverse().map((row) => eventOf(row, ring)));
  await changeCopies(
    () => true,
    reads.flatMap((read) => ('event' in read ? [read.event] : [])),
    ring,
  );
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
