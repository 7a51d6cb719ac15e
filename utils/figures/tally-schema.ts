import * as z from 'zod/mini';
import { OUTCOMES } from '../interview/draft.ts';
import { whole } from '../plain-schema.ts';
import type { IssueCode } from '../schema-issue.ts';
import { ROLES } from '../settings/settings.ts';
import { RESULTS } from './hide.ts';
import { type FigureMonth, MOST_DAYS, MOST_MINUTES } from './tally.ts';

/** More than anybody counts in a month; sums of them stay exact. */
const MOST = 1_000_000;

/** A month as it is written. */
export const monthId = z
  .string()
  .check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'not_a_month' satisfies IssueCode));

/** Ids of needs, kinds and reasons: another version's book may have others. */
const id = z
  .string()
  .check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'not_an_id' satisfies IssueCode), z.maxLength(80));

/** How many there are, from the least that may be told. */
export const countFrom = (least: number) => whole.check(z.minimum(least), z.maximum(MOST));

/**
 * The schemas of a tally's parts.
 *
 * @param count of one number
 * @param histogram of the numbers in a histogram
 */
export function partsOf<N>(count: z.ZodMiniType<N>, histogram: z.ZodMiniType<number>) {
  const some = <const K extends string>(keys: readonly K[]) => someOf(keys, count);
  return {
    status: z.optional(some(['none', 'not-assessed'])),
    needs: z.optional(byId(count)),
    kinds: z.optional(byId(some(['proposed', ...OUTCOMES, ...RESULTS]))),
    reasons: z.optional(byId(byId(count))),
    vouchers: z.optional(some(['people', 'given', 'used', 'returned'])),
    minutes: someOf(upTo(MOST_MINUTES), histogram),
    days: someOf(upTo(MOST_DAYS), histogram),
  };
}

/** A month whose roles each have what this schema says. */
export function monthOf<T>(role: z.ZodMiniType<T>) {
  return z.strictObject({ id: monthId, roles: someOf(ROLES, role) });
}

const one = countFrom(1);
const { minutes, days, ...parts } = partsOf(one, one);

/** A month of the journal's own counters. */
export const monthSchema = monthOf(
  z.strictObject({
    interviews: z.optional(one),
    ...parts,
    minutes: z.optional(minutes),
    days: z.optional(days),
  }),
) as unknown as z.ZodMiniType<FigureMonth>;

function byId<T>(value: z.ZodMiniType<T>) {
  return z.record(id, value);
}

/** Some of these keys, and no others. */
function someOf<const K extends string, T>(keys: readonly K[], value: z.ZodMiniType<T>) {
  const shape = Object.fromEntries(keys.map((key) => [key, z.optional(value)]));
  return z.strictObject(shape) as unknown as z.ZodMiniType<Partial<Record<K, T>>>;
}

function upTo(most: number): string[] {
  return Array.from({ length: most + 1 }, (_, number) => String(number));
}
