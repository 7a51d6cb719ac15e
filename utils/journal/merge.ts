import { localDay, monthsBefore } from '../local-day.ts';
import { readRetention } from '../settings/retention-store.ts';
import { dayOfId } from '../uuid-v7.ts';
import { allEvents, eventsIn } from './all-events.ts';
import { type JournalDatabase, withDatabase } from './database.ts';
import { derive } from './derive.ts';
import { type JournalEvent, reversalIdOf } from './event.ts';
import { rowOf } from './event-rows.ts';
import { type Gone, greaterOf, withGone } from './gone.ts';
import { beginRebuild, expectSameKeys, goneIn, rebuild } from './rebuild.ts';
import { eraseRows } from './retention.ts';

/** What a file would bring. */
export interface Comparison {
  /** Decisions that are not here. */
  decisions: number;
  /** Other events that are not here: follow-ups, deliveries, erasures. */
  others: number;
  /** Events that are here already. */
  known: number;
  /** Of decisions that were erased here: they do not come back. */
  erased: number;
  /** Older than what is kept here: only their numbers come. */
  tooOld: number;
}

/** Events written in one step. */
const CHUNK = 500;

/** All that a backup holds. Read once: opening the rows takes longer than all else. @throws the signal's reason */
export async function readAll({
  onProgress,
  signal,
}: Progress): Promise<{ count: number; chunks: AsyncIterable<JournalEvent[]>; gone: Gone }> {
  const all = await withDatabase(async (journal) => {
    const events: JournalEvent[] = [];
    for await (const some of eventsIn(journal, onProgress)) {
      events.push(...some);
      if (signal.aborted) break;
    }
    return { events, gone: await goneIn(journal, derive(events)) };
  });
  signal.throwIfAborted();
  return { count: all.events.length, chunks: inPieces(all.events), gone: all.gone };
}

async function* inPieces(events: readonly JournalEvent[]): AsyncGenerator<JournalEvent[]> {
  for (let i = 0; i < events.length; i += CHUNK) yield events.slice(i, i + CHUNK);
}

/** What would be new of these events. Changes nothing. */
export function compare(events: readonly JournalEvent[]): Promise<Comparison> {
  return withDatabase(async (journal) => {
    const { fresh, known, erased, tooOld } = await sort(journal, events);
    const decisions = fresh.filter(({ type }) => type === 'decided').length;
    return {
      decisions,
      others: fresh.length - decisions,
      known: known.length,
      erased: erased.length,
      tooOld: tooOld.length,
    };
  });
}

export interface Progress {
  /** Told which share is done, 0 to 1. */
  onProgress: (share: number) => void;
  /** Ends it early. */
  signal: AbortSignal;
}

/**
 * Takes in the events of another journal, or of the same one at another time: a union by id. The same again changes
 * nothing, and the order in which journals come together does not count. What was erased on purpose in either stays erased.
 * In steps, and what came in until it is ended early stays; wherever the browser ends it, what is there is right once
 * `rebuild` was run, which every page does.
 *
 * @throws ExpectedError `changed_meanwhile` where the journal got another key; the same again brings in the rest
 */
export async function merge(
  events: readonly JournalEvent[],
  gone: Gone,
  { onProgress, signal }: Progress,
): Promise<void> {
  await withDatabase(async (journal) => {
    const { fresh, tooOld } = await sort(journal, events);
    const live = derive(await allEvents(journal, (share) => onProgress(share * 0.2)));
    const here = await goneIn(journal, live);
    await beginRebuild(journal, greaterOf(here, withGone(derive(tooOld), gone)));
    for (let i = 0; i < fresh.length && !signal.aborted; i += CHUNK) {
      await write(journal, fresh.slice(i, i + CHUNK));
      onProgress(0.2 + (i / fresh.length) * 0.4);
    }
  });
  await rebuild((share) => onProgress(0.6 + share * 0.4));
}

interface Sorted {
  fresh: JournalEvent[];
  known: JournalEvent[];
  erased: JournalEvent[];
  tooOld: JournalEvent[];
}

async function sort({ events: table }: JournalDatabase, events: readonly JournalEvent[]): Promise<Sorted> {
  const here = new Set(await table.toCollection().primaryKeys());
  const last = monthsBefore(localDay(new Date()), await readRetention());
  const sorted: Sorted = { fresh: [], known: [], erased: [], tooOld: [] };
  // An erasure may stand in the file itself.
  const there = new Set(events.flatMap((one) => (one.type === 'erased' ? [one.id] : [])));
  const isErased = (id: string) => here.has(reversalIdOf(id)) || there.has(reversalIdOf(id));
  for (const one of events) {
    const of = one.type === 'decided' ? one.id : one.type === 'followed-up' ? one.decision : null;
    if (here.has(one.id)) sorted.known.push(one);
    else if ((dayOfId(one.id) ?? last) < last) sorted.tooOld.push(one);
    else if (of !== null && isErased(of)) sorted.erased.push(one);
    else sorted.fresh.push(one);
  }
  return sorted;
}

async function write(journal: JournalDatabase, fresh: readonly JournalEvent[]): Promise<void> {
  const { database, events, followedUp, ring } = journal;
  const rows = await Promise.all(fresh.map((event) => rowOf(event, ring)));
  const targets = fresh.flatMap((one) => (one.type === 'erased' ? [one.target] : []));
  // What was heard of a decision goes with it.
  const heard = await followedUp.getMany(targets);
  const erased = [...targets, ...heard.flatMap((row) => row?.events ?? [])];
  await database.transaction('rw', database.tables, async () => {
    await expectSameKeys(journal);
    await events.bulkPut(rows);
    await eraseRows(database, erased);
  });
}
