import { type Condition, type Facts, NOT_ASKED } from '../types.ts';

/** No, open, yes: `all` is the least, `any` the greatest, "not" the mirror image. */
export type Truth = 0 | 1 | 2;
export const NO = 0;
export const OPEN = 1;
export const YES = 2;

/** Id → what can be said of it; absent: no. */
export type Truths = ReadonlyMap<string, Truth>;

/** What lies ahead, as far as it can be seen. */
export interface Horizon {
  /**
   * Question → what it may turn out to be. Option ids that are its answer in any case; or, with `not-asked` among them,
   * the options that it may get. Absent: it has no answer and gets none.
   */
  possible: ReadonlyMap<string, readonly string[]>;
  facts: Facts;
  /** Kinds that are proposed; read by conditions with `proposed` only. */
  placed: Truths;
}

const NO_ANSWER: readonly string[] = [NOT_ASKED];

/** Whether a condition holds whatever comes of the open questions, never does, or hangs on them. */
export function truth(condition: Condition, horizon: Horizon): Truth {
  if ('all' in condition) return first(NO, condition.all, (part) => truth(part, horizon));
  if ('any' in condition) return first(YES, condition.any, (part) => truth(part, horizon));
  if ('proposed' in condition)
    return first(YES, condition.proposed, (kind) => horizon.placed.get(kind) ?? NO);
  if ('fact' in condition) {
    return Object.hasOwn(horizon.facts, condition.fact) && horizon.facts[condition.fact] === true ? YES : NO;
  }
  const may = horizon.possible.get(condition.question) ?? NO_ANSWER;
  if ('in' in condition) return meets(may, condition.in);
  if ('has' in condition) return meets(may, [condition.has]);
  return not(meets(may, 'notIn' in condition ? condition.notIn : [condition.lacks]));
}

export function not(one: Truth): Truth {
  return (YES - one) as Truth;
}

/** The truth that decides, as soon as one part has it; else open where one is, else its contrary. */
function first<Part>(decisive: Truth, parts: readonly Part[], truthOf: (part: Part) => Truth): Truth {
  let found = not(decisive);
  for (const part of parts) {
    const one = truthOf(part);
    if (one === decisive) return one;
    if (one === OPEN) found = one;
  }
  return found;
}

/** Whether the answer is one of the options, or has one of them. */
function meets(may: readonly string[], options: readonly string[]): Truth {
  const isNamed = (option: string) => options.includes(option);
  if (!may.some(isNamed)) return NO;
  return !may.includes(NOT_ASKED) || may.every(isNamed) ? YES : OPEN;
}
