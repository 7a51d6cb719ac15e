import { withDatabase } from './database.ts';
import { eventOf } from './event-rows.ts';
import type { Found, Stretch } from './look-through.ts';
import type { StoredRow } from './store.ts';

/** How far a search has come: what was found in one step. */
export interface SearchStep extends Found {
  /** Of the whole journal, from 0 to 1. */
  share: number;
}

/** Rows that are opened at a time. */
const CHUNK = 1000;

/** Stretches that are looked through at a time, so that whoever looks never waits for the next one. */
const AT_A_TIME = 4;

/**
 * Looks through all decisions, newest first, in stretches. What is found is not checked yet against the schema:
 * `readFound` does that with those that are shown. Ends early where its caller does.
 *
 * @param look looks through one stretch; others are under way
 * @throws ExpectedError what `withDatabase` throws, and whatever looking throws
 */
export async function* searchDecisions(
  look: (stretch: Stretch) => Promise<Found>,
): AsyncGenerator<SearchStep> {
  const ids = await withDatabase(({ events }) => events.toCollection().primaryKeys());
  const looking: Promise<Found>[] = [];
  let end = ids.length;
  let seen = 0;
  const begin = () => {
    const some = ids.slice(Math.max(0, end - CHUNK), end);
    end -= some.length;
    const [from, to] = [some[0], some.at(-1)];
    if (from !== undefined && to !== undefined) looking.push(look({ from, to }));
  };
  for (let i = 0; i < AT_A_TIME; i++) begin();
  try {
    for (let first = looking.shift(); first; first = looking.shift()) {
      const found = await first;
      begin();
      seen = Math.min(ids.length, seen + CHUNK);
      yield { ...found, share: seen / ids.length };
    }
  } finally {
    // Whoever ends early does not care how the others went.
    void Promise.allSettled(looking);
  }
}

/** The decisions that were found, to be shown; those that are gone meanwhile are left out. */
export function readFound(ids: readonly string[]): Promise<StoredRow[]> {
  return withDatabase(async ({ events, ring }) => {
    const rows = await events.bulkGet([...ids]);
    const reads = await Promise.all(rows.map((row) => row && eventOf(row, ring)));
    return reads.flatMap((read, i): StoredRow[] => {
      const id = ids[i];
      if (!read || id === undefined) return [];
      if ('unreadable' in read) return [{ id, unreadable: read.unreadable }];
      return read.event.type === 'decided' ? [{ id, entry: read.event }] : [];
    });
  });
}
