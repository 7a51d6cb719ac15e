import { holds } from '../condition.ts';
import type { Condition } from '../types.ts';
import type { Situation } from './situation.ts';

/**
 * What is missing for a condition to hold: all of these. An `any` among them keeps, branch by branch, only what is
 * missing there. Empty where the condition holds.
 */
export function missingParts(condition: Condition, situation: Situation): readonly Condition[] {
  const { answers, facts, proposed } = situation;
  if (holds(condition, answers, facts, proposed)) return [];
  if ('all' in condition) return condition.all.flatMap((part) => missingParts(part, situation));
  if (!('any' in condition)) return [condition];
  const branches = condition.any.map((part) => missingParts(part, situation));
  const [only] = branches;
  if (only && branches.length === 1) return only;
  return [{ any: branches.map((parts) => (parts.length === 1 && parts[0] ? parts[0] : { all: parts })) }];
}

/** How many single conditions are missing at the least. */
export function countMissing(parts: readonly Condition[]): number {
  const count = (part: Condition): number => {
    if ('all' in part) return countMissing(part.all);
    return 'any' in part ? Math.min(...part.any.map(count)) : 1;
  };
  return parts.reduce((sum, part) => sum + count(part), 0);
}
