import { withDatabase } from './database.ts';
import type { Entry } from './entry.ts';
import { eventOf } from './event-rows.ts';
import { eraseDecision } from './store.ts';

/** Rows in memory at a time. */
const CHUNK = 500;

/**
 * The decisions under a local code, newest first. Case and outer spaces do not count, as nobody remembers them; no code
 * is nobody's.
 */
export async function decisionsOf(code: string): Promise<Entry[]> {
  const wanted = folded(code);
  if (wanted === '') return [];
  return withDatabase(async ({ events, ring }) => {
    const found: Entry[] = [];
    const ids = await events.orderBy('id').reverse().primaryKeys();
    for (let i = 0; i < ids.length; i += CHUNK) {
      const rows = await events.bulkGet(ids.slice(i, i + CHUNK));
      for (const read of await Promise.all(rows.map((row) => eventOf(row, ring)))) {
        if (!('event' in read) || read.event.type !== 'decided') continue;
        if (folded(read.event.code) === wanted) found.push(read.event);
      }
    }
    return found;
  });
}

/** Erases all decisions under a local code for good, with what hangs on them. @returns how many there were */
export async function erasePerson(code: string, now: Date): Promise<number> {
  const decisions = await decisionsOf(code);
  for (const { id } of decisions) await eraseDecision(id, now);
  return decisions.length;
}

function folded(code: string): string {
  return code.trim().replace(/\s+/g, ' ').toLocaleLowerCase('fr');
}
