import { minus, plus, type Tally } from '../figures/tally.ts';
import type { LotRow, MonthRow } from './database.ts';

/**
 * Numbers that stay of decisions erased for their age. They are not kept by themselves: they are what the kept numbers
 * are more than the events say.
 */
export interface Gone extends Kept {
  /** `YYYY-MM-DD`: what is older was erased, and is counted here alone. Empty: nothing was yet. */
  until: string;
}

/** The numbers that stand beside the events. */
export interface Kept {
  lots: LotRow[];
  months: MonthRow[];
}

export const NOTHING_GONE: Gone = { lots: [], months: [], until: '' };

const COUNTS = ['given', 'used', 'returned'] as const;

/** What the kept numbers are more than those of the events. @param until the day to which was erased, or empty */
export function goneOf(kept: Kept, live: Kept, until: string): Gone {
  const { lots, months } = together(kept, live, {
    count: (all, some) => Math.max(0, all - some),
    tally: (all, some) => atLeastZero(minus(all, some)),
  });
  // Of a delivery that stands among the events and of which nothing is gone there is nothing to say.
  const said = lots.filter(
    (lot) => COUNTS.some((name) => lot[name] > 0) || !live.lots.some(({ id }) => id === lot.id),
  );
  return { lots: said, months, until };
}

/** The numbers of the events and of what is gone. */
export function withGone(live: Kept, gone: Kept): Kept {
  return together(live, gone, { count: (a, b) => a + b, tally: plus });
}

/**
 * Of two journals that may have had the same decisions, erased to the same day: the greater number of each. So nothing is
 * counted twice, in whichever order and how often they come together; of journals that never met before, it is the least
 * there was.
 */
export function greaterOf(a: Kept, b: Kept): Kept {
  return together(a, b, { count: Math.max, tally: greater });
}

interface How {
  count: (a: number, b: number) => number;
  tally: (a: Tally, b: Tally) => Tally;
}

function together(a: Kept, b: Kept, { count, tally }: How): Kept {
  const lots = bothOf(a.lots, b.lots).map(([x, y]) => {
    const lot = { ...(x ?? y), received: x?.received ?? y?.received ?? null } as LotRow;
    for (const name of COUNTS) lot[name] = count(x?.[name] ?? 0, y?.[name] ?? 0);
    return lot;
  });
  const months = bothOf(a.months, b.months).map(([x, y]) => {
    const names = new Set([...Object.keys(x?.roles ?? {}), ...Object.keys(y?.roles ?? {})]) as Set<
      keyof MonthRow['roles']
    >;
    const roles: MonthRow['roles'] = {};
    for (const name of names) {
      const all = tally(x?.roles[name] ?? {}, y?.roles[name] ?? {});
      if (Object.keys(all).length > 0) roles[name] = all;
    }
    return { id: (x ?? y)?.id ?? '', roles };
  });
  return { lots, months: months.filter(({ roles }) => Object.keys(roles).length > 0) };
}

/** Rows of both under the same id, in the order of the ids. */
function bothOf<Row extends { id: string }>(
  a: readonly Row[],
  b: readonly Row[],
): [Row | undefined, Row | undefined][] {
  const ids = [...new Set([...a, ...b].map(({ id }) => id))].sort();
  const [first, second] = [a, b].map((rows) => new Map(rows.map((row) => [row.id, row])));
  return ids.map((id) => [first?.get(id), second?.get(id)]);
}

interface Numbers {
  [name: string]: number | Numbers;
}

function greater(a: object, b: object): Numbers {
  const [x, y] = [a as Numbers, b as Numbers];
  const all: Numbers = {};
  for (const name of new Set([...Object.keys(x), ...Object.keys(y)])) {
    const [p = 0, q = 0] = [x[name], y[name]];
    const most =
      typeof p === 'number' && typeof q === 'number' ? Math.max(p, q) : greater(Object(p), Object(q));
    if (typeof most === 'number' ? most > 0 : Object.keys(most).length > 0) all[name] = most;
  }
  return all;
}

/** No number below zero: one that was taken off twice by a fault must not be counted off for ever. */
function atLeastZero(tally: Tally): Tally {
  return greater(tally, {});
}
