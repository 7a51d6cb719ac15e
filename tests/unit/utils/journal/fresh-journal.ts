import { expect } from 'vitest';
import type { JournalEvent } from '@/utils/journal/event.ts';
import { freshDisk } from './fresh-disk.ts';

/** All that works on the journal, over an empty disk. */
export async function freshJournal() {
  freshDisk();
  const [store, stock, vouchers, { withDatabase }, { eventOf }] = await Promise.all([
    import('@/utils/journal/store.ts'),
    import('@/utils/journal/stock.ts'),
    import('@/utils/journal/vouchers.ts'),
    import('@/utils/journal/database.ts'),
    import('@/utils/journal/event.ts'),
  ]);
  const rowsOf = (table: 'events' | 'lots' | 'vouchers' | 'followUps') =>
    withDatabase((database) => database.table(table).toArray());
  return {
    ...store,
    ...stock,
    ...vouchers,
    rowsOf,
    /** Every row of every table. */
    everything: () => Promise.all((['events', 'lots', 'vouchers', 'followUps'] as const).map(rowsOf)),
    /** The events in the order of their ids. */
    events: async (): Promise<JournalEvent[]> =>
      (await rowsOf('events')).map((row) => {
        const read = eventOf(row);
        if ('unreadable' in read) throw new Error(read.unreadable);
        return read.event;
      }),
  };
}

export type FreshJournal = Awaited<ReturnType<typeof freshJournal>>;

/** An expected error, by its code. */
export const refusal = (code: string): unknown => expect.objectContaining({ code });
