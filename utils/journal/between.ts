import { addDays } from '../interview/draft.ts';
import { localDay } from '../local-day.ts';
import { withDatabase } from './database.ts';
import type { Entry } from './entry.ts';
import { eventOf } from './event-rows.ts';

/**
 * The decisions of a period, oldest first, both days with it. Rows of these months that this version cannot read are
 * counted: of which day they are nobody can tell.
 *
 * @param from the user's own day as `YYYY-MM-DD`
 * @param to likewise
 */
export function decisionsBetween(
  from: string,
  to: string,
): Promise<{ decisions: Entry[]; unreadable: number }> {
  return withDatabase(async ({ events, ring }) => {
    // In clear stands the month in UTC: at its edges the user's day is in another one.
    const months = [addDays(from, -1).slice(0, 7), addDays(to, 1).slice(0, 7)] as const;
    const rows = await events
      .where('month')
      .between(...months, true, true)
      .sortBy('id');
    const decisions: Entry[] = [];
    let unreadable = 0;
    for (const read of await Promise.all(rows.map((row) => eventOf(row, ring)))) {
      if ('unreadable' in read) unreadable++;
      else if (read.event.type === 'decided' && isBetween(read.event, from, to)) decisions.push(read.event);
    }
    return { decisions, unreadable };
  });
}

function isBetween({ at }: Entry, from: string, to: string): boolean {
  const day = localDay(new Date(at));
  return from <= day && day <= to;
}
