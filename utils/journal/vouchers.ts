import { localDay } from '../local-day.ts';
import { ExpectedError } from '../messages/result.ts';
import { type FollowUpRow, type JournalDatabase, type LotRow, withDatabase } from './database.ts';
import type { Entry } from './entry.ts';
import { eventOf, rowOf, type VoucherReceived, type VoucherResult } from './event.ts';

/** Cheques of one programme: what came in and what became of them. */
export interface Stock {
  programme: string;
  received: number;
  given: number;
  used: number;
  returned: number;
  /** Too late to be given, or given and never heard of again. */
  expired: number;
  /** Can be given today. */
  left: number;
}

/** Enters a delivery. The same event twice is one delivery. */
export function receiveVouchers(event: VoucherReceived): Promise<void> {
  const { id, programme, expiresOn, booklets, chequesPerBooklet } = event;
  const received = booklets * chequesPerBooklet;
  return withDatabase((database) =>
    database.transaction('rw', database.events, database.lots, async () => {
      if (await database.events.get(id)) return;
      await database.events.add(rowOf(event));
      await database.lots.add({ id, programme, expiresOn, received, given: 0, used: 0, returned: 0 });
    }),
  );
}

/**
 * The decision with the deliveries from which its cheques come, those that expire first before the others. Runs in
 * the transaction that records it.
 *
 * @throws ExpectedError `voucher_stock` where fewer cheques are left
 */
export async function takeCheques(database: JournalDatabase, decision: Entry): Promise<Entry> {
  const { voucher } = decision;
  if (voucher === null) return decision;
  await database.vouchers.add({ id: decision.id, result: null });
  const lots = await database.lots.where('programme').equals(voucher.programme).toArray();
  if (lots.length === 0) return { ...decision, voucher: { ...voucher, lots: [] } };
  const today = localDay(new Date(decision.at));
  const taken: { id: string; cheques: number }[] = [];
  let missing = voucher.cheques;
  for (const lot of lots.filter((one) => !isExpired(one, today)).sort(soonestFirst)) {
    const cheques = Math.min(missing, leftOf(lot));
    if (cheques === 0) continue;
    missing -= cheques;
    taken.push({ id: lot.id, cheques });
    await database.lots.update(lot.id, { given: lot.given + cheques });
  }
  if (missing > 0) throw new ExpectedError('voucher_stock');
  return { ...decision, voucher: { ...voucher, lots: taken } };
}

/**
 * Enters what became of the cheques of a decision; what was entered before no longer counts.
 *
 * @param event id and time of the event
 * @throws ExpectedError `not_found`, or `voucher_stock` where returned cheques were given to somebody else meanwhile
 */
export function settleVoucher(
  decision: string,
  result: VoucherResult,
  event: { id: string; at: string },
): Promise<void> {
  return withDatabase((database) =>
    database.transaction(
      'rw',
      database.events,
      database.lots,
      database.vouchers,
      database.followUps,
      async () => {
        const read = eventOf(await database.events.get(decision));
        if (!('event' in read) || read.event.type !== 'decided' || read.event.voucher === null)
          throw new ExpectedError('not_found');
        const before = (await database.vouchers.get(decision))?.result ?? null;
        if (before === result) return;
        for (const { id, cheques } of read.event.voucher.lots) {
          const lot = await database.lots.get(id);
          if (!lot) continue;
          const changed = { ...lot };
          if (before !== null) changed[before] -= cheques;
          changed[result] += cheques;
          if (leftOf(changed) < 0) throw new ExpectedError('voucher_stock');
          await database.lots.put(changed);
        }
        await database.events.add(rowOf({ type: 'voucher-settled', ...event, decision, result }));
        await database.vouchers.put({ id: decision, result });
        await database.followUps.bulkDelete([`${decision}:voucher-result`, `${decision}:voucher-arrival`]);
      },
    ),
  );
}

/** Notes that the place expects the person. @throws ExpectedError `not_found` */
export function prepareArrival(decision: string, event: { id: string; at: string }): Promise<void> {
  return withDatabase((database) =>
    database.transaction('rw', database.events, database.followUps, async () => {
      const id = `${decision}:voucher-arrival`;
      if (!(await database.followUps.get(id))) throw new ExpectedError('not_found');
      await database.events.add(rowOf({ type: 'arrival-prepared', ...event, decision }));
      await database.followUps.delete(id);
    }),
  );
}

/** The stock of every programme that keeps one. @param today `YYYY-MM-DD` */
export function readStock(today: string): Promise<Stock[]> {
  return withDatabase(async (database) => {
    const stocks = new Map<string, Stock>();
    for (const lot of await database.lots.toArray()) {
      const { programme } = lot;
      const stock = stocks.get(programme) ?? emptyStock(programme);
      stocks.set(programme, stock);
      for (const key of ['received', 'given', 'used', 'returned'] as const) stock[key] += lot[key];
      if (isExpired(lot, today)) stock.expired += lot.received - lot.used;
      else stock.left += leftOf(lot);
    }
    return [...stocks.values()];
  });
}

/** What became of the cheques of decisions, by their ids. */
export function readVoucherResults(decisions: readonly string[]): Promise<Record<string, VoucherResult>> {
  return withDatabase(async (database) => {
    const rows = await database.vouchers.bulkGet([...decisions]);
    return Object.fromEntries(rows.flatMap((row) => (row?.result ? [[row.id, row.result]] : [])));
  });
}

function emptyStock(programme: string): Stock {
  return { programme, received: 0, given: 0, used: 0, returned: 0, expired: 0, left: 0 };
}

function leftOf({ received, given, returned }: LotRow): number {
  return received - given + returned;
}

function isExpired({ expiresOn }: LotRow, today: string): boolean {
  return expiresOn !== null && expiresOn < today;
}

function soonestFirst(a: LotRow, b: LotRow): number {
  return (a.expiresOn ?? '9').localeCompare(b.expiresOn ?? '9') || a.id.localeCompare(b.id);
}

/** What is still to be heard, the most urgent first. */
export function listFollowUps(): Promise<FollowUpRow[]> {
  return withDatabase((database) => database.followUps.orderBy('due').toArray());
}
