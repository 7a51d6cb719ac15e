import { Dexie, type Table } from 'dexie';
import { ExpectedError } from '../messages/result.ts';
import type { ToHear } from './entry.ts';
import type { FollowedUp, VoucherReceived, VoucherResult } from './event.ts';
import { type EventRead, type EventRow, eventOf } from './event-rows.ts';
import { noRoom } from './no-room.ts';
import { openInTime } from './open-in-time.ts';
import { type JournalKey, type KeyRing, newKey, ringOf } from './seal.ts';
import { type SealedReads, sealedReads } from './sealed-table.ts';
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
}

/** Of a month whose decisions were erased for their age: numbers, and nobody behind them. */
export interface MonthRow {
  /** `YYYY-MM` */
  id: string;
  decisions: number;
  /** By kind of help. */
  kinds: Record<string, { proposed: number; accepted: number }>;
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
  ring: KeyRing;
}

const NAME = 'repere';
const VERSION = 3;

function declare(): Dexie {
  const database = new Dexie(NAME);
  // Ids are UUIDv7: the primary key is the order of time.
  database.version(1).stores({ events: 'id, month' });
  database.version(2).stores({ lots: 'id, programme', vouchers: 'id', followUps: 'id, due, decision' });
  database
    .version(VERSION)
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
  return database;
}

let opened: JournalDatabase | null = null;

/**
 * Works with the journal's database, opening it where needed.
 *
 * @throws ExpectedError `journal_newer`, `journal_blocked`, `storage_full` or `journal_unavailable`
 */
export async function withDatabase<T>(work: (journal: JournalDatabase) => Promise<T>): Promise<T> {
  try {
    return await work(await open());
  } catch (error) {
    // A background that slept may wake with a closed connection: open again, once.
    if (!isClosed(error)) throw await expected(error);
    opened = null;
  }
  try {
    return await work(await open());
  } catch (error) {
    throw await expected(error);
  }
}

async function open(): Promise<JournalDatabase> {
  if (opened?.database.isOpen()) return opened;
  await refuseNewer();
  const database = await openInTime(declare);
  const ring = await keysOf(database);
  await sealAside(database, ring);
  const events = database.table<EventRow, string>('events');
  const reads = <Row extends { id: string }>(name: string) =>
    sealedReads<Row>(database.table(name), name, ring);
  opened = {
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
    ring,
  };
  return opened;
}

/** The keys of this installation; the first one is made when the journal is first opened. */
async function keysOf(database: Dexie): Promise<KeyRing> {
  const keys = database.table<JournalKey, string>('keys');
  if ((await keys.count()) === 0) {
    const key = await newKey(new Date());
    // Somebody else may have been quicker: one key is enough.
    await database.transaction('rw', keys, async () => {
      if ((await keys.count()) === 0) await keys.add(key);
    });
  }
  return ringOf(await keys.toArray());
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
