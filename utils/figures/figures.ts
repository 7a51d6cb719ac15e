import type { Role } from '../interview/types.ts';
import { ROLES } from '../settings/settings.ts';
import type { CountFile, Period } from './count-file.ts';
import { hideParts, type LeavingTally, leavingTally } from './hide.ts';
import { type FigureMonth, type MonthOf, plus, type Tally } from './tally.ts';

/** Which months and whose interviews; null: of all roles. */
export interface Choice extends Period {
  role: Role | null;
}

/** A number; where something was hidden, the least that it can be. */
export interface Amount {
  count: number;
  atLeast: boolean;
}

/** Sums over months, roles and files: what is known, and how often something is hidden at a place. */
export interface Sum {
  known: Tally;
  hidden: Tally;
}

/** What the page shows: all of the period together, and the interviews of each month. */
export interface Figures {
  all: Sum;
  months: { id: string; interviews: Amount }[];
}

const NOTHING: Sum = { known: {}, hidden: {} };

/** One's own numbers as they are: for one's own screen only. */
export function ownFigures(months: readonly FigureMonth[], choice: Choice): Figures {
  return figuresOf(choice, tallies(months, choice), (tally) => ({ known: tally, hidden: {} }));
}

/** One's own numbers as they may leave: what is added up is hidden, and the months so that their sum gives none away. */
export function ownLeaving(months: readonly FigureMonth[], choice: Choice): Figures {
  const chosen = tallies(months, choice);
  const all = chosen.map(({ tally }) => tally).reduce(plus, {});
  const each: Record<string, number> = {};
  for (const { id, tally } of chosen) each[id] = (each[id] ?? 0) + (tally.interviews ?? 0);
  const { interviews = 0 } = leavingTally(all);
  const shown = interviews === null ? {} : hideParts(interviews, each);
  return {
    all: sumOf(leavingTally(all)),
    months: monthsOf(choice).map((id) => ({
      id,
      interviews: { count: shown[id] ?? 0, atLeast: id in each && typeof shown[id] !== 'number' },
    })),
  };
}

/** The numbers of colleagues' files. */
export function fileFigures(files: readonly CountFile[], choice: Choice): Figures {
  const months = files.flatMap((file) => file.months);
  return figuresOf(choice, tallies(months, choice), sumOf);
}

/** Figures of the same period together. */
export function addFigures(a: Figures, b: Figures): Figures {
  return {
    all: added(a.all, b.all),
    months: a.months.map(({ id, interviews }) => {
      const other = b.months.find((month) => month.id === id)?.interviews;
      return {
        id,
        interviews: {
          count: interviews.count + (other?.count ?? 0),
          atLeast: interviews.atLeast || other?.atLeast === true,
        },
      };
    }),
  };
}

/** The number at a place, as `('kinds', 'help-now', 'accepted')`. */
export function amountAt({ known, hidden }: Sum, ...path: readonly string[]): Amount {
  // Of fewer than five interviews nothing was told: there may be some of anything.
  return {
    count: numberAt(known, path),
    atLeast: numberAt(hidden, path) > 0 || (hidden.interviews ?? 0) > 0,
  };
}

/** The keys that are there in what is known or hidden. */
export function keysOf({ known, hidden }: Sum, part: 'needs' | 'kinds' | 'reasons'): string[] {
  return [...new Set([known, hidden].flatMap((tally) => Object.keys(tally[part] ?? {})))];
}

/** The value in the middle of a histogram, between two values their mean; null of an empty one. */
export function median(histogram: Readonly<Record<string, number>> = {}): number | null {
  const values = Object.entries(histogram)
    .map(([value, count]) => [Number(value), count] as const)
    .sort(([a], [b]) => a - b);
  const all = values.reduce((sum, [, count]) => sum + count, 0);
  if (all === 0) return null;
  const valueAt = (rank: number) => {
    let left = rank;
    for (const [value, count] of values) {
      if (left < count) return value;
      left -= count;
    }
    return 0;
  };
  return (valueAt(Math.floor((all - 1) / 2)) + valueAt(Math.floor(all / 2))) / 2;
}

/** The months of a period, oldest first. */
export function monthsOf({ from, to }: Period): string[] {
  const months: string[] = [];
  for (let id = from; id <= to; id = nextMonth(id, 1)) months.push(id);
  return months;
}

/** `2026-11`, 2 → `2027-01` */
export function nextMonth(id: string, by: number): string {
  const date = new Date(`${id}-01T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + by);
  return date.toISOString().slice(0, 7);
}

function tallies<T>(months: readonly MonthOf<T>[], { from, to, role }: Choice): { id: string; tally: T }[] {
  return months
    .filter(({ id }) => from <= id && id <= to)
    .flatMap(({ id, roles }) =>
      ROLES.flatMap((one) => {
        const tally = role === null || role === one ? roles[one] : undefined;
        return tally === undefined ? [] : [{ id, tally }];
      }),
    );
}

function figuresOf<T>(choice: Choice, chosen: { id: string; tally: T }[], sum: (tally: T) => Sum): Figures {
  const sums = chosen.map(({ id, tally }) => ({ id, sum: sum(tally) }));
  const together = (some: typeof sums) => some.map((one) => one.sum).reduce(added, NOTHING);
  return {
    all: together(sums),
    months: monthsOf(choice).map((id) => ({
      id,
      interviews: amountAt(together(sums.filter((one) => one.id === id)), 'interviews'),
    })),
  };
}

function sumOf(tally: LeavingTally): Sum {
  return {
    known: picked(tally, (count) => count) as Tally,
    hidden: picked(tally, (count) => (count === null ? 1 : null)) as Tally,
  };
}

function added(a: Sum, b: Sum): Sum {
  return { known: plus(a.known, b.known), hidden: plus(a.hidden, b.hidden) };
}

/** The numbers that are wanted, in their places. */
function picked(value: object, want: (count: number | null) => number | null): object {
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, one]: [string, object | number | null]) => {
      const found = typeof one === 'object' && one !== null ? picked(one, want) : want(one);
      return found === null ? [] : [[key, found]];
    }),
  );
}

function numberAt(tally: object, path: readonly string[]): number {
  let at: unknown = tally;
  for (const key of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return 0;
    at = (at as Record<string, unknown>)[key];
  }
  return typeof at === 'number' ? at : 0;
}
