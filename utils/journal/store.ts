import { ExpectedError } from '../messages/result.ts';
import { changeJournal, withDatabase } from './database.ts';
import { decisionIn } from './decision-in.ts';
import type { Entry } from './entry.ts';
import { eventOf, reversalIdOf, rowOf } from './event.ts';
import { takeCheques } from './stock.ts';
import { writeVoucher } from './vouchers.ts';

/** A decision as the journal shows it, or a row that this version cannot read and leaves as it is. */
export type StoredRow = { id: string; entry: Entry } | { id: string; unreadable: string };

/** Fails when the journal can't be opened. */
export async function checkJournal(): Promise<void> {
  await withDatabase((database) => database.events.limit(1).count());
}

/**
 * Records a decision, the cheques that it gives and what is to be heard again, all or nothing. Resolves after the
 * commit. A decision that is there already is left as it was recorded first, so its cheques leave the stock once; one
 * that was erased does not come back (`not_found`).
 *
 * @returns what stands in the journal under this id
 * @throws ExpectedError `voucher_stock` where fewer cheques are left
 */
export function recordDecision(decision: Entry): Promise<Entry> {
  return changeJournal(async (database) => {
    const known = await database.events.get(decision.id);
    if (await database.events.get(reversalIdOf(decision.id))) throw new ExpectedError('not_found');
    if (known === undefined) {
      const entry = await takeCheques(database, decision);
      await database.events.add(rowOf(entry));
      if (entry.voucher)
        await writeVoucher(database, entry, { id: entry.id, used: 0, returned: 0, prepared: false });
      return entry;
    }
    const read = eventOf(known);
    if ('event' in read && read.event.type === 'decided') return read.event;
    throw new ExpectedError('journal_unavailable');
  });
}

/** Decisions newest first, after the row `before`. */
export function listDecisions(limit: number, before?: string): Promise<{ rows: StoredRow[]; more: boolean }> {
  return withDatabase(async (database) => {
    const { events } = database;
    const rows: StoredRow[] = [];
    const older = before === undefined ? events.orderBy('id') : events.where('id').below(before);
    await older
      .reverse()
      .until(() => rows.length > limit)
      .each((row) => {
        const shown = shownRow(row.id, eventOf(row));
        if (shown) rows.push(shown);
      });
    return { rows: rows.slice(0, limit), more: rows.length > limit };
  });
}

/** @throws ExpectedError `not_found` */
export function readDecision(id: string): Promise<Entry> {
  return withDatabase((database) => decisionIn(database, id));
}

/**
 * Erases a decision for good. What stays is that it was erased, and how many cheques of what it gave: the stock goes on
 * being right, and nobody is asked any more what became of them.
 *
 * @throws ExpectedError `not_found`
 */
export function eraseDecision(id: string, now: Date): Promise<void> {
  return changeJournal(async (database) => {
    const { voucher } = await decisionIn(database, id);
    const gave = voucher && {
      programme: voucher.programme,
      cheques: voucher.cheques,
      lots: voucher.lots,
    };
    const at = now.toISOString();
    await database.events.add(rowOf({ type: 'erased', id: reversalIdOf(id), at, target: id, voucher: gave }));
    await database.followUps.where('decision').equals(id).delete();
    await database.vouchers.delete(id);
    await database.events.delete(id);
  });
}

function shownRow(id: string, read: ReturnType<typeof eventOf>): StoredRow | null {
  if ('unreadable' in read) return { id: String(id), unreadable: read.unreadable };
  return read.event.type === 'decided' ? { id, entry: read.event } : null;
}
