import type { Book, Reason } from '../types.ts';
import type { Situation } from './situation.ts';
import { tellingOf, type Witness, witnessesOf } from './witnesses.ts';

/** A reason, and what the person said that led to it; nothing for a place or a fact that is missing. */
export interface Because {
  reason: Reason;
  witnesses: readonly Witness[];
}

/** Why a kind is proposed, or left out: reason by reason. */
export function because(reasons: readonly Reason[], book: Book, situation: Situation): Because[] {
  return reasons.map((reason) => {
    const rule = reason.type === 'rule' ? book.rules.find(({ id }) => id === reason.rule) : undefined;
    return { reason, witnesses: rule ? tellingOf(witnessesOf(rule.when, situation)) : [] };
  });
}
