import { expect } from 'vitest';
import type { JournalEvent } from '@/utils/journal/event.ts';
import { freshDisk } from './fresh-disk.ts';

/** What is kept beside the events. */
const TABLES = ['lots', 'vouchers', 'followUps', 'followedUp', 'months', 'persons'] as const;

/** All that works on the journal, over an empty disk. */
export async function freshJournal() {
  freshDisk();
  const [store, stock, vouchers, followUps, { withDatabase }, { eventOf }] = await Promise.all([
    import('@/utils/journal/store.ts'),
    import('@/utils/journal/stock.ts'),
    import('@/utils/journal/vouchers.ts'),
    import('@/utils/journal/follow-ups.ts'),
    import('@/utils/journal/database.ts'),
    import('@/utils/journal/event-rows.ts'),
  ]);
  const events = (): Promise<JournalEvent[]> =>
    withDatabase(async (database) =>
      Promise.all(
        (await database.events.toArray()).map(async (row) => {
          const read = await eventOf(row, database.ring);
          if ('unreadable' in read) throw new Error(read.unreadable);
          return read.event;
        }),
      ),
    );
  const rowsOf = (table: (typeof TABLES)[number]): Promise<unknown[]> =>
    withDatabase<unknown[]>((database) => database[table].all());
  return {
    ...store,
    ...stock,
    ...vouchers,
    ...followUps,
    rowsOf,
    /** What is still to be heard, each by itself and of which decision, the most urgent people first. */
    toHear: async () =>
      (await followUps.listFollowUps()).flatMap(({ entry, open }) =>
        open.map(({ about, due }) => ({ id: `${entry.id}:${about}`, decision: entry.id, about, due })),
      ),
    /** All that stands in the journal, opened. */
    everything: () => Promise.all([events(), ...TABLES.map(rowsOf)]),
    /** In the order of their ids. */
    events,
  };
}

export type FreshJournal = Awaited<ReturnType<typeof freshJournal>>;

/** An expected error, by its code. */
export const refusal = (code: string): unknown => expect.objectContaining({ code });
