import { OUTCOMES } from '../interview/draft.ts';
import type { ProposalResult } from '../journal/event.ts';
import type { Tally, TallyOf } from './tally.ts';

/** Fewer people than that are not told apart in what leaves the machine. */
export const LEAST_GROUP = 5;

type Counts = Record<string, number>;
/** What may have become of the accepted. */
export const RESULTS = [
  'went',
  'did-not-go',
  'other-solution',
  'no-news',
] as const satisfies readonly ProposalResult[];

/** Null: there are some, and how many is hidden. */
export type Hidden = Record<string, number | null>;

/** A tally as it may leave. Of a month with fewer interviews nothing is left but that there were some. */
export type LeavingTally = Omit<TallyOf<number | null>, 'minutes' | 'days'> & {
  /** Of a histogram either all or nothing: its keys say as much as its numbers. */
  minutes?: Counts | null;
  days?: Counts | null;
};

/**
 * A tally without groups under `LEAST_GROUP`. Where a total and its other parts would give a hidden number away, more of
 * them is hidden. What somebody can work out from two files of different days or choices is not
 * prevented.
 */
export function leavingTally(tally: Tally): LeavingTally {
  const { interviews = 0, status, needs, kinds, reasons = {}, vouchers, minutes, days } = tally;
  if (interviews === 0) return {};
  if (interviews < LEAST_GROUP) return { interviews: null };
  const shownKinds = kinds && mapped(kinds, hideKind);
  const shownReasons = mapped(reasons, (counts, kind) => {
    const declined = shownKinds?.[kind]?.declined;
    return typeof declined === 'number' ? hideParts(declined, counts) : hideAll(counts);
  });
  return {
    interviews,
    ...(status && { status: hideParts(interviews, status) }),
    ...(needs && { needs: hideSmall(needs) }),
    ...(shownKinds && { kinds: shownKinds }),
    ...(tally.reasons && { reasons: shownReasons }),
    ...(vouchers && { vouchers: hideCheques(vouchers) }),
    ...(minutes && { minutes: grouped(minutes) }),
    ...(days && { days: grouped(days) }),
  };
}

/**
 * The parts of a total that is told, none of which may be known: neither the small ones nor, by what is left of the
 * total, what has no name here (proposals of which nothing was agreed). More is hidden, the smallest first, until at
 * least `LEAST_GROUP` people are behind what is hidden.
 */
export function hideParts(total: number, parts: Counts): Hidden {
  const rest = total - Object.values(parts).reduce((sum, count) => sum + count, 0);
  const shown: Hidden = hideSmall(parts);
  const hidden = () => Object.keys(parts).filter((key) => shown[key] === null);
  const behind = () => hidden().reduce((sum, key) => sum + (parts[key] ?? 0), rest);
  if (hidden().length === 0 && (rest === 0 || rest >= LEAST_GROUP)) return shown;
  const bySize = Object.keys(parts).sort((a, b) => (parts[a] ?? 0) - (parts[b] ?? 0));
  for (const key of bySize) {
    if (behind() >= LEAST_GROUP) break;
    shown[key] = null;
  }
  return shown;
}

function hideKind(counts: Counts): Hidden {
  const { proposed = 0 } = counts;
  if (proposed < LEAST_GROUP) return hideAll(counts);
  const outcomes = hideParts(proposed, among(counts, OUTCOMES));
  const results = among(counts, RESULTS);
  const { accepted } = outcomes;
  return {
    proposed,
    ...outcomes,
    ...(typeof accepted === 'number' ? hideParts(accepted, results) : hideAll(results)),
  };
}

/** Several cheques may be one person's. */
function hideCheques(vouchers: Counts): Hidden {
  const { people = 0, given = 0, ...became } = vouchers;
  return people < LEAST_GROUP ? hideAll(vouchers) : { people, given, ...hideParts(given, became) };
}

/**
 * A histogram in which each value stands for at least `LEAST_GROUP`: neighbours take the value in their middle. Null
 * where there are fewer altogether.
 */
function grouped(histogram: Counts): Counts | null {
  const values = Object.entries(histogram)
    .flatMap(([value, count]) => Array<number>(count).fill(Number(value)))
    .sort((a, b) => a - b);
  const groups = Math.floor(values.length / LEAST_GROUP);
  if (groups === 0) return null;
  const found: Counts = {};
  for (let i = 0; i < groups; i++) {
    const end = i === groups - 1 ? values.length : (i + 1) * LEAST_GROUP;
    const group = values.slice(i * LEAST_GROUP, end);
    const middle = group[Math.floor((group.length - 1) / 2)] ?? 0;
    found[middle] = (found[middle] ?? 0) + group.length;
  }
  return found;
}

function hideSmall(counts: Counts): Hidden {
  return mapped(counts, (count) => (count < LEAST_GROUP ? null : count));
}

function hideAll(counts: Counts): Hidden {
  return mapped(counts, () => null);
}

function among(counts: Counts, keys: readonly string[]): Counts {
  return Object.fromEntries(Object.entries(counts).filter(([key]) => keys.includes(key)));
}

function mapped<A, B>(record: Record<string, A>, to: (value: A, key: string) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, to(value, key)]));
}
