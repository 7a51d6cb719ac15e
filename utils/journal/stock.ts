import { localDay } from '../local-day.ts';
import { ExpectedError } from '../messages/result.ts';
import { changeJournal, type JournalChange } from './change.ts';
import { type LotRow, withDatabase } from './database.ts';
import type { Entry, RecordedVoucher } from './entry.ts';
import { reversalIdOf, type VoucherReceived, type VoucherResult } from './event.ts';

/** Cheques of one programme that were given, and what became of them. */
export interface Given {
  programme: string;
  given: number;
  used: number;
  returned: number;
}

/** Cheques of one programme that keeps a stock. */
export interface Stock extends Given {
  received: number;
  /** Too late to be given, or given and never heard of again. */
  expired: number;
  /** Can be given today. */
  left: number;
}

/** A delivery, and what became of its cheques. */
export type Delivery = LotRow & { received: NonNullable<LotRow['received']> };

/** Enters a delivery. The same event twice is one delivery, and one that was withdrawn does not come back. */
export function receiveVouchers(event: VoucherReceived): Promise<void> {
  const { id, programme, at, booklets, chequesPerBooklet, expiresOn } = event;
  return changeJournal(async (journal) => {
    if (await journal.event(id)) return;
    journal.add(event);
    journal.lots.put(newLot(id, programme, { at, booklets, chequesPerBooklet, expiresOn }));
  });
}

/**
 * Takes back a delivery that was entered by mistake. Asking twice takes it back once.
 *
 * @throws ExpectedError `not_found`, or `changed_meanwhile` where a cheque of it was given
 */
export function withdrawDelivery(target: string, now: Date): Promise<void> {
  return changeJournal(async (journal) => {
    const id = reversalIdOf(target);
    if (await journal.event(id)) return;
    const lot = await journal.lots.get(target);
    if (!lot) throw new ExpectedError('not_found');
    if (lot.given > 0) throw new ExpectedError('changed_meanwhile');
    journal.add({ type: 'delivery-withdrawn', id, at: now.toISOString(), target });
    journal.lots.delete(target);
  });
}

/**
 * The decision with the deliveries from which its cheques come: of those that can still be used on the day of the
 * workshop, or today where no day is said, the one that expires first before the others. Runs in the transaction that
 * records it.
 *
 * @throws ExpectedError `voucher_stock` where fewer of them are left
 */
export async function takeCheques(
  { lots }: JournalChange,
  decision: Entry,
  evenBeyondStock: boolean,
): Promise<Entry> {
  const { voucher } = decision;
  if (voucher === null) return decision;
  const { programme } = voucher;
  const rows = (await lots.all()).filter((lot) => lot.programme === programme);
  const deliveries = rows.filter(isDelivery);
  // Of a workshop that is over the cheques are given today all the same.
  const today = localDay(new Date(decision.at));
  const day = voucher.on !== null && voucher.on > today ? voucher.on : today;
  const taken: { lot: LotRow; cheques: number }[] = [];
  let missing = voucher.cheques;
  for (const lot of deliveries.filter((one) => !isExpired(one, day)).sort(soonestFirst)) {
    // Two machines may have given the same ones.
    const cheques = Math.min(missing, Math.max(0, leftOf(lot)));
    if (cheques === 0) continue;
    missing -= cheques;
    taken.push({ lot, cheques });
  }
  if (deliveries.length === 0 || (missing > 0 && evenBeyondStock)) {
    const lot = rows.find(({ id }) => id === programme) ?? newLot(programme, programme, null);
    lots.put({ ...lot, given: lot.given + voucher.cheques });
    return { ...decision, voucher: { ...voucher, lots: [] } };
  }
  if (missing > 0) throw new ExpectedError('voucher_stock');
  for (const { lot, cheques } of taken) lots.put({ ...lot, given: lot.given + cheques });
  return {
    ...decision,
    voucher: { ...voucher, lots: taken.map(({ lot, cheques }) => ({ id: lot.id, cheques })) },
  };
}

/**
 * Counts what became of the cheques of a decision, instead of what was counted before.
 *
 * @throws ExpectedError `voucher_stock` where returned cheques were given to somebody else meanwhile
 */
export async function countResult(
  journal: JournalChange,
  voucher: RecordedVoucher,
  before: VoucherResult,
  now: VoucherResult,
): Promise<void> {
  const counted = sharesOf(voucher, before);
  for (const [i, { id, used, returned }] of sharesOf(voucher, now).entries()) {
    const lot = await journal.lots.get(id);
    if (!lot) continue;
    lot.returned += returned - (counted[i]?.returned ?? 0);
    lot.used += used - (counted[i]?.used ?? 0);
    if (leftOf(lot) < 0) throw new ExpectedError('voucher_stock');
    journal.lots.put(lot);
  }
}

/**
 * What became of the cheques of each delivery. Which of several came back nobody says: those that expire first count as
 * returned, so that none is given too late, and those that expire last as used.
 */
export function sharesOf(
  { programme, cheques: all, lots }: Pick<RecordedVoucher, 'programme' | 'cheques' | 'lots'>,
  result: VoucherResult,
): ({ id: string; cheques: number } & VoucherResult)[] {
  let start = 0;
  return (lots.length > 0 ? lots : [{ id: programme, cheques: all }]).map(({ id, cheques }) => {
    const after = all - start - cheques;
    const share = {
      id,
      cheques,
      used: within(result.used - after, cheques),
      returned: within(result.returned - start, cheques),
    };
    start += cheques;
    return share;
  });
}

/** The stock of every programme that keeps one. @param today `YYYY-MM-DD` */
export async function readStock(today: string): Promise<Stock[]> {
  const stocks = new Map<string, Stock>();
  for (const lot of await readDeliveries()) {
    const { programme } = lot;
    const stock = stocks.get(programme) ?? emptyStock(programme);
    stocks.set(programme, stock);
    for (const key of ['given', 'used', 'returned'] as const) stock[key] += lot[key];
    stock.received += chequesIn(lot);
    if (isExpired(lot, today)) stock.expired += chequesIn(lot) - lot.used;
    else stock.left += leftOf(lot);
  }
  return [...stocks.values()];
}

/** Every delivery, in the order of the ids. */
export async function readDeliveries(): Promise<Delivery[]> {
  return (await readLots()).filter(isDelivery);
}

/** What was given of programmes that keep no stock, or kept none yet. */
export async function readGivenWithoutStock(): Promise<Given[]> {
  return (await readLots()).filter((lot) => !isDelivery(lot));
}

function readLots(): Promise<LotRow[]> {
  return withDatabase(({ lots }) => lots.all());
}

export function newLot(id: string, programme: string, received: LotRow['received']): LotRow {
  return { id, programme, received, given: 0, used: 0, returned: 0 };
}

function emptyStock(programme: string): Stock {
  return { programme, received: 0, given: 0, used: 0, returned: 0, expired: 0, left: 0 };
}

function isDelivery(lot: LotRow): lot is Delivery {
  return lot.received !== null;
}

function chequesIn({ received }: Delivery): number {
  return received.booklets * received.chequesPerBooklet;
}

function leftOf(lot: LotRow): number {
  return isDelivery(lot) ? chequesIn(lot) - lot.given + lot.returned : Number.POSITIVE_INFINITY;
}

function isExpired({ received: { expiresOn } }: Delivery, day: string): boolean {
  return expiresOn !== null && expiresOn < day;
}

function soonestFirst(a: Delivery, b: Delivery): number {
  return (a.received.expiresOn ?? '9').localeCompare(b.received.expiresOn ?? '9') || a.id.localeCompare(b.id);
}

function within(count: number, most: number): number {
  return Math.max(0, Math.min(count, most));
}
