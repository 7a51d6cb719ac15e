import { Dexie, type EntityTable } from 'dexie';
import { ExpectedError } from '../messages/result.ts';
import type { FollowUpTopic } from './entry.ts';
import type { EventRow, VoucherReceived, VoucherResult } from './event.ts';

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

/** Something that is still to be heard. Gone once it was. */
export interface FollowUpRow {
  /** `<decision>:<about>` */
  id: string;
  decision: string;
  about: FollowUpTopic;
  /** `YYYY-MM-DD` */
  due: string;
}

export type JournalDatabase = Dexie & {
  events: EntityTable<EventRow, 'id'>;
  lots: EntityTable<LotRow, 'id'>;
  vouchers: EntityTable<VoucherRow, 'id'>;
  followUps: EntityTable<FollowUpRow, 'id'>;
};

const NAME = 'repere';
const VERSION = 2;

function declare(): JournalDatabase {
  const database = new Dexie(NAME) as JournalDatabase;
  // Ids are UUIDv7: the primary key is the order of time.
  database.version(1).stores({ events: 'id, month' });
  database.version(VERSION).stores({ lots: 'id, programme', vouchers: 'id', followUps: 'id, due, decision' });
  return database;
}

let opened: JournalDatabase | null = null;

/**
 * Works with the journal's database, opening it where needed.
 *
 * @throws ExpectedError `journal_newer`, `storage_full` or `journal_unavailable`
 */
export async function withDatabase<T>(work: (database: JournalDatabase) => Promise<T>): Promise<T> {
  try {
    return await work(await open());
  } catch (error) {
    // A background that slept may wake with a closed connection: open again, once.
    if (!isClosed(error)) throw expected(error);
    opened = null;
  }
  try {
    return await work(await open());
  } catch (error) {
    throw expected(error);
  }
}

/** Changes the journal, all or nothing. Resolves after the commit. */
export function changeJournal<T>(work: (database: JournalDatabase) => Promise<T>): Promise<T> {
  return withDatabase((database) => database.transaction('rw', database.tables, () => work(database)));
}

async function open(): Promise<JournalDatabase> {
  if (opened?.isOpen()) return opened;
  await refuseNewer();
  const database = declare();
  await database.open();
  opened = database;
  return database;
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

function expected(error: unknown): ExpectedError {
  if (error instanceof ExpectedError) return error;
  const name = error instanceof Error ? error.name : '';
  const inner =
    error instanceof Error && 'inner' in error && error.inner instanceof Error ? error.inner.name : '';
  if (name === 'VersionError') return new ExpectedError('journal_newer', { cause: error });
  if ([name, inner].includes('QuotaExceededError'))
    return new ExpectedError('storage_full', { cause: error });
  return new ExpectedError('journal_unavailable', { cause: error });
}
