import { ExpectedError } from '../messages/result.ts';
import {
  changeJournal,
  type FollowUpRow,
  type JournalDatabase,
  type VoucherRow,
  withDatabase,
} from './database.ts';
import { decisionIn } from './decision-in.ts';
import type { Entry, FollowUpTopic, RecordedVoucher } from './entry.ts';
import { eventOf, rowOf, type VoucherResult } from './event.ts';
import { countResult } from './stock.ts';

/** Id and time of an event. */
interface Moment {
  id: string;
  at: string;
}

/** Something that is still to be heard, and of whom. */
export interface FollowUp extends FollowUpRow {
  voucher: RecordedVoucher;
  result: VoucherResult;
  /** The person's local code; empty where there is none. */
  code: string;
}

/**
 * Enters what became of the cheques of a decision; what was entered before no longer counts.
 *
 * @throws ExpectedError `not_found`, `bad_request` where these are more cheques than were given, or `voucher_stock`
 * where returned ones were given to somebody else meanwhile
 */
export function settleVoucher(decision: string, result: VoucherResult, event: Moment): Promise<void> {
  return changeJournal(async (database) => {
    const { entry, voucher, row } = await givenIn(database, decision);
    if (result.used + result.returned > voucher.cheques) throw new ExpectedError('bad_request');
    if (row.used === result.used && row.returned === result.returned) return;
    await countResult(database, voucher, row, result);
    await database.events.add(rowOf({ type: 'voucher-settled', ...event, decision, ...result }));
    await writeVoucher(database, entry, { ...row, ...result });
  });
}

/** Notes that the place expects the person. @throws ExpectedError `not_found` */
export function prepareArrival(decision: string, event: Moment): Promise<void> {
  return changeJournal(async (database) => {
    const { entry, row } = await givenIn(database, decision);
    if (row.prepared) return;
    await database.events.add(rowOf({ type: 'arrival-prepared', ...event, decision }));
    await writeVoucher(database, entry, { ...row, prepared: true });
  });
}

/** Writes what is known of the cheques of a decision, and what is therefore still to be heard. */
export async function writeVoucher(database: JournalDatabase, entry: Entry, row: VoucherRow): Promise<void> {
  await database.vouchers.put(row);
  for (const { about, due } of entry.followUps) {
    const id = `${entry.id}:${about}`;
    if (isOpen(about, entry, row)) await database.followUps.put({ id, decision: entry.id, about, due });
    else await database.followUps.delete(id);
  }
}

/** The result as long as cheques are awaited; the arrival until the place knows or somebody was there. */
function isOpen(about: FollowUpTopic, { voucher }: Entry, { used, returned, prepared }: VoucherRow): boolean {
  if (voucher === null || used + returned >= voucher.cheques) return false;
  return about === 'voucher-result' || (used === 0 && !prepared);
}

/** What became of the cheques of decisions, by their ids. */
export function readVoucherResults(decisions: readonly string[]): Promise<Record<string, VoucherResult>> {
  return withDatabase(async (database) => {
    const rows = await database.vouchers.bulkGet([...decisions]);
    return Object.fromEntries(
      rows.flatMap((row) => (row ? [[row.id, { used: row.used, returned: row.returned }]] : [])),
    );
  });
}

/** What is still to be heard, the most urgent first. */
export function listFollowUps(): Promise<FollowUp[]> {
  return withDatabase(async (database) => {
    const rows = await database.followUps.orderBy('due').toArray();
    const ids = rows.map(({ decision }) => decision);
    const [events, vouchers] = await Promise.all([
      database.events.bulkGet(ids),
      database.vouchers.bulkGet(ids),
    ]);
    return rows.flatMap((row, i) => {
      const read = eventOf(events[i]);
      const result = vouchers[i];
      // Of a decision that cannot be read nothing can be said; the list shows it in its place.
      if (!('event' in read) || read.event.type !== 'decided' || !read.event.voucher || !result) return [];
      const { voucher, code } = read.event;
      return [{ ...row, voucher, result, code }];
    });
  });
}

/** The cheques of a decision and what is known of them. @throws ExpectedError `not_found` */
async function givenIn(database: JournalDatabase, decision: string) {
  const entry = await decisionIn(database, decision);
  const row = await database.vouchers.get(decision);
  if (entry.voucher === null || !row) throw new ExpectedError('not_found');
  return { entry, voucher: entry.voucher, row };
}
