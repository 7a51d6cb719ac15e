import { Dexie, type Table } from 'dexie';
import type { FigureMonth } from '../figures/tally.ts';
import { ExpectedError } from '../messages/result.ts';
import type { ToHear } from './entry.ts';
import type { FollowedUp, VoucherReceived, VoucherResult } from './event.ts';
import { type EventRead, type EventRow, eventOf } from './event-rows.ts';
import { heldKey, type KeyRow, openKeys } from './keys.ts';
import { noRoom } from './no-room.ts';
import { openInTime } from './open-in-time.ts';
import { personHash } from './person-hash.ts';
import { type KeyRing, newKey } from './seal.ts';
import { type SealedReads, sealedReads } from './sealed-table.ts';
import { REBUILD } from './tasks.ts';
import { putAside, sealAside } from './unsealed.ts';

/** Cheques and what became of them: counters kept beside the events, without any person. */
export interface LotRow {
  /** Of the event of the delivery; the programme's own where its cheques are given without a stock. */
  id: string;
  programme: string;
  /** The delivery; null where there is no stock. */
  received: Pick<VoucherReceived, 'at' | 'booklets' | 'chequesPerBooklet' | 'expiresOn'> | null;
  given: number;
  used: number;
  returned: number;
}

/** What is known of the cheques of one decision; the others are awaited. */
export interface VoucherRow extends VoucherResult {
  /** Of the decision. */
  id: string;
  /** The place expects the person. */
  prepared: boolean;
}

/** What is still to be heard of one decision. Gone once there is nothing. */
export interface FollowUpRow {
  /** Of the decision. */
  id: string;
  /** `due`: `YYYY-MM-DD` */
  open: { about: ToHear; due: string }[];
}

/** What was heard of one decision when its person was seen again; absent until then. */
export interface FollowedUpRow extends FollowedUp {
  /** Of the decision. */
  id: string;
  /** Ids of all events that said so: they go with the decision. */
  events: string[];
  /** By kind of help the day on which its result was first heard, `YYYY-MM-DD`. Not kept by version 3. */
  since?: Record<string, string>;
}

/** The numbers of a month, of all its decisions: also of those that were erased since for their age. */
export type MonthRow = FigureMonth;

/** The decisions of one person, by their local code. */
export interface PersonRow {
  /** Keyed hash of the code. */
  id: string;
  /** `YYYY-MM` of the newest, in clear: with it the row is over. */
  month: string;
  /** Ids, oldest first; some may have been erased for their age. */
  decisions: string[];
}

/** The journal as it lies in the browser: ids in clear, all else sealed. Changes go through `changeJournal`. */
export interface JournalDatabase {
  database: Dexie;
  events: Table<EventRow, string>;
  event(id: string): Promise<EventRead | undefined>;
  lots: SealedReads<LotRow>;
  vouchers: SealedReads<VoucherRow>;
  followUps: SealedReads<FollowUpRow>;
  followedUp: SealedReads<FollowedUpRow>;
  months: SealedReads<MonthRow>;
  persons: SealedReads<PersonRow>;
  ring: KeyRing;
  /** Under which id a person's row stands. */
  personId: (code: string) => Promise<string>;
  /** Of all keys there were when it was opened. */
  keyIds: string;
}

export const NAME = 'repere';
const VERSION = 4;

function declare(): Dexie {
  // « Enregistré » is said after the commit: a power cut in the next moment must not take it back.
  const database = new Dexie(NAME, { chromeTransactionDurability: 'strict' });
  // Ids are UUIDv7: the primary key is the order of time.
  database.version(1).stores({ events: 'id, month' });
  database.version(2).stores({ lots: 'id, programme', vouchers: 'id', followUps: 'id, due, decision' });
  database
    .version(3)
    .stores({
      lots: 'id',
      vouchers: 'id',
      followUps: 'id',
      followedUp: 'id',
      months: 'id',
      keys: 'id',
      unsealed: '++n',
    })
    .upgrade(putAside);
  database
    .version(VERSION)
    .stores({ persons: 'id, month', secrets: 'id', queue: 'id, month', tasks: 'id' })
    // Numbers and persons are worked out from the events, by the first page that is opened.
    .upgrade((transaction) => transaction.table('tasks').put({ id: REBUILD }));
  return database;
}

let connection: Dexie | null = null;
let opened: { journal: JournalDatabase; sign: string } | null = null;

/**
 * Works with the open journal.
 *
 * @throws ExpectedError `journal_locked`, and what `withConnection` throws
 */
export function withDatabase<T>(work: (journal: JournalDatabase) => Promise<T>): Promise<T> {
  return withConnection(async (database) => work(await journalIn(database)));
}

/**
 * Works with the database without opening what is sealed.
 *
 * @throws ExpectedError `journal_newer`, `journal_blocked`, `storage_full` or `journal_unavailable`
 */
export async function withConnection<T>(work: (database: Dexie) => Promise<T>): Promise<T> {
  try {
    return await work(await connect());
  } catch (error) {
    // A background that slept may wake with a closed connection: open again, once.
    if (!isClosed(error)) throw await expected(error);
    connection = null;
  }
  try {
    return await work(await connect());
  } catch (error) {
    throw await expected(error);
  }
}

async function connect(): Promise<Dexie> {
  if (connection?.isOpen()) return connection;
  await refuseNewer();
  const database = await openInTime(declare);
  connection = database;
  return database;
}

export function closeConnection(): void {
  connection?.close();
  connection = null;
}

/** Keys may have come and gone since it was opened last, and it may have been locked. */
async function journalIn(database: Dexie): Promise<JournalDatabase> {
  const [rows, held] = await Promise.all([keyRows(database), heldKey()]);
  const keyIds = rows.map(({ id }) => id).join();
  const sign = `${keyIds} ${held?.id}`;
  if (opened?.sign === sign && opened.journal.database === database) return opened.journal;
  opened = null;
  const ring = await openKeys(rows, held);
  if (!ring) throw new ExpectedError('journal_locked');
  await sealAside(database, ring);
  const events = database.table<EventRow, string>('events');
  const reads = <Row extends { id: string }>(name: string) =>
    sealedReads<Row>(database.table(name), name, ring);
  const journal: JournalDatabase = {
    database,
    events,
    async event(id) {
      const row = await events.get(id);
      return row && eventOf(row, ring);
    },
    lots: reads('lots'),
    vouchers: reads('vouchers'),
    followUps: reads('followUps'),
    followedUp: reads('followedUp'),
    months: reads('months'),
    persons: reads('persons'),
    ring,
    personId: await personHash(database, ring),
    keyIds,
  };
  opened = { journal, sign };
  return journal;
}

/** In a transaction: whether another key came into force since the journal was opened. */
export async function hasOtherKeys({
  database,
  keyIds,
}: Pick<JournalDatabase, 'database' | 'keyIds'>): Promise<boolean> {
  return (await database.table('keys').toCollection().primaryKeys()).join() !== keyIds;
}

/** The keys of this installation, by id; the first one is made when the journal is first opened. */
async function keyRows(database: Dexie): Promise<KeyRow[]> {
  const keys = database.table<KeyRow, string>('keys');
  const rows = await keys.toArray();
  if (rows.length > 0) return rows;
  const key = await newKey(new Date());
  // Somebody else may have been quicker: one key is enough.
  return database.transaction('rw', keys, async () => {
    if ((await keys.count()) === 0) await keys.add(key);
    return keys.toArray();
  });
}

/** Dexie would open a newer database without complaint and even add what it misses; that would be guessing. */
async function refuseNewer(): Promise<void> {
  const there = (await indexedDB.databases()).find(({ name }) => name === NAME);
  // Dexie counts in tens.
  if (there?.version !== undefined && there.version > VERSION * 10) throw new ExpectedError('journal_newer');
}

function isClosed(error: unknown): boolean {
  return error instanceof Error && ['DatabaseClosedError', 'InvalidStateError'].includes(error.name);
}

async function expected(error: unknown): Promise<ExpectedError> {
  if (error instanceof ExpectedError) return error;
  const name = error instanceof Error ? error.name : '';
  const inner =
    error instanceof Error && 'inner' in error && error.inner instanceof Error ? error.inner.name : '';
  if (name === 'VersionError') return new ExpectedError('journal_newer', { cause: error });
  if ([name, inner].includes('QuotaExceededError') || (await noRoom()))
    return new ExpectedError('storage_full', { cause: error });
  return new ExpectedError('journal_unavailable', { cause: error });
}
