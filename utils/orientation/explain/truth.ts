import { type Condition, type Facts, NOT_ASKED } from '../types.ts';

/** No, open, yes: the least is `all`, the greatest is `any`, the mirror image is `not`. */
export type Truth = 0 | 1 | 2;
export const NO = 0;
export const OPEN = 1;
export const YES = 2;

/** Id → what is said of it; absent: no. */
export type Truths = ReadonlyMap<string, Truth>;

/**
 * Question → the options that it may turn out to have; with `not-asked` among them it is open, without it they are the
 * answer. Absent: it has no answer and will have none.
 */
export type Possible = ReadonlyMap<string, readonly string[]>;

/** What a condition is held against. */
export interface Outlook {
  possible: Possible;
  facts: Facts;
  /** Kinds that are proposed; only conditions with `proposed` read it. */
  placed: Truths;
}

const NEVER_ASKED = [NOT_ASKED];

/** Whether a condition holds whatever comes of the open questions, never does, or hangs on them. */
export function truth(condition: Condition, outlook: Outlook): Truth {
  if ('all' in condition) return extreme(condition.all, outlook, NO);
  if ('any' in condition) return extreme(condition.any, outlook, YES);
  if ('fact' in condition)
    return Object.hasOwn(outlook.facts, condition.fact) && outlook.facts[condition.fact] === true ? YES : NO;
  if ('proposed' in condition) return greatest(condition.proposed.map((kind) => outlook.placed.get(kind) ?? NO));
  const may = outlook.possible.get(condition.question) ?? NEVER_ASKED;
  if ('in' in condition) return meets(may, condition.in);
  if ('notIn' in condition) return not(meets(may, condition.notIn));
  return 'has' in condition ? meets(may, [condition.has]) : not(meets(may, [condition.lacks]));
}
