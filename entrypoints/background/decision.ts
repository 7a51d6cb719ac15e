import { bookInForce } from '@/utils/in-force/book.ts';
import { noteOf } from '@/utils/in-force/note.ts';
import { privacyInForce } from '@/utils/in-force/privacy.ts';
import { addDays, type Draft, type GivenVoucher, REVIEW_AFTER_DAYS } from '@/utils/interview/draft.ts';
import { localOf } from '@/utils/interview/local.ts';
import { type Kept, recordableOf } from '@/utils/interview/recordable.ts';
import type { Local } from '@/utils/interview/types.ts';
import type { Entry } from '@/utils/journal/entry.ts';
import { readDecision, recordDecision } from '@/utils/journal/store.ts';
import { localDay } from '@/utils/local-day.ts';
import { ExpectedError } from '@/utils/messages/result.ts';
import { findings } from '@/utils/privacy/findings.ts';
import type { LocalHelp } from '@/utils/programmes/offers.ts';
import { VOUCHER_FACT } from '@/utils/programmes/types.ts';
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
 * @throws ExpectedError `forbidden` before the first run: without a role nothing may be recorded; `personal_data` where
 * the code or the free text holds what must not be kept; `voucher_gone` where cheques were agreed on that are not given
 * here today, or not for that place; and what the journal throws
 */
export async function record(draft: Draft, now: Date): Promise<Entry> {
  const { voucherGone, content, isPrivate } = await contentOf(draft);
  if ([draft.code, content.recordable.comment].some(isPrivate)) throw new ExpectedError('personal_data');
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

interface Looked {
  content: Content;
  voucherGone: boolean;
  /** Whether a text holds what must not be kept. */
  isPrivate: (text: string) => boolean;
}

async function contentOf(draft: Draft): Promise<Looked> {
  const { settings } = await readSettings();
  if (!settings) throw new ExpectedError('forbidden');
  const { book, checklist } = await bookInForce();
  const help = await localHelp(book, draft.territory, localDay(new Date()));
  const local = localOf(help);
  const { freeText, words } = await privacyInForce();
  const recordableWhere = (facts: Local['facts']) =>
    recordableOf(draft, checklist, book, settings.role, { ...local, facts }, freeText);
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
    isPrivate: (text) => findings(text, words).length > 0,
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

/**
 * The note of an interview of which nothing is recorded: no cheque left the stock. Free text that could not be recorded
 * is no matter for the portal either.
 */
export async function draftNote(draft: Draft): Promise<string> {
  const { content, isPrivate } = await contentOf(draft);
  const { comment } = content.recordable;
  const told = { ...content.recordable, voucher: null, comment: isPrivate(comment) ? '' : comment };
  return noteOf(told, localDay(new Date()));
}
