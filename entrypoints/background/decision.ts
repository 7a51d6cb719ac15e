import { bookInForce } from '@/utils/in-force/book.ts';
import { readCatalogue } from '@/utils/in-force/catalogue.ts';
import { addDays, type Draft, REVIEW_AFTER_DAYS } from '@/utils/interview/draft.ts';
import { composeNote } from '@/utils/interview/note.ts';
import { type Recordable, recordableOf } from '@/utils/interview/recordable.ts';
import type { Entry } from '@/utils/journal/entry.ts';
import { localDay } from '@/utils/local-day.ts';
import { ExpectedError } from '@/utils/messages/result.ts';
import { catalogueInForce } from '@/utils/programmes/layers.ts';
import type { Programme } from '@/utils/programmes/types.ts';
import { readSettings } from '@/utils/settings/settings-store.ts';
import { localHelp } from './local-help.ts';

/** What of an interview may be kept, and under which circumstances it was held. */
export interface Content {
  recordable: Recordable;
  role: Entry['role'];
  checklist: string;
  book: string;
}

/** @throws ExpectedError `forbidden` before the first run: without a role nothing may be recorded */
export async function contentOf(draft: Draft): Promise<Content> {
  const { settings } = await readSettings();
  if (!settings) throw new ExpectedError('forbidden');
  const { book, checklist } = await bookInForce();
  const { kindsWithoutPlace, vouchers } = await localHelp(book, draft.territory, localDay(new Date()));
  const local = { kindsWithoutPlace, facts: { 'voucher-active': vouchers.length > 0 } };
  return {
    recordable: recordableOf(draft, checklist, book, settings.role, local),
    role: settings.role,
    checklist: checklist.version,
    book: book.version,
  };
}

/** Days before a workshop by which the place should expect the person, and after it to hear how it went. */
const ARRIVAL_DAYS = 2;
const RESULT_DAYS = 7;

export function entryOf(draft: Draft, { recordable, ...circumstances }: Content, now: Date): Entry {
  const { voucher, ...content } = recordable;
  const today = localDay(now);
  const reviewOn = content.proposals.length > 0 ? draft.reviewOn : null;
  return {
    type: 'decided',
    id: draft.id,
    startedAt: draft.startedAt,
    at: now.toISOString(),
    ...circumstances,
    ...content,
    voucher: voucher && { ...voucher, lots: [] },
    followUps: voucher ? followUpsOf(voucher.on, reviewOn, today) : [],
    reviewOn,
    code: draft.code.trim(),
  };
}

/** After cheques were given (source: the experience of Pass numérique): the place is told, the result is asked for. */
function followUpsOf(on: string | null, reviewOn: string | null, today: string): Entry['followUps'] {
  const early = on === null ? today : addDays(on, -ARRIVAL_DAYS);
  return [
    { about: 'voucher-arrival', due: early < today ? today : early },
    {
      about: 'voucher-result',
      due: on === null ? (reviewOn ?? addDays(today, REVIEW_AFTER_DAYS)) : addDays(on, RESULT_DAYS),
    },
  ];
}

/** The note of a decision that stands in the journal; it bears the user's own day. */
export async function entryNote(entry: Entry): Promise<string> {
  return note(entry, localDay(new Date(entry.at)));
}

/** The note of an interview of which nothing is recorded. */
export async function draftNote(draft: Draft, { recordable }: Content): Promise<string> {
  return note({ ...recordable, reviewOn: draft.reviewOn }, localDay(new Date()));
}

async function note(content: Recordable & { reviewOn: string | null }, day: string): Promise<string> {
  const { book, checklist } = await bookInForce();
  const chosen = content.proposals.map(({ programme }) => programme);
  const programmes = (await programmesInForce()).filter(({ id }) => chosen.includes(id));
  return composeNote(content, day, checklist, book, programmes);
}

/** Every programme of the catalogue in force, whatever its territory. */
export async function programmesInForce(): Promise<Programme[]> {
  const { book } = await bookInForce();
  const { layers } = await readCatalogue(book.kinds.map(({ id }) => id));
  return catalogueInForce(layers).map(({ programme }) => programme);
}
