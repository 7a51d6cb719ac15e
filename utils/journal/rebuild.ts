import { ExpectedError } from '../messages/result.ts';
import { allEvents } from './all-events.ts';
import { hasOtherKeys, type JournalDatabase, withDatabase } from './database.ts';
import { type Derived, derive } from './derive.ts';
import { type Gone, goneOf, type Kept, withGone } from './gone.ts';
import { type SealedRow, seal, unseal } from './seal.ts';
import { sealRow } from './sealed-table.ts';
import { PURGED, REBUILD } from './tasks.ts';
import { keptIn } from './whole.ts';

/** A task that was begun, and is done again until it is at its end. */
interface Task {
  id: string;
  /** The numbers of what is gone, sealed; absent where there are none yet. */
  gone?: SealedRow;
  /** Of `PURGED`: `YYYY-MM-DD`. */
  until?: string;
}

/** Somebody else who records at the same moment is not quicker so often. */
const MOST_TRIES = 5;

const PLACE = 'tasks';

/** Notes that all beside the events is to be worked out anew. Until it is, nothing of it may be relied on. */
export async function beginRebuild(journal: JournalDatabase, gone: Gone): Promise<void> {
  const { database, ring } = journal;
  const sealed = await seal(ring, PLACE, { id: REBUILD }, gone);
  const tasks = database.table<Task, string>(PLACE);
  await database.transaction('rw', database.tables, async () => {
    if (await hasOtherKeys(journal)) throw new ExpectedError('changed_meanwhile');
    await tasks.bulkPut([
      { id: REBUILD, gone: sealed },
      { id: PURGED, until: gone.until },
    ]);
  });
}

/** The same of a journal that is damaged beside its events: the numbers of what is gone are what opens. */
export async function beginAgain({ database }: JournalDatabase): Promise<void> {
  const tasks = database.table<Task, string>(PLACE);
  await database.transaction('rw', tasks, async () => {
    if ((await tasks.get(REBUILD)) === undefined) await tasks.put({ id: REBUILD });
  });
}

export async function isRebuilding({ database }: JournalDatabase): Promise<boolean> {
  return (await database.table(PLACE).get(REBUILD)) !== undefined;
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
async function goneOfTask(journal: JournalDatabase, { gone }: Task, live: Kept): Promise<Kept> {
  // After a new version, or where something beside the events was damaged: what is still kept is more than the events.
  if (gone === undefined) return goneOf(await keptIn(journal), live, '');
  const read = await unseal(journal.ring, PLACE, gone);
  if ('shut' in read) throw new ExpectedError('journal_unavailable', { cause: new Error(read.shut) });
  return read.content as Gone;
}

async function sealAll(
  journal: JournalDatabase,
  derived: Derived,
  gone: Kept,
): Promise<Map<string, SealedRow[]>> {
  const { vouchers, followUps, followedUp } = derived;
  const { lots, months } = withGone(derived, gone);
  const persons = await Promise.all(
    [...derived.persons].map(async ([code, row]) => ({ id: await journal.personId(code), ...row })),
  );
  const all = { lots, vouchers, followUps, followedUp, months, persons };
  const sealed = new Map<string, SealedRow[]>();
  for (const [name, rows] of Object.entries(all))
    sealed.set(name, await Promise.all(rows.map((row) => sealRow(journal.ring, name, row))));
  return sealed;
}

/** All or nothing, and only if the events are still those from which it was worked out. */
function write(journal: JournalDatabase, before: string, tables: Map<string, SealedRow[]>): Promise<boolean> {
  const { database } = journal;
  return database.transaction('rw', database.tables, async () => {
    if ((await hasOtherKeys(journal)) || (await idsOf(journal)) !== before) return false;
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
