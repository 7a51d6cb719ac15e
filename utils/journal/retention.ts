import type { Dexie, Table } from 'dexie';
import { monthsBefore } from '../local-day.ts';
import { dayOfId } from '../uuid-v7.ts';
import { changeCopies } from './copies.ts';
import { withConnection } from './database.ts';
import { PURGED, REBUILD } from './tasks.ts';

/** What is kept of a decision beside its events. */
const BESIDE = ['vouchers', 'followUps', 'followedUp'];

/** Events in one step. */
const CHUNK = 500;

/**
 * Erases what is older than that many months, by what stands in clear: so it is done while the journal is locked as well.
 * The numbers of the months stay, and those of the cheques, which say nothing of anybody.
 *
 * @param today `YYYY-MM-DD`
 * @returns how many rows were erased
 */
export function purge(months: number, today: string): Promise<number> {
  const last = monthsBefore(today, months);
  return withConnection(async (database) => {
    const tasks = database.table('tasks');
    // What is not counted yet would be lost to the numbers: the next page that is opened counts it.
    if (await tasks.get(REBUILD)) return 0;
    const { until = '' } = (await tasks.get(PURGED)) ?? {};
    await tasks.put({ id: PURGED, until: [until, last].sort()[1] });
    const ids = await overIn(database.table('events'), last);
    for (let i = 0; i < ids.length; i += CHUNK) await eraseRows(database, ids.slice(i, i + CHUNK));
    const queue = database.table('queue');
    await queue.bulkDelete(await overIn(queue, last));
    // A code that nobody came back with.
    await database.table('persons').where('month').below(last.slice(0, 7)).delete();
    await changeCopies(({ id, month }) => isOver(id, month ?? '', last));
    return ids.length;
  });
}

/** Ids of the rows of months that are over, and of the month in which the time ends those before that day. */
async function overIn(table: Table, last: string): Promise<string[]> {
  const month = last.slice(0, 7);
  const [before, ending] = await Promise.all([
    table.where('month').below(month).primaryKeys(),
    table.where('month').equals(month).primaryKeys(),
  ]);
  return [...before, ...ending.filter((id) => isOver(id, month, last))];
}

function isOver(id: string, month: string, last: string): boolean {
  return month < last.slice(0, 7) || (month === last.slice(0, 7) && (dayOfId(id) ?? last) < last);
}

/** A decision and what is kept beside it have the same id. */
export function eraseRows(database: Dexie, ids: string[]): Promise<void> {
  const tables = ['events', ...BESIDE].map((name) => database.table(name));
  return database.transaction('rw', tables, async () => {
    for (const table of tables) await table.bulkDelete(ids);
  });
}
