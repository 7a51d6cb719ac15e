import { localDay, monthsBefore } from '../local-day.ts';
import { ExpectedError } from '../messages/result.ts';
import { readRetention } from '../settings/retention-store.ts';
import { dayOfId } from '../uuid-v7.ts';
import { atWork } from './at-work.ts';
import { changeCopies } from './copies.ts';
import { copyLast } from './copy-last.ts';
import { hasOtherKeys, type JournalDatabase, withDatabase } from './database.ts';
import { derive } from './derive.ts';
import { type JournalEvent, reversalIdOf } from './event.ts';
import { contentOf, rowOf } from './event-rows.ts';
import { type Gone, goneOf, greaterOf, withGone } from './gone.ts';
import { beginRebuild, rebuild } from './rebuild.ts';
import { eraseRows } from './retention.ts';
import { purgedUntil, readWhole } from './whole.ts';

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

/** All that a backup holds. @throws the signal's reason */
export function readAll({ onProgress, signal }: Progress): Promise<{
  count: number;
  /** Rows that do not open, and so are not in it. */
  unreadable: number;
  chunks: AsyncIterable<JournalEvent[]>;
  gone: Gone;
}> {
  return atWork(async () => {
    const here = await withDatabase((journal) => readWhole(journal, onProgress, signal));
    signal.throwIfAborted();
    const { events, unreadable } = here;
    const gone = goneOf(here.kept, derive(events), here.until);
    return { count: events.length, chunks: inPieces(events), gone, unreadable };
  });
}

async function* inPieces(events: readonly JournalEvent[]): AsyncGenerator<JournalEvent[]> {
  for (let i = 0; i < events.length; i += CHUNK) yield events.slice(i, i + CHUNK);
}

/** What would be new of these events. Changes nothing. */
export function compare(events: readonly JournalEvent[], gone: Gone): Promise<Comparison> {
  return withDatabase(async (journal) => {
    const until = latest(await purgedUntil(journal), gone.until, await kept());
    const { older, newer } = byAge(events, until);
    const here = new Set(await journal.events.toCollection().primaryKeys());
    const { fresh, known, erased } = sort(newer, here, await opening(journal, newer, here));
    const decisions = fresh.filter(({ type }) => type === 'decided').length;
    return { decisions, others: fresh.length - decisions, known, erased, tooOld: older.length };
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
 * nothing, and the order in which journals come together does not count. What was erased on purpose in either stays erased,
 * and what was erased for its age in either is erased in both; a row here that does not open is replaced.
 *
 * In steps, and what came in until it is ended early stays; wherever the browser ends it, what is there is right once
 * `rebuild` was run, which every page does.
 */
export function merge(
  events: readonly JournalEvent[],
  gone: Gone,
  { onProgress, signal }: Progress,
): Promise<void> {
  return atWork(async () => {
    // What was begun before and not ended knows better what is gone.
    await rebuild();
    await withDatabase(async (journal) => {
      const here = await readWhole(journal, (share) => onProgress(share * 0.2));
      const rows = new Set(await journal.events.toCollection().primaryKeys());
      const opened = new Set(here.events.map(({ id }) => id));
      // What does not open here was counted here all the same.
      const repaired = events.filter(({ id }) => rows.has(id) && !opened.has(id));
      const counted = derive([...here.events, ...repaired]);
      const until = latest(here.until, gone.until, await kept());
      const [own, theirs] = [byAge(here.events, until), byAge(events, until)];
      const numbers = greaterOf(
        withGone(derive(own.older), goneOf(here.kept, counted, until)),
        withGone(derive(theirs.older), gone),
      );
      await beginRebuild(journal, { ...numbers, until });
      await erase(
        journal,
        own.older.map(({ id }) => id),
      );
      const { fresh } = sort(theirs.newer, rows, opened);
      for (let i = 0; i < fresh.length && !signal.aborted; i += CHUNK) {
        await write(journal, fresh.slice(i, i + CHUNK));
        onProgress(0.2 + (i / fresh.length) * 0.4);
      }
    });
    await rebuild((share) => onProgress(0.6 + share * 0.4));
    await copyLast();
  });
}

/** The day to which decisions are kept. */
async function kept(): Promise<string> {
  return monthsBefore(localDay(new Date()), await readRetention());
}

function latest(...days: string[]): string {
  return days.sort().at(-1) ?? '';
}

/** What is said of a decision is as old as the decision. */
function byAge(events: readonly JournalEvent[], until: string) {
  const [older, newer]: [JournalEvent[], JournalEvent[]] = [[], []];
  for (const one of events) {
    const day = dayOfId('decision' in one ? one.decision : one.id);
    (day !== null && day < until ? older : newer).push(one);
  }
  return { older, newer };
}

/**
 * @param here ids of the rows that are here
 * @param open those of them that open
 */
function sort(events: readonly JournalEvent[], here: ReadonlySet<string>, open: ReadonlySet<string>) {
  // An erasure may stand in the file itself.
  const there = new Set(events.flatMap((one) => (one.type === 'erased' ? [one.id] : [])));
  const isErased = (id: string) => here.has(reversalIdOf(id)) || there.has(reversalIdOf(id));
  const fresh: JournalEvent[] = [];
  let [known, erased] = [0, 0];
  for (const one of events) {
    const of = one.type === 'decided' ? one.id : one.type === 'followed-up' ? one.decision : null;
    if (open.has(one.id)) known++;
    else if (of !== null && isErased(of)) erased++;
    else fresh.push(one);
  }
  return { fresh, known, erased };
}

/** Of the rows that are here, those of these events that open. */
async function opening(
  { events, ring }: JournalDatabase,
  wanted: readonly JournalEvent[],
  here: ReadonlySet<string>,
): Promise<Set<string>> {
  const ids = wanted.map(({ id }) => id).filter((id) => here.has(id));
  const open = new Set<string>();
  for (let i = 0; i < ids.length; i += CHUNK) {
    const rows = await events.bulkGet(ids.slice(i, i + CHUNK));
    for (const read of await Promise.all(rows.map((row) => contentOf(row, ring))))
      if ('id' in read) open.add(read.id);
  }
  return open;
}

async function write(journal: JournalDatabase, fresh: readonly JournalEvent[]): Promise<void> {
  const { database, events, followedUp, ring } = journal;
  const rows = await Promise.all(fresh.map((event) => rowOf(event, ring)));
  const targets = fresh.flatMap((one) => (one.type === 'erased' ? [one.target] : []));
  // What was heard of a decision goes with it.
  const heard = await followedUp.getMany(targets);
  const erased = [...targets, ...heard.flatMap((row) => row?.events ?? [])];
  await changeCopies(({ id }) => erased.includes(id));
  await database.transaction('rw', database.tables, async () => {
    if (await hasOtherKeys(journal)) throw new ExpectedError('changed_meanwhile');
    await events.bulkPut(rows);
    await eraseRows(database, erased);
  });
}

async function erase({ database }: JournalDatabase, ids: string[]): Promise<void> {
  const all = new Set(ids);
  await changeCopies(({ id }) => all.has(id));
  for (let i = 0; i < ids.length; i += CHUNK) await eraseRows(database, ids.slice(i, i + CHUNK));
}
