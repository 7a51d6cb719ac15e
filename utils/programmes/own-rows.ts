import type { Programme } from './types.ts';

/** What can be changed of a catalogue: the organisation's file, and the rows of this machine. */
export interface OwnRows {
  organisation: { name: string; programmes: readonly Programme[] } | null;
  local: readonly Programme[];
}

/** With a row of this machine, new or in the place of the one with its id. */
export function withLocalRow(rows: OwnRows, programme: Programme): OwnRows {
  const known = rows.local.some(({ id }) => id === programme.id);
  const local = known
    ? rows.local.map((row) => (row.id === programme.id ? programme : row))
    : [...rows.local, programme];
  return { ...rows, local };
}

/** Without a row of this machine: what lies under it counts again, or nothing. */
export function withoutLocalRow(rows: OwnRows, id: string): OwnRows {
  return { ...rows, local: rows.local.filter((row) => row.id !== id) };
}

/** The same facts, checked on a day (`YYYY-MM-DD`). */
export function verifiedOn(programme: Programme, day: string): Programme {
  return { ...programme, verifiedOn: day };
}

/**
 * The same programme with its end. What was going to begin after that day never does.
 *
 * @param lastDay `YYYY-MM-DD`
 * @param replacedBy ids of what takes over
 */
export function endedOn(programme: Programme, lastDay: string, replacedBy: readonly string[]): Programme {
  const begins = programme.validFrom !== null && programme.validFrom <= lastDay;
  return { ...programme, validFrom: begins ? programme.validFrom : null, validUntil: lastDay, replacedBy };
}
