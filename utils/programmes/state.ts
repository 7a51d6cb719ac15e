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

/** The 29th of February, a year earlier, is the 28th. */
function monthsBefore(day: string, months: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  const wanted = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() - months);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(wanted, last));
  return date.toISOString().slice(0, 10);
}
