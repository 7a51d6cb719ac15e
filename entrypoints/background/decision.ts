import { bookInForce } from '@/utils/in-force/book.ts';
import { readCatalogue } from '@/utils/in-force/catalogue.ts';
import { addDays, type Draft, type GivenVoucher, REVIEW_AFTER_DAYS } from '@/utils/interview/draft.ts';
import { localOf } from '@/utils/interview/local.ts';
import { composeNote } from '@/utils/interview/note.ts';
import { type Kept, type Recordable, recordableOf } from '@/utils/interview/recordable.ts';
import type { Local } from '@/utils/interview/types.ts';
import type { Entry } from '@/utils/journal/entry.ts';
import { readDecision, recordDecision } from '@/utils/journal/store.ts';
import { localDay } from '@/utils/local-day.ts';
import { ExpectedError } from '@/utils/messages/result.ts';
import { catalogueInForce } from '@/utils/programmes/layers.ts';
import type { LocalHelp } from '@/utils/programmes/offers.ts';
import { type Programme, VOUCHER_FACT } from '@/utils/programmes/types.ts';
import { readSettings } from '@/utils/settings/settings-store.ts';
import { localHelp } from './local-help.ts';

/** What of an interview may be kept, and under which circumstances it was held. */
interface Content {
  recordable: Kept;
  role: Entry['role'];
  checklist: string;
  book: string;
}

/**
 * Records what was decided. Asking twice records once.
 *
 * @returns what stands in the journal
 * @throws ExpectedError `forbidden` before the first run: without a role nothing may be recorded; `voucher_gone` where
 * cheques were agreed on that are not given here today, or not for that place; and what the journal throws
 */
export async function record(draft: Draft, now: Date): Promise<Entry> {
  const { voucherGone, content } = await contentOf(draft);
  if (voucherGone) return recordedBefore(draft.id);
  return recordDecision(entryOf(draft, content, now));
}

/** Its own cheques may have been the last ones, so that they are gone when it is asked again. */
async function recordedBefore(id: string): Promise<Entry> {
  try {
    return await readDecision(id);
  } catch (error) {
    if (error instanceof ExpectedError && error.code === 'not_found') throw new ExpectedError('voucher_gone');
    throw error;
  }
}

async function contentOf(draft: Draft): Promise<{ content: Content; voucherGone: boolean }> {
  const { settings } = await readSettings();
  if (!settings) throw new ExpectedError('forbidden');
  const { book, checklist } = await bookInForce();
  const help = await localHelp(book, draft.territory, localDay(new Date()));
  const local = localOf(help);
  const recordableWhere = (facts: Local['facts']) =>
    recordableOf(draft, checklist, book, settings.role, { ...local, facts });
  // Where the last cheques went in another window, the proposal went with them; these were agreed on all the same.
  const { voucher } = recordableWhere({ [VOUCHER_FACT]: true });
  return {
    content: {
      recordable: recordableWhere(local.facts),
      role: settings.role,
      checklist: checklist.version,
      book: book.version,
    },
    voucherGone: voucher !== null && !canBeGiven(voucher, help),
  };
}

/** Whether cheques of this programme are given here today, for this place. */
function canBeGiven({ programme: id, place }: GivenVoucher, { vouchers, offers }: LocalHelp): boolean {
  const offer = offers.find(({ programme }) => programme.id === id && vouchers.includes(id));
  // The form writes a place as its name and its town.
  return (
    offer?.programme.voucher?.acceptedBy.some(({ name, where }) => `${name}, ${where}` === place) ?? false
  );
}

/** Days before a workshop by which the place should expect the person, and after it to hear how it went. */
const ARRIVAL_DAYS = 2;
const RESULT_DAYS = 7;

function entryOf(draft: Draft, { recordable, ...circumstances }: Content, now: Date): Entry {
  const { voucher, remind, ...content } = recordable;
  const today = localDay(now);
  return {
    type: 'decided',
    id: draft.id,
    startedAt: draft.startedAt,
    at: now.toISOString(),
    ...circumstances,
    ...content,
    voucher: voucher && { ...voucher, lots: [] },
    followUps: voucher && remind ? followUpsOf(voucher.on, content.reviewOn, today) : [],
    code: draft.code.trim(),
  };
}

/** After cheques were given (source: the experience of Pass numérique): the place is told, the result is asked for. */
function followUpsOf(on: string | null, reviewOn: string | null, today: string): Entry['followUps'] {
  const early = on === null ? today : addDays(on, -ARRIVAL_DAYS);
  const arrival = { about: 'voucher-arrival' as const, due: early < today ? today : early };
  const result = {
    about: 'voucher-result' as const,
    due: on === null ? (reviewOn ?? addDays(today, REVIEW_AFTER_DAYS)) : addDays(on, RESULT_DAYS),
  };
  // Of a workshop that is over the place has nothing to expect.
  return on !== null && on < today ? [result] : [arrival, result];
}

/** The note of a decision that stands in the journal; it bears the user's own day. */
export async function entryNote(entry: Entry): Promise<string> {
  return note(entry, localDay(new Date(entry.at)));
}

/** The note of an interview of which nothing is recorded: no cheque left the stock. */
export async function draftNote(draft: Draft): Promise<string> {
  const { recordable } = (await contentOf(draft)).content;
  return note({ ...recordable, voucher: null }, localDay(new Date()));
}

async function note(content: Recordable, day: string): Promise<string> {
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
