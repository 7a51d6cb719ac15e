import type { Entry } from './entry.ts';
import { type JournalKey, ringOf, unseal } from './seal.ts';

/** A part of the journal: from one id to another, both with it. */
export interface Stretch {
  from: string;
  to: string;
}

export interface Found {
  /** Ids of the decisions that fit, newest first. */
  found: string[];
  /** Rows that cannot be opened: nobody can tell whether they fit. */
  unreadable: number;
}

/** Where the rows lie, and what opens them: all that can be handed on to a worker. */
export interface Rows {
  database: string;
  /** At least one. */
  keys: readonly JournalKey[];
}

const PLACE = 'events';

/**
 * Looks through stretches of the journal; each decision is opened in memory and forgotten again. Without the journal's own
 * ways to its rows, which a worker has not.
 *
 * @returns looks through one stretch
 */
export function lookingThrough(
  { database, keys }: Rows,
  matches: (entry: Entry) => boolean,
): (stretch: Stretch) => Promise<Found> {
  const opening = open(database);
  const ring = ringOf(keys);
  return async ({ from, to }) => {
    const rows = await rowsBetween(await opening, from, to);
    const looks = await Promise.all(
      rows.map(async (row) => {
        const read = await unseal(ring, PLACE, row);
        // Looked at as soon as it is open, so that no two of them are in memory.
        return 'shut' in read ? null : fitsIn(read.content, matches);
      }),
    );
    const found = rows.flatMap(({ id }, i) => (looks[i] ? [id] : []));
    return { found: found.reverse(), unreadable: looks.filter((look) => look === null).length };
  };
}

/** Null for what has not even the form of an event. */
function fitsIn(content: unknown, matches: (entry: Entry) => boolean): boolean | null {
  if (typeof content !== 'object' || content === null) return null;
  if (!('type' in content) || content.type !== 'decided') return false;
  try {
    return matches(content as Entry);
  } catch {
    return null;
  }
}

async function open(name: string): Promise<IDBDatabase> {
  // In whatever version it is: it is open already.
  const database = await answerOf(indexedDB.open(name));
  // Nobody waits for a search.
  database.onversionchange = () => database.close();
  return database;
}

function rowsBetween(database: IDBDatabase, from: string, to: string): Promise<{ id: string }[]> {
  const events = database.transaction(PLACE).objectStore(PLACE);
  return answerOf(events.getAll(IDBKeyRange.bound(from, to)));
}

function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
