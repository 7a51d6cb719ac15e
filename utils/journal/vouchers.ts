import { ExpectedError } from '../messages/result.ts';
import { changeJournal, type JournalChange } from './change.ts';
import { counting } from './count.ts';
import { withDatabase } from './database.ts';
import { decisionIn } from './decision-in.ts';
import type { VoucherResult } from './event.ts';
import { type Moment, writeFollowUps } from './follow-ups.ts';
import { countResult } from './stock.ts';

/**
 * Enters what became of the cheques of a decision; what was entered before no longer counts.
 *
 * @throws ExpectedError `not_found`, `bad_request` where these are more cheques than were given, or `voucher_stock`
 * where returned ones were given to somebody else meanwhile
 */
export function settleVoucher(decision: string, result: VoucherResult, event: Moment): Promise<void> {
  return changeJournal(async (journal) => {
    const { entry, voucher, row } = await givenIn(journal, decision);
    if (result.used + result.returned > voucher.cheques) throw new ExpectedError('bad_request');
    if (row.used === result.used && row.returned === result.returned) return;
    await counting(journal, entry, async () => {
      await countResult(journal, voucher, row, result);
      journal.add({ type: 'voucher-settled', ...event, decision, ...result });
      journal.vouchers.put({ ...row, ...result });
      await writeFollowUps(journal, entry);
    });
  });
}

/** Notes that the place expects the person. @throws ExpectedError `not_found` */
export function prepareArrival(decision: string, event: Moment): Promise<void> {
  return changeJournal(async (journal) => {
    const { entry, row } = await givenIn(journal, decision);
    if (row.prepared) return;
    journal.add({ type: 'arrival-prepared', ...event, decision });
    journal.vouchers.put({ ...row, prepared: true });
    await writeFollowUps(journal, entry);
  });
}

/** What became of the cheques of decisions, by their ids. */
export function readVoucherResults(decisions: readonly string[]): Promise<Record<string, VoucherResult>> {
  return withDatabase(async ({ vouchers }) => {
    const rows = await vouchers.getMany(decisions);
    return Object.fromEntries(
      rows.flatMap((row) => (row ? [[row.id, { used: row.used, returned: row.returned }]] : [])),
    );
  });
}

/** The cheques of a decision and what is known of them. @throws ExpectedError `not_found` */
async function givenIn(journal: JournalChange, decision: string) {
  const entry = await decisionIn(journal, decision);
  const row = await journal.vouchers.get(decision);
  if (entry.voucher === null || !row) throw new ExpectedError('not_found');
  return { entry, voucher: entry.voucher, row };
}
