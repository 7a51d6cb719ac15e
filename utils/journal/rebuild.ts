import { ExpectedError } from '../messages/result.ts';
import { allEvents } from './all-events.ts';
import { type JournalDatabase, REBUILD, withDatabase } from './database.ts';
import { type Derived, derive } from './derive.ts';
import { type Gone, goneOf, withGone } from './gone.ts';
import { type SealedRow, seal, unseal } from './seal.ts';
import { sealRow } from './sealed-table.ts';

/** A task that was begun, and is done again until it is at its end. */
interface Task {
  id: string;
  /** The numbers of what is gone, sealed; absent where there are none yet. */
  gone?: SealedRow;
}

/** Somebody else who records at the same moment is not quicker so often. */
const MOST_TRIES = 5;

const PLACE = 'tasks';

/** The numbers that stay of what was erased for its age, as the journal stands. */
export async function goneIn(journal: JournalDatabase, live: Gone): Promise<Gone> {
  return goneOf({ lots: await journal.lots.all(), months: await journal.months.all() }, live);
}

/** Notes that all beside the events is to be worked out anew. Until it is, nothing of it may be relied on. */
export async function beginRebuild(journal: JournalDatabase, gone: Gone): Promise<void> {
  const { database, ring } = journal;
  const sealed = await seal(ring, PLACE, { id: REBUILD }, gone);
  await database.transaction('rw', database.tables, async () => {
    await expectSameKeys(journal);
    await database.table<Task, string>(PLACE).put({ id: REBUILD, gone: sealed });
  });
}

/**
 * Part of a transaction that writes what was sealed before it: with a key that was taken away meanwhile it would never
 * open.
 *
 * @throws ExpectedError `changed_meanwhile`
 */
export async function expectSameKeys({ database, keyIds }: JournalDatabase): Promise<void> {
  const keys = await database.table<unknown, string>('keys').toCollection().primaryKeys();
  if (keys.join() !== keyIds) throw new ExpectedError('changed_meanwhile');
}

/** Works out anew what stands beside the events, where a merge or a new version asked for it. */
export function rebuild(onShare: (share: number) => void = () => undefined): Promise<void> {
  return withDatabase(async (journal) => {
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      const task = await journal.database.table<Task, string>(PLACE).get(REBUILD);
      if (task === undefined) return;
      const before = await idsOf(journal);
      const derived = derive(await allEvents(journal, (share) => onShare(share / 2)));
      const tables = await sealAll(journal, derived, await goneOfTask(journal, task, derived));
      onShare(0.9);
      if (await write(journal, before, tables)) return;
    }
    throw new ExpectedError('journal_unavailable');
  });
}

/** @throws ExpectedError `journal_unavailable`: to go on without the numbers would lose them */
async function goneOfTask(journal: JournalDatabase, { gone }: Task, live: Gone): Promise<Gone> {
  if (gone === undefined) {
    // After a new version: of the cheques the numbers were kept, of the months they were not.
    const lots = goneOf({ lots: await journal.lots.all(), months: [] }, live);
    return { ...lots, months: [] };
  }
  const read = await unseal(journal.ring, PLACE, gone);
  if ('shut' in read) throw new ExpectedError('journal_unavailable', { cause: new Error(read.shut) });
  return read.content as Gone;
}

async function sealAll(
  journal: JournalDatabase,
  derived: Derived,
  gone: Gone,
): Promise<Map<string, SealedRow[]>> {
  const { vouchers, followUps, followedUp } = derived;
  const persons = await Promise.all(
    [...derived.persons].map(async ([code, row]) => ({ id: await journal.personId(code), ...row })),
  );
  const all = { vouchers, followUps, followedUp, persons, ...withGone(derived, gone) };
  const sealed = new Map<string, SealedRow[]>();
  for (const [name, rows] of Object.entries(all))
    sealed.set(name, await Promise.all(rows.map((row) => sealRow(journal.ring, name, row))));
  return sealed;
}

/** All or nothing, and only if the events are still those from which it was worked out. */
function write(journal: JournalDatabase, before: string, tables: Map<string, SealedRow[]>): Promise<boolean> {
  const { database, keyIds } = journal;
  return database.transaction('rw', database.tables, async () => {
    const keys = await database.table<unknown, string>('keys').toCollection().primaryKeys();
    if (keys.join() !== keyIds || (await idsOf(journal)) !== before) return false;
    for (const [name, rows] of tables) {
      await database.table(name).clear();
      await database.table(name).bulkPut(rows);
    }
    await database.table(PLACE).delete(REBUILD);
    return true;
  });
}

async function idsOf({ events }: JournalDatabase): Promise<string> {
  return (await events.toCollection().primaryKeys()).join();
}
