import { type FigureMonth, plus, type Tally, tallyOf } from '../figures/tally.ts';
import { withDatabase } from './database.ts';
import { eventOf } from './event-rows.ts';

/** Rows in memory at a time. */
const CHUNK = 500;

/** What was counted by month and role, oldest first: every decision that stands in the journal, counted anew. */
export function readFigures(): Promise<FigureMonth[]> {
  return withDatabase(async ({ events, followedUp, vouchers, ring }) => {
    const months = new Map<string, FigureMonth['roles']>();
    const ids = await events.orderBy('id').primaryKeys();
    for (let i = 0; i < ids.length; i += CHUNK) {
      const some = ids.slice(i, i + CHUNK);
      const [rows, heard, cheques] = await Promise.all([
        events.bulkGet(some),
        followedUp.getMany(some),
        vouchers.getMany(some),
      ]);
      const reads = await Promise.all(rows.map((row) => row && eventOf(row, ring)));
      for (const [n, read] of reads.entries()) {
        if (!read || !('event' in read) || read.event.type !== 'decided') continue;
        const entry = read.event;
        const tally = tallyOf({ entry, followedUp: heard[n] ?? null, voucher: cheques[n] ?? null });
        const month = entry.at.slice(0, 7);
        const roles = months.get(month) ?? {};
        months.set(month, { ...roles, [entry.role]: plus(roles[entry.role] ?? NOTHING, tally) });
      }
    }
    return [...months].map(([id, roles]) => ({ id, roles })).sort((a, b) => (a.id < b.id ? -1 : 1));
  });
}

const NOTHING: Tally = {};
