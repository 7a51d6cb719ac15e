import { type CopiedRow, copiesOf, editCopies, MOST_COPIES } from './copies.ts';
import { type JournalDatabase, withDatabase } from './database.ts';
import { reversalIdOf } from './event.ts';
import { eventOf } from './event-rows.ts';

/**
 * Copies the last events anew, in place of the copies of what is in the journal: after a change of the key, or of all the
 * journal. Copies of what the journal has lost stay until they are taken back.
 */
export function copyLast(): Promise<void> {
  return withDatabase(copyLastOf);
}

/** The same of a journal that is at hand. */
export function copyLastOf(journal: JournalDatabase): Promise<void> {
  const { events, ring } = journal;
  return editCopies(async (copies) => {
    const rows = await events.orderBy('id').reverse().limit(MOST_COPIES).toArray();
    const reads = await Promise.all(rows.reverse().map((row) => eventOf(row, ring)));
    const last = reads.flatMap((read) => ('event' in read ? [read.event] : []));
    const fresh = await copiesOf(last, ring, copies);
    return { ...copies, rows: [...(await lostOf(journal, copies.rows)), ...fresh] };
  });
}

/** Of these copies, those of which the journal has neither the event nor its erasure: only a ruined database explains it. */
export async function lostOf({ events }: JournalDatabase, rows: readonly CopiedRow[]): Promise<CopiedRow[]> {
  const there = await events.bulkGet(rows.flatMap(({ id }) => [id, reversalIdOf(id)]));
  return rows.filter((_, i) => !there[2 * i] && !there[2 * i + 1]);
}
