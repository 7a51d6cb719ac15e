import { type JournalDatabase, withDatabase } from './database.ts';
import type { Entry } from './entry.ts';
import { contentOf, type EventRow, eventOf } from './event-rows.ts';
import type { StoredRow } from './store.ts';

/** How far a search has come. */
export interface SearchStep {
  /** Ids of the decisions that were found in this step, newest first. */
  found: string[];
  /** Rows of this step that cannot be opened: nobody can tell whether they fit. */
  unreadable: number;
  /** Of the whole journal, from 0 to 1. */
  share: number;
}

interface Stretch {
  rows: EventRow[];
  share: number;
  isLast: boolean;
}

/** Rows that are opened at a time, about; between two times the page can draw and be clicked. */
const CHUNK = 1000;

/** Most rows that are read at a time, however close together they stand. */
const MOST = 4 * CHUNK;

const DAY = 24 * 60 * 60_000;

/**
 * Looks through all decisions, newest first, each opened in memory and forgotten again. What is found is not checked yet
 * against the schema: `readFound` does that with those that are shown. Ends early where its caller does.
 *
 * @throws ExpectedError what `withDatabase` throws
 */
export async function* searchDecisions(matches: (entry: Entry) => boolean): AsyncGenerator<SearchStep> {
  const ends = await withDatabase(async ({ events }) => {
    const [oldest] = await events.orderBy('id').limit(1).primaryKeys();
    const [newest] = await events.orderBy('id').reverse().limit(1).primaryKeys();
    return oldest === undefined || newest === undefined ? null : { oldest, newest };
  });
  if (!ends) return;
  const [bottom, top] = [placeOf(ends.oldest, 0), placeOf(ends.newest, LAST_PLACE)];
  /** The next stretch: below this place, so wide. */
  let below = top + 1;
  let width = DAY;
  const read = async (): Promise<Stretch> => {
    for (;;) {
      const from = Math.max(below - width, bottom);
      const rows = await withDatabase((journal) => rowsBetween(journal, from, below, bottom, top, width > 1));
      if (rows.length === MOST && width > 1) {
        width = Math.ceil(width / 4);
        continue;
      }
      below = from;
      // As wide as it takes for a chunk, without a leap from a quiet month into a busy one.
      width = Math.ceil(width * Math.min(4, Math.max(0.25, CHUNK / (rows.length + 1))));
      return { rows, share: top > bottom ? (top - from) / (top - bottom) : 1, isLast: from <= bottom };
    }
  };
  // While one stretch is opened the next one is read.
  let reading: Promise<Stretch> | null = read();
  try {
    while (reading) {
      const { rows, share, isLast }: Stretch = await reading;
      reading = isLast ? null : read();
      yield { ...(await lookThrough(rows, matches)), share };
    }
  } finally {
    // Whoever ends early does not care how it went.
    void Promise.allSettled([reading]);
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

async function lookThrough(rows: readonly EventRow[], matches: (entry: Entry) => boolean) {
  const { ring } = await withDatabase(async (journal) => journal);
  const found: string[] = [];
  let unreadable = 0;
  const contents = await Promise.all(rows.map((row) => contentOf(row, ring)));
  for (const [i, read] of contents.entries()) {
    const id = rows[i]?.id;
    const fits = 'shut' in read ? null : fitsIn(read.content, matches);
    if (fits === null) unreadable++;
    else if (fits && id !== undefined) found.push(id);
  }
  return { found: found.reverse(), unreadable };
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

/** Ids begin with a time, 48 bits in 12 hexadecimal digits: the line along which they are read. */
const LAST_PLACE = 2 ** 48 - 1;

function placeOf(id: string, otherwise: number): number {
  const digits = id.slice(0, 8) + id.slice(9, 13);
  return /^[0-9a-f]{12}$/.test(digits) ? Number.parseInt(digits, 16) : otherwise;
}

function idAt(place: number): string {
  const digits = place.toString(16).padStart(12, '0');
  return `${digits.slice(0, 8)}-${digits.slice(8)}`;
}

/** Rows from a place on and below another; at the ends of the line also those whose ids are no times. */
function rowsBetween(
  { events }: JournalDatabase,
  from: number,
  below: number,
  bottom: number,
  top: number,
  limited: boolean,
): Promise<EventRow[]> {
  const isFirst = below > top;
  const isLast = from <= bottom;
  const some =
    isFirst && isLast
      ? events.orderBy('id')
      : isFirst
        ? events.where('id').aboveOrEqual(idAt(from))
        : isLast
          ? events.where('id').below(idAt(below))
          : events.where('id').between(idAt(from), idAt(below));
  return (limited ? some.limit(MOST) : some).toArray();
}
