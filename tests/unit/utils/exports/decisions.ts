import type { Decisions, Ticked } from '@/utils/exports/leaving.ts';
import { type TableFormat, tableFor } from '@/utils/exports/write-export.ts';
import { shippedChecklist } from '@/utils/interview/shipped-checklist.ts';
import type { Entry } from '@/utils/journal/entry.ts';
import { shippedBook } from '@/utils/orientation/shipped-book.ts';
import { shippedCatalogue } from '@/utils/programmes/shipped-catalogue.ts';
import { entryOf } from '../journal/entries.ts';

export const NOTHING: Ticked = { code: false, comment: false };

/** Decisions with the book, checklist and catalogue that ship. */
export function decisionsOf(
  decisions: readonly Entry[],
  followedUp: Decisions['followedUp'] = {},
): Decisions {
  const { programmes } = shippedCatalogue;
  return { decisions, followedUp, checklist: shippedChecklist, book: shippedBook, programmes };
}

/** Proposals on which these things were agreed, in this order. */
export function agreed(...pairs: [kind: string, outcome: Entry['proposals'][number]['outcome']][]) {
  return pairs.map(([kind, outcome]) => ({ kind, outcome, reason: null, rules: [], programme: null }));
}

/** The row of one decision, by the titles of its columns. */
export function rowOf(format: TableFormat, parts: Partial<Entry> = {}, ticked = NOTHING) {
  const { columns, decisions } = tableFor(format, decisionsOf([entryOf(parts)]), ticked);
  const [entry] = decisions;
  if (!entry) throw new Error('no decision is left');
  return Object.fromEntries(columns.map(({ title, of }) => [title, of(entry)]));
}
