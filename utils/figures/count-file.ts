import { ROLES } from '../settings/settings.ts';
import { type LeavingTally, leavingTally } from './hide.ts';
import type { FigureMonth, MonthOf } from './tally.ts';

export const FORMAT = 'repere-counts';
export const VERSION = 1;

/** First and last month, both with it, as `YYYY-MM`. */
export interface Period {
  from: string;
  to: string;
}

/** The numbers of one installation, to be added to those of others. Groups of fewer than five are hidden in it. */
export interface CountFile extends Period {
  format: typeof FORMAT;
  version: typeof VERSION;
  /** Drawn at random: says that two files are of the same journal, and not of whom. */
  installation: string;
  /** Of two files of an installation the newer one holds. */
  writtenAt: string;
  months: MonthOf<LeavingTally>[];
}

/** The months of a period as they may leave. */
export function countFileOf(
  months: readonly FigureMonth[],
  { from, to }: Period,
  installation: string,
  now: Date,
): CountFile {
  const leaving = months
    .filter(({ id }) => from <= id && id <= to)
    .map(({ id, roles }) => {
      const told: MonthOf<LeavingTally>['roles'] = {};
      for (const role of ROLES) if (roles[role]) told[role] = leavingTally(roles[role]);
      return { id, roles: told };
    });
  return {
    format: FORMAT,
    version: VERSION,
    installation,
    writtenAt: now.toISOString(),
    from,
    to,
    months: leaving,
  };
}

/** As it is saved. */
export function countFileText(file: CountFile): string {
  return `${JSON.stringify(file, null, 2)}\n`;
}

/**
 * Files together: of each installation its newest. In whichever order they come, and however often, the result is the
 * same.
 */
export function joinFiles(files: readonly CountFile[]): CountFile[] {
  const newest = new Map<string, CountFile>();
  for (const file of files) {
    const known = newest.get(file.installation);
    if (!known || isNewer(file, known)) newest.set(file.installation, file);
  }
  return [...newest.values()].sort((a, b) => compare(a.installation, b.installation));
}

/** Two of the same moment are told apart by what they say: somebody changed one by hand. */
function isNewer(a: CountFile, b: CountFile): boolean {
  const later = compare(new Date(a.writtenAt).toISOString(), new Date(b.writtenAt).toISOString());
  return (later || compare(JSON.stringify(a), JSON.stringify(b))) > 0;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
