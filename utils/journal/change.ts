import { ExpectedError } from '../messages/result.ts';
import { report } from '../report.ts';
import { inTurn } from '../session.ts';
import { changeCopies } from './copies.ts';
import {
  type FollowedUpRow,
  type FollowUpRow,
  hasOtherKeys,
  type JournalDatabase,
  type LotRow,
  type MonthRow,
  type PersonRow,
  type VoucherRow,
  withDatabase,
} from './database.ts';
import type { JournalEvent } from './event.ts';
import { type EventRead, eventOf, rowOf } from './event-rows.ts';
import type { KeyRing } from './seal.ts';
import { openRow, type SealedTable, sealRow } from './sealed-table.ts';
import { type StagedTable, stagedTable } from './staged-table.ts';

/** A change of the journal: reads what is there, and writes all or nothing at its end. */
export interface JournalChange {
  event(id: string): Promise<EventRead | undefined>;
  add(event: JournalEvent): void;
  remove(id: string): void;
  lots: SealedTable<LotRow>;
  vouchers: SealedTable<VoucherRow>;
  followUps: SealedTable<FollowUpRow>;
  followedUp: SealedTable<FollowedUpRow>;
  months: SealedTable<MonthRow>;
  persons: SealedTable<PersonRow>;
  /** Under which id a person's row stands. */
  personId: (code: string) => Promise<string>;
}

/** Somebody else who writes at the same moment is not quicker so often. */
const MOST_TRIES = 20;

/** One change after the other; only another program's can come in between. */
const turn = inTurn();

/**
 * Changes the journal, all or nothing. Resolves after the commit. Where another program changed what was read in between,
 * the work is done again on what is there now: it must have no effects but on the journal.
 *
 * @throws ExpectedError what the work throws, and what `withDatabase` throws; then nothing is written
 */
export function changeJournal<T>(work: (change: JournalChange) => Promise<T>): Promise<T> {
  return turn(async () => {
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      const done = await withDatabase(async (journal) => {
        const { change, commit, changed } = begin(journal);
        const result = await work(change);
        // What is erased leaves its copies first: to lose a copy harms nobody.
        const erased = [...changed].flatMap(([id, event]) => (event === null ? [id] : []));
        if (erased.length > 0) await changeCopies(({ id }) => erased.includes(id));
        if (!(await commit())) return null;
        await keepCopies(changed, journal.ring);
        return { result };
      });
      if (done) return done.result;
    }
    throw new ExpectedError('journal_unavailable');
  });
}

/** The change is in the journal, whatever becomes of its copy. */
async function keepCopies(changed: ReadonlyMap<string, JournalEvent | null>, ring: KeyRing): Promise<void> {
  try {
    const events = [...changed.values()].filter((event) => event !== null);
    if (events.length > 0) await changeCopies(() => false, events, ring);
  } catch (error) {
    report('copies', error);
  }
}

function begin({ database, ring, personId, keyIds }: JournalDatabase): {
  change: JournalChange;
  commit: () => Promise<boolean>;
  changed: ReadonlyMap<string, JournalEvent | null>;
} {
  const events = stagedTable(database.table('events'));
  const all = [events];
  /** Events by id; null: removed. */
  const changed = new Map<string, JournalEvent | null>();
  const sealed = <Row extends { id: string }>(place: string): SealedTable<Row> => {
    const staged: StagedTable = stagedTable(database.table(place));
    all.push(staged);
    const written = new Map<string, Row | null>();
    const open = async (id: string, row: Parameters<typeof openRow>[2]) =>
      written.has(id) ? (written.get(id) ?? undefined) : openRow<Row>(ring, place, row);
    const get = async (id: string) => open(id, written.has(id) ? undefined : await staged.read(id));
    return {
      get,
      getMany: (ids) => Promise.all(ids.map(get)),
      async all() {
        const rows = await staged.readAll();
        const known = await Promise.all(rows.map((row) => open(row.id, row)));
        const added = [...written.values()].filter((one) => !rows.some((row) => row.id === one?.id));
        return [...known, ...added].filter((one) => one !== undefined && one !== null);
      },
      put(row) {
        written.set(row.id, row);
        staged.write(row.id, () => sealRow(ring, place, row));
      },
      delete(id) {
        written.set(id, null);
        staged.write(id, null);
      },
    };
  };
  return {
    change: {
      async event(id) {
        const event = changed.get(id);
        if (event !== undefined) return event === null ? undefined : { event };
        const row = await events.read(id);
        return row && eventOf(row, ring);
      },
      add(event) {
        changed.set(event.id, event);
        events.write(event.id, () => rowOf(event, ring));
      },
      remove(id) {
        changed.set(id, null);
        events.write(id, null);
      },
      lots: sealed('lots'),
      vouchers: sealed('vouchers'),
      followUps: sealed('followUps'),
      followedUp: sealed('followedUp'),
      months: sealed('months'),
      persons: sealed('persons'),
      personId,
    },
    changed,
    async commit() {
      for (const one of all) await one.seal();
      return database.transaction('rw', database.tables, async () => {
        // Another key may be in force by now.
        if (await hasOtherKeys({ database, keyIds })) return false;
        for (const one of all) if (!(await one.isUnchanged())) return false;
        for (const one of all) await one.apply();
        return true;
      });
    },
  };
}
