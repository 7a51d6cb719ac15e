import { monthsBefore } from '../local-day.ts';
import type { Programme } from './types.ts';

/** What a programme is on a given day. `upcoming`: it begins later. */
export type State = 'open' | 'upcoming' | 'uncertain' | 'ended';

/** Months after which facts count as old: prices and places go stale first. */
export const FRESH_MONTHS = 12;

/** @param today `YYYY-MM-DD` */
export function stateOf(programme: Programme, today: string): State {
  const { status, validFrom, validUntil } = programme;
  if (status === 'ended' || (validUntil !== null && validUntil < today)) return 'ended';
  if (status === 'uncertain') return 'uncertain';
  return validFrom !== null && validFrom > today ? 'upcoming' : 'open';
}

/**
 * Whether nobody checked these facts for more than twelve months. Nor did anybody on a day that is still to come: it was
 * mistyped, and such a row would never be flagged. @param today `YYYY-MM-DD`
 */
export function isStale({ verifiedOn }: Programme, today: string): boolean {
  return verifiedOn < monthsBefore(today, FRESH_MONTHS) || verifiedOn > today;
}
