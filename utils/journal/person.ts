import { withDatabase } from './database.ts';
import type { Entry } from './entry.ts';
import { eventOf } from './event-rows.ts';
import { foldedCode } from './person-hash.ts';
import { eraseDecision } from './store.ts';

/** The decisions under a local code, newest first; no code is nobody's. */
export async function decisionsOf(code: string): Promise<Entry[]> {
  const wanted = foldedCode(code);
  if (wanted === '') return [];
  return withDatabase(async ({ events, persons, personId, ring }) => {
    const { decisions = [] } = (await persons.get(await personId(code))) ?? {};
    // Those that were erased for their age are not there any more.
    const rows = (await events.bulkGet(decisions.toReversed())).filter((row) => row !== undefined);
    const reads = await Promise.all(rows.map((row) => eventOf(row, ring)));
    return reads.flatMap((read) =>
      'event' in read && read.event.type === 'decided' && foldedCode(read.event.code) === wanted
        ? [read.event]
        : [],
    );
  });
}

/** Erases all decisions under a local code for good, with what hangs on them. @returns how many there were */
export async function erasePerson(code: string, now: Date): Promise<number> {
  const decisions = await decisionsOf(code);
  for (const { id } of decisions) await eraseDecision(id, now);
  return decisions.length;
}
