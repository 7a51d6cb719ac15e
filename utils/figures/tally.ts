import type { Role } from '../interview/types.ts';
import type { Entry } from '../journal/entry.ts';
import type { ProposalResult } from '../journal/event.ts';

type Counts<N> = Record<string, N>;

/** What was counted; what is nought is not there. */
export interface TallyOf<N> {
  interviews?: N;
  /** Of interviews that found nothing: `none`, `not-assessed`. */
  status?: Counts<N>;
  /** By need. */
  needs?: Counts<N>;
  /** By kind of help: `proposed`, each outcome, and what became of the accepted (each result). */
  kinds?: Record<string, Counts<N>>;
  /** Why it was declined, by kind of help and reason. */
  reasons?: Record<string, Counts<N>>;
  /** Cheques `given`, `used` and `returned`, and how many `people` got some. */
  vouchers?: Counts<N>;
  /** How many interviews by whole minutes from their beginning to the recording. */
  minutes?: Counts<N>;
  /** How many decisions by whole days until it was first heard that the person went. */
  days?: Counts<N>;
}

/** Numbers of one month and one role, nobody behind them. Kept, added and taken off again: see `plus` and `minus`. */
export type Tally = TallyOf<number>;

/** A month by roles. Of events the month is that of UTC, as in the journal's rows: it is the same on every machine. */
export interface MonthOf<T> {
  /** `YYYY-MM` */
  id: string;
  roles: Partial<Record<Role, T>>;
}
export type FigureMonth = MonthOf<Tally>;

/** The last value of each histogram: that many, or more. */
export const MOST_MINUTES = 120;
export const MOST_DAYS = 366;

/** What of a decision counts. */
export interface CountedEntry
  extends Pick<Entry, 'startedAt' | 'at' | 'role' | 'status' | 'needs' | 'voucher'> {
  proposals: Pick<Entry['proposals'][number], 'kind' | 'outcome' | 'reason'>[];
}

/** A decision and what is known of it since. */
export interface Counted {
  entry: CountedEntry;
  /** `since`: the day on which a result was first heard, `YYYY-MM-DD` by kind; not known of older ones. */
  followedUp: { results: Record<string, ProposalResult>; since?: Record<string, string> } | null;
  voucher: { used: number; returned: number } | null;
}

/** What one decision counts for. */
export function tallyOf({ entry, followedUp, voucher }: Counted): Tally {
  const { startedAt, at, status, needs, proposals } = entry;
  let tally: Tally = {};
  const add = (more: Tally) => {
    tally = plus(tally, more);
  };
  add({ interviews: 1, minutes: upTo(MOST_MINUTES, startedAt, at, 60_000) });
  if (status !== 'found') add({ status: { [status]: 1 } });
  for (const need of needs) add({ needs: { [need]: 1 } });
  const went: string[] = [];
  for (const { kind, outcome, reason } of proposals) {
    const result = followedUp?.results[kind];
    const since = followedUp?.since?.[kind];
    const counts = outcome ? { proposed: 1, [outcome]: 1 } : { proposed: 1 };
    const heard = outcome === 'accepted' && result;
    add({ kinds: { [kind]: heard ? { ...counts, [heard]: 1 } : counts } });
    if (heard === 'went' && since) went.push(since);
    if (outcome === 'declined' && reason) add({ reasons: { [kind]: { [reason]: 1 } } });
  }
  const [first] = went.sort();
  if (first) add({ days: upTo(MOST_DAYS, at.slice(0, 10), first, 86_400_000) });
  const { used = 0, returned = 0 } = voucher ?? {};
  if (entry.voucher) add({ vouchers: { people: 1, given: entry.voucher.cheques, used, returned } });
  return tally;
}

function upTo(most: number, from: string, to: string, unit: number): Counts<number> {
  return { [Math.max(0, Math.min(most, Math.round((Date.parse(to) - Date.parse(from)) / unit)))]: 1 };
}

/** Both together. Order and grouping do not matter, and what is nought is left out. */
export function plus(a: Tally, b: Tally): Tally {
  return sum(a, b, 1);
}

/** The first without the second: `minus(plus(a, b), b)` is `a`. */
export function minus(a: Tally, b: Tally): Tally {
  return sum(a, b, -1);
}

interface Numbers {
  [key: string]: number | Numbers;
}

/** Field by field, however deep: the background has no room for each by its name. */
function sum(a: object, b: object, sign: number): Numbers {
  const all = { ...a } as Numbers;
  for (const [key, value] of Object.entries(b as Numbers)) {
    // A file may name a need as it likes; an object has inherited some names.
    const before = Object.hasOwn(all, key) ? all[key] : undefined;
    const after =
      typeof value === 'number' ? (Number(before) || 0) + sign * value : sum(Object(before), value, sign);
    if (typeof after === 'number' ? after !== 0 : Object.keys(after).length > 0) all[key] = after;
    else delete all[key];
  }
  return all;
}
