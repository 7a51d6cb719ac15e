import { ExpectedError } from '../messages/result.ts';
import { changeJournal } from './change.ts';
import { counting } from './count.ts';
import { withConnection, withDatabase } from './database.ts';
import { decisionIn } from './decision-in.ts';
import type { Entry } from './entry.ts';
import { reversalIdOf } from './event.ts';
import { type EventRead, eventOf } from './event-rows.ts';
import { forgetFollowUps, writeFollowUps } from './follow-ups.ts';
import { addToPerson, removeFromPerson } from './persons.ts';
import { putInQueue, QUEUE } from './queue.ts';
import { takeCheques } from './stock.ts';

/** A decision as the journal shows it, or a row that this version cannot read and leaves as it is. */
export type StoredRow = { id: string; entry: Entry } | { id: string; unreadable: string };

/** Fails when nothing can be recorded. While the journal is locked, decisions wait. */
export async function checkJournal(): Promise<void> {
  await unlessLocked<unknown>(
    () => withDatabase(({ events }) => events.limit(1).count()),
    () => withConnection((database) => database.table(QUEUE).limit(1).count()),
  );
}

/**
 * Records a decision, the cheques that it gives and what is to be heard again, all or nothing. Resolves after the
 * commit. A decision that is there already is left as it was recorded first, so its cheques leave the stock once; one
 * that was erased does not come back (`not_found`). While the journal is locked it waits in the queue.
 *
 * @returns what stands in the journal under this id
 * @throws ExpectedError `voucher_stock` where fewer cheques are left; of a locked journal nobody can tell, and they count
 * as given
 */
export function recordDecision(decision: Entry): Promise<Entry> {
  return unlessLocked(
    () => addDecision(decision),
    async () => {
      await putInQueue(decision);
      return decision;
    },
  );
}

/**
 * The same of an open journal.
 *
 * @param evenBeyondStock cheques that no delivery has left come from none
 * @throws ExpectedError `journal_locked`
 */
export function addDecision(decision: Entry, { evenBeyondStock = false } = {}): Promise<Entry> {
  return changeJournal(async (journal) => {
    const known = await journal.event(decision.id);
    if (await journal.event(reversalIdOf(decision.id))) throw new ExpectedError('not_found');
    if (known === undefined) {
      const entry = await takeCheques(journal, decision, evenBeyondStock);
      await counting(journal, entry, async () => {
        journal.add(entry);
        if (entry.voucher) journal.vouchers.put({ id: entry.id, used: 0, returned: 0, prepared: false });
        await writeFollowUps(journal, entry);
        await addToPerson(journal, entry);
      });
      return entry;
    }
    if ('event' in known && known.event.type === 'decided') return known.event;
    throw new ExpectedError('journal_unavailable');
  });
}

/** Decisions newest first, after the row `before`. */
export function listDecisions(limit: number, before?: string): Promise<{ rows: StoredRow[]; more: boolean }> {
  return withDatabase(async ({ events, ring }) => {
    const rows: StoredRow[] = [];
    let last = before;
    // What a row is shows only once it is opened: as many at a time as are wanted.
    while (rows.length <= limit) {
      const older = last === undefined ? events.orderBy('id') : events.where('id').below(last);
      const some = await older
        .reverse()
        .limit(limit + 1)
        .toArray();
      const reads = await Promise.all(some.map((row) => eventOf(row, ring)));
      rows.push(...some.flatMap(({ id }, i) => shownRow(id, reads[i]) ?? []));
      if (some.length <= limit) break;
      last = some.at(-1)?.id;
    }
    return { rows: rows.slice(0, limit), more: rows.length > limit };
  });
}

/** @throws ExpectedError `not_found` */
export function readDecision(id: string): Promise<Entry> {
  return withDatabase((journal) => decisionIn(journal, id));
}

/**
 * Erases a decision for good. What stays is that it was erased, and how many cheques of what it gave: the stock goes on
 * being right, and nobody is asked any more what became of them.
 *
 * @throws ExpectedError `not_found`
 */
export function eraseDecision(id: string, now: Date): Promise<void> {
  return changeJournal(async (journal) => {
    const entry = await decisionIn(journal, id);
    const { voucher } = entry;
    const gave = voucher && {
      programme: voucher.programme,
      cheques: voucher.cheques,
      lots: voucher.lots,
    };
    const at = now.toISOString();
    await counting(journal, entry, async () => {
      journal.add({ type: 'erased', id: reversalIdOf(id), at, target: id, voucher: gave });
      await forgetFollowUps(journal, id);
      journal.vouchers.delete(id);
      await removeFromPerson(journal, entry);
      journal.remove(id);
    });
  });
}

function shownRow(id: string, read: EventRead | undefined): StoredRow | null {
  if (!read) return null;
  if ('unreadable' in read) return { id: String(id), unreadable: read.unreadable };
  return read.event.type === 'decided' ? { id, entry: read.event } : null;
}

async function unlessLocked<T>(work: () => Promise<T>, whileLocked: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof ExpectedError && error.code === 'journal_locked') return whileLocked();
    throw error;
  }
}
