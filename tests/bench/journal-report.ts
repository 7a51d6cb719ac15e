import type { JournalMeasured } from './journal.ts';
import type { Row, Target } from './report.ts';
import { summarize } from './stats.ts';

/** What is measured of a journal of 100,000 decisions, and the most that it may take, in milliseconds. */
const TIMES: [keyof JournalMeasured['times'], string, number | null][] = [
  ['record', 'Recording one decision among 100,000', 10],
  ['newest', 'Newest page of 50 among 100,000', 50],
  ['person', 'Decisions of one person among 100,000', 20],
  ['figures', 'Figures page of 100,000: link → painted', 100],
  ['unlock', 'Unlocking: passphrase → newest page', 400],
  ['search', 'Search through 100,000: key → found and painted', 2000],
  ['rebuild', 'Working out anew what stands beside 100,000', null],
  ['backup', 'Backup of 100,000', 30_000],
  ['restore', 'Restoring 100,000 into an empty journal', 30_000],
];

const MEMORY: [keyof JournalMeasured['memory'], string][] = [
  ['search', 'Memory of the process while searching'],
  ['backup', 'Memory of the process while backing up'],
  ['restore', 'Memory of the process while restoring'],
];

const MOST_MEGABYTES = 200;

/** @param note why nothing was measured */
export function journalRows(measured: JournalMeasured | null, note: string | undefined): Row[] {
  const why = note === undefined ? {} : { note };
  return [
    ...TIMES.map(
      ([key, what]): Row => ({ what, unit: 'ms', summary: summarize(measured?.times[key] ?? []), ...why }),
    ),
    ...MEMORY.flatMap(([key, what]): Row[] => {
      const { heap, process } = measured?.memory[key] ?? {};
      const peak = (value: number | undefined) => summarize(value === undefined ? [] : [value]);
      return [
        { what: `${what}, peak`, unit: 'MB', summary: peak(process), ...why },
        { what: '– of which the page’s own objects, peak', unit: 'MB', summary: peak(heap), ...why },
      ];
    }),
  ];
}

export function journalTargets(measured: JournalMeasured | null): Target[] {
  const times = TIMES.flatMap(([key, what, atMost]): Target[] =>
    atMost === null
      ? []
      : [{ what, value: summarize(measured?.times[key] ?? [])?.median, atMost, unit: 'ms' }],
  );
  const memory = MEMORY.map(([key, what]): Target => {
    // Where the system does not tell, at least the page's own.
    const { heap, process = heap } = measured?.memory[key] ?? {};
    return { what, value: process, atMost: MOST_MEGABYTES, unit: 'MB' };
  });
  return [...times, ...memory];
}
