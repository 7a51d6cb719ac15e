import { plus, tallyOf } from '../figures/tally.ts';
import type { FollowedUpRow, FollowUpRow, LotRow, MonthRow, VoucherRow } from './database.ts';
import type { Entry, RecordedVoucher } from './entry.ts';
import type { JournalEvent, VoucherResult } from './event.ts';
import { openOf, sinceOf } from './follow-ups.ts';
import { foldedCode } from './person-hash.ts';
import { newLot, sharesOf } from './stock.ts';

/** All that is kept beside the events. */
export interface Derived {
  lots: LotRow[];
  vouchers: VoucherRow[];
  followUps: FollowUpRow[];
  followedUp: FollowedUpRow[];
  months: MonthRow[];
  /** By folded code. */
  persons: Map<string, { month: string; decisions: string[] }>;
}

type About = Extract<JournalEvent, { decision: string }>;

/** Works out anew, from nothing but the events, what is kept beside them. Their order does not count. */
export function derive(events: readonly JournalEvent[]): Derived {
  const decisions = new Map<string, Entry>();
  const gone = new Map<string, Extract<JournalEvent, { type: 'erased' }>>();
  const lots = new Map<string, LotRow>();
  const withdrawn = new Set<string>();
  const about = new Map<string, About[]>();
  for (const one of events) {
    if (one.type === 'decided') decisions.set(one.id, one);
    else if (one.type === 'erased') gone.set(one.target, one);
    else if (one.type === 'delivery-withdrawn') withdrawn.add(one.target);
    else if (one.type === 'voucher-received')
      lots.set(one.id, newLot(one.id, one.programme, receivedOf(one)));
    else about.set(one.decision, [...(about.get(one.decision) ?? []), one]);
  }
  for (const id of withdrawn) lots.delete(id);
  const derived: Derived = {
    lots: [],
    vouchers: [],
    followUps: [],
    followedUp: [],
    months: [],
    persons: new Map(),
  };
  const months = new Map<string, MonthRow>();
  for (const { target, voucher } of gone.values()) {
    decisions.delete(target);
    if (voucher) give(lots, voucher, resultOf(inTime(about.get(target))));
  }
  for (const entry of [...decisions.values()].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const since = inTime(about.get(entry.id));
    const followedUp = followedUpOf(entry.id, since);
    const voucher = entry.voucher
      ? { id: entry.id, ...resultOf(since), prepared: isPrepared(since) }
      : undefined;
    if (entry.voucher && voucher) give(lots, entry.voucher, voucher);
    const open = openOf(entry, followedUp, voucher);
    if (voucher) derived.vouchers.push(voucher);
    if (followedUp) derived.followedUp.push(followedUp);
    if (open.length > 0) derived.followUps.push({ id: entry.id, open });
    countIn(months, entry, followedUp, voucher);
    file(derived.persons, entry);
  }
  return { ...derived, lots: [...lots.values()], months: [...months.values()] };
}

function receivedOf({ at, booklets, chequesPerBooklet, expiresOn }: NonNullable<LotRow['received']>) {
  return { at, booklets, chequesPerBooklet, expiresOn };
}

function inTime(events: readonly About[] = []): About[] {
  return [...events].sort((a, b) => a.at.localeCompare(b.at) || a.id.localeCompare(b.id));
}

/** What was said last holds. */
function resultOf(events: readonly About[]): VoucherResult {
  const { used, returned } = events.findLast((one) => one.type === 'voucher-settled') ?? {
    used: 0,
    returned: 0,
  };
  return { used, returned };
}

function isPrepared(events: readonly About[]): boolean {
  return events.some(({ type }) => type === 'arrival-prepared');
}

function followedUpOf(id: string, events: readonly About[]): FollowedUpRow | undefined {
  let row: FollowedUpRow | undefined;
  for (const event of events) {
    if (event.type !== 'followed-up') continue;
    const { type: _, id: own, at, decision: __, ...said } = event;
    row = { id, ...said, since: sinceOf(said.results, row, at), events: [...(row?.events ?? []), own] };
  }
  return row;
}

function give(
  lots: Map<string, LotRow>,
  voucher: Pick<RecordedVoucher, 'programme' | 'cheques' | 'lots'>,
  result: VoucherResult,
): void {
  for (const { id, cheques, used, returned } of sharesOf(voucher, result)) {
    const lot = lots.get(id) ?? newLot(id, voucher.programme, null);
    lots.set(id, {
      ...lot,
      given: lot.given + cheques,
      used: lot.used + used,
      returned: lot.returned + returned,
    });
  }
}

function countIn(
  months: Map<string, MonthRow>,
  entry: Entry,
  followedUp: FollowedUpRow | undefined,
  voucher: VoucherRow | undefined,
): void {
  const id = entry.at.slice(0, 7);
  const { roles } = months.get(id) ?? { roles: {} as MonthRow['roles'] };
  const tally = tallyOf({ entry, followedUp: followedUp ?? null, voucher: voucher ? pick(voucher) : null });
  months.set(id, { id, roles: { ...roles, [entry.role]: plus(roles[entry.role] ?? {}, tally) } });
}

function pick({ used, returned }: VoucherResult): VoucherResult {
  return { used, returned };
}

function file(persons: Derived['persons'], { id, at, code }: Entry): void {
  const folded = foldedCode(code);
  if (folded === '') return;
  const { month, decisions } = persons.get(folded) ?? { month: '', decisions: [] };
  const own = at.slice(0, 7);
  persons.set(folded, { month: [own, month].sort()[1] ?? own, decisions: [...decisions, id] });
}
