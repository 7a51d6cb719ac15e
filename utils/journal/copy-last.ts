import { changeCopies, MOST_COPIES } from './copies.ts';
import { withDatabase } from './database.ts';
import { eventOf } from './event-rows.ts';

/** Copies the last events anew, in place of all copies: after a change of the key, or of all the journal. */
export function copyLast(): Promise<void> {
  return withDatabase(async ({ events, ring }) => {
    const rows = await events.orderBy('id').reverse().limit(MOST_COPIES).toArray();
    const reads = await Promise.all(rows.reverse().map((row) => eventOf(row, ring)));
    await changeCopies(
      () => true,
      reads.flatMap((read) => ('event' in read ? [read.event] : [])),
      ring,
    );
  });
}
