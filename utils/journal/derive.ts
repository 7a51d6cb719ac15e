import { type CountedEntry, type Tally, tallyOf } from '../figures/tally.ts';
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

/** What of a decision is needed in the end. */
interface Basis extends CountedEntry, Pick<Entry, 'id' | 'followUps' | 'reviewOn' | 'code'> {}

/** Events that come some at a time, and what follows from all of them. */
export interface Derivation {
  add(events: readonly JournalEvent[]): void;
  result(): Derived;
}

/** Works out anew, from nothing but the events, what is kept beside them. Their order does not count. */
export function derivation(): Derivation {
  /** As JSON: of a hundred thousand, the objects would take three times the memory, and all day to be swept. */
  const decisions = new Map<string, string>();
  const gone = new Map<string, Extract<JournalEvent, { type: 'erased' }>>();
  const deliveries = new Map<string, LotRow>();
  const withdrawn = new Set<string>();
  const about = new Map<string, About[]>();
  const addOne = (one: JournalEvent) => {
    if (one.type === 'decided') decisions.set(one.id, JSON.stringify(basisOf(one)));
    else if (one.type === 'erased') gone.set(one.target, one);
    else if (one.type === 'delivery-withdrawn') withdrawn.add(one.target);
    else if (one.type === 'voucher-received')
      deliveries.set(one.id, newLot(one.id, one.programme, receivedOf(one)));
    else about.set(one.decision, [...(about.get(one.decision) ?? []), one]);
  };
  return {
    add: (events) => events.forEach(addOne),

    result() {
      const derived: Derived = {
        lots: [],
        vouchers: [],
        followUps: [],
        followedUp: [],
        months: [],
        persons: new Map(),
      };
      const lots = new Map([...deliveries].filter(([id]) => !withdrawn.has(id)));
      const months = new Map<string, MonthRow>();
      for (const { target, voucher } of gone.values())
        if (voucher) give(lots, voucher, resultOf(inTime(about.get(target))));
      for (const id of [...decisions.keys()].sort()) {
        if (gone.has(id)) continue;
        const entry: Basis = JSON.parse(decisions.get(id) ?? '');
        const since = inTime(about.get(id));
        const followedUp = followedUpOf(id, since);
        const voucher = entry.voucher ? { id, ...resultOf(since), prepared: isPrepared(since) } : undefined;
        if (entry.voucher && voucher) give(lots, entry.voucher, voucher);
        const open = openOf(entry, followedUp, voucher);
        if (voucher) derived.vouchers.push(voucher);
        if (followedUp) derived.followedUp.push(followedUp);
        if (open.length > 0) derived.followUps.push({ id, open });
        countIn(months, entry, followedUp, voucher);
        file(derived.persons, entry);
      }
      return { ...derived, lots: [...lots.values()], months: [...months.values()] };
    },
  };
}

/** The same of events that are all at hand. */
export function derive(events: readonly JournalEvent[]): Derived {
  const all = derivation();
  all.add(events);
  return all.result();
}

function basisOf(entry: Entry): Basis {
  const { id, startedAt, at, role, status, needs, proposals, voucher, followUps, reviewOn, code } = entry;
  return {
    ...{ id, startedAt, at, role, status, needs, voucher, followUps, reviewOn, code },
    proposals: proposals.map(({ kind, outcome, reason }) => ({ kind, outcome, reason })),
  };
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
  entry: Basis,
  followedUp: FollowedUpRow | undefined,
  voucher: VoucherRow | undefined,
): void {
  const id = entry.at.slice(0, 7);
  const month = months.get(id) ?? { id, roles: {} };
  months.set(id, month);
  const tally = month.roles[entry.role] ?? {};
  month.roles[entry.role] = tally;
  addTo(tally, tallyOf({ entry, followedUp: followedUp ?? null, voucher: voucher ? pick(voucher) : null }));
}

/** What `plus` gives, without a copy of a whole month for each decision. */
function addTo(all: Tally, more: Tally): void {
  const sums = all as Numbers;
  for (const [key, value] of Object.entries(more as Numbers)) {
    const before = Object.hasOwn(sums, key) ? sums[key] : undefined;
    if (typeof value === 'number') sums[key] = Number(before ?? 0) + value;
    else if (typeof before === 'object') addTo(before, value);
    else sums[key] = value;
  }
}

interface Numbers {
  [key: string]: number | Numbers;
}

function pick({ used, returned }: VoucherResult): VoucherResult {
  return { used, returned };
}

function file(persons: Derived['persons'], { id, at, code }: Basis): void {
  const folded = foldedCode(code);
  if (folded === '') return;
  const person = persons.get(folded) ?? { month: '', decisions: [] };
  const own = at.slice(0, 7);
  if (person.month < own) person.month = own;
  person.decisions.push(id);
  persons.set(folded, person);
}
