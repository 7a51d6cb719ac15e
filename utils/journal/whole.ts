import type { Table } from 'dexie';
import { ExpectedError } from '../messages/result.ts';
import { eventsIn } from './all-events.ts';
import type { JournalDatabase, LotRow, MonthRow } from './database.ts';
import type { JournalEvent } from './event.ts';
import type { Kept } from './gone.ts';
import { type SealedRow, unseal } from './seal.ts';
import { signOf } from './staged-table.ts';
import { PURGED } from './tasks.ts';

/** All that a journal is. */
export interface Whole {
  events: JournalEvent[];
  kept: Kept;
  /** The day to which was erased for its age, `YYYY-MM-DD`; empty where nothing was. */
  until: string;
  /** Rows that do not open. */
  unreadable: number;
}

/** Somebody else who records at the same moment is not quicker so often. */
const MOST_TRIES = 5;

/**
 * Reads the whole journal as it stood at one moment: every change of it changes a number that stands beside the events.
 * Cut short by the signal, it is not the whole.
 *
 * @throws ExpectedError `changed_meanwhile`
 */
export async function readWhole(
  journal: JournalDatabase,
  onShare: (share: number) => void,
  signal?: AbortSignal,
): Promise<Whole> {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const before = await keptIn(journal);
    const events: JournalEvent[] = [];
    for await (const some of eventsIn(journal, onShare)) {
      events.push(...some);
      if (signal?.aborted) break;
    }
    const [after, count, until] = await Promise.all([
      keptIn(journal),
      journal.events.count(),
      purgedUntil(journal),
    ]);
    if (after.sign !== before.sign) continue;
    return { events, kept: after, until, unreadable: Math.max(0, count - events.length) };
  }
  throw new ExpectedError('changed_meanwhile');
}

/** The numbers that stand beside the events, without what does not open: they are worked out again. */
export async function keptIn({
  database,
  ring,
}: JournalDatabase): Promise<Kept & { sign: string; damaged: boolean }> {
  let damaged = false;
  const signs: string[] = [];
  const open = async <Row>(name: string): Promise<Row[]> => {
    const table: Table<SealedRow, string> = database.table(name);
    const rows = await table.toArray();
    signs.push(...rows.map(signOf));
    const reads = await Promise.all(rows.map((row) => unseal(ring, name, row)));
    damaged ||= reads.some((read) => 'shut' in read);
    return reads.flatMap((read) => ('content' in read ? [read.content as Row] : []));
  };
  const [lots, months] = [await open<LotRow>('lots'), await open<MonthRow>('months')];
  return { lots, months, sign: signs.join(), damaged };
}

/** The day to which was erased for its age, `YYYY-MM-DD`; empty where nothing was. */
export async function purgedUntil({ database }: JournalDatabase): Promise<string> {
  const row: { until: string } | undefined = await database.table('tasks').get(PURGED);
  return row?.until ?? '';
}
