import type { JournalDatabase } from './database.ts';
import type { JournalEvent } from './event.ts';
import { eventOf } from './event-rows.ts';

/** Rows in memory at a time. */
const CHUNK = 1000;

/**
 * All events that can be read, some at a time, in the order of their ids. What comes while it is read may be missing.
 *
 * @param onShare told which share was read, 0 to 1
 */
export async function* eventsIn(
  { events, ring }: JournalDatabase,
  onShare: (share: number) => void = () => undefined,
): AsyncGenerator<JournalEvent[]> {
  const ids = await events.orderBy('id').primaryKeys();
  for (let i = 0; i < ids.length; i += CHUNK) {
    const rows = await events.bulkGet(ids.slice(i, i + CHUNK));
    const reads = await Promise.all(rows.flatMap((row) => (row ? [eventOf(row, ring)] : [])));
    yield reads.flatMap((read) => ('event' in read ? [read.event] : []));
    onShare(Math.min(1, (i + CHUNK) / ids.length));
  }
}

export async function allEvents(
  journal: JournalDatabase,
  onShare?: (share: number) => void,
): Promise<JournalEvent[]> {
  const all: JournalEvent[] = [];
  for await (const some of eventsIn(journal, onShare)) all.push(...some);
  return all;
}
