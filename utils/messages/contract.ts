/**
 * What the panel asks of the background. (The other pages' requests are in `journal-contract.ts` and
 * `options-contract.ts`.) The script in the portal takes no part: the background calls it, and it calls nobody.
 */
import * as z from 'zod/mini';
import type { Privacy } from '../in-force/privacy.ts';
import { draftSchema } from '../interview/draft.ts';
import type { Checklist } from '../interview/types.ts';
import type { Entry } from '../journal/entry.ts';
import type { Answers, Book } from '../orientation/types.ts';
import { uuid, whole } from '../plain-schema.ts';
import type { LocalHelp } from '../programmes/offers.ts';
import type { Areas } from '../programmes/types.ts';
import { ROLES, settingsSchema } from '../settings/settings.ts';
import { checked, nothing, request } from './request.ts';

const note = z.string();

/**
 * The panel's first words. In a page it shows the one-time token with which it was opened (none after a reload of
 * its frame, which the background knows); in the browser's own side panel it names its window.
 */
export const hello = request(
  'hello',
  ['panel'],
  z.strictObject({ token: z.optional(z.string()), windowId: z.optional(whole) }),
  z.strictObject({
    settings: z.nullable(settingsSchema),
    /** The settings could not be read; they were put aside. */
    settingsUnreadable: z.boolean(),
    /** Settings that the organisation fixed. */
    fixed: z.object({ role: z.optional(z.enum(ROLES)), habilitated: z.optional(z.boolean()) }),
    draft: z.nullable(draftSchema),
    /** The stored draft could not be read; it was put aside. */
    draftUnreadable: z.boolean(),
    /** The draft was begun on another site, as `https://host`: ask before going on. */
    begunOn: z.nullable(z.string()),
    origin: z.nullable(z.string()),
    /** The tab that the interview belongs to. */
    tabId: whole,
    checklist: checked<Checklist>('facts', 'questions'),
    book: checked<Book>('needs', 'kinds', 'rules'),
    /** A rule book of the user's or the organisation's cannot be used; this is the one that ships. */
    bookRefused: z.boolean(),
  }),
);

export const saveSettings = request('settings/save', ['panel'], settingsSchema, nothing);

/** The tab that `hello` named. In a page it must be the sender's own; the browser's side panel stands in none. */
const where = { tabId: whole };

export const saveDraft = request(
  'draft/save',
  ['panel'],
  z.strictObject({ ...where, draft: draftSchema }),
  nothing,
);

/** Forgets an interview without recording it. */
export const endDraft = request('draft/end', ['panel'], z.strictObject({ ...where, id: uuid }), nothing);

/** Whether the journal can be written, asked after the first question is on screen. */
export const checkJournal = request('journal/check', ['panel'], nothing, nothing);

/** Records the decision of an interview and forgets its draft. Asking twice records once. */
export const recordDecision = request(
  'decision/record',
  ['panel'],
  z.strictObject({ ...where, draft: draftSchema }),
  z.strictObject({
    entry: checked<Entry>('needs', 'proposals'),
    note,
    /** The journal is locked: the decision comes in once it is not. */
    waits: z.boolean(),
  }),
);

/** When a person was seen last, and what they answered, as it was recorded. */
export interface Seen {
  /** ISO instant. */
  at: string;
  answers: Answers;
}

/** The last decision under a local code, if there is one: what was answered then may be confirmed, answer by answer. */
export const seenBefore = request(
  'person/seen',
  ['panel'],
  z.strictObject({ code: draftSchema.shape.code }),
  checked<{ seen: Seen[] }>('seen'),
);

/** The plain French text of an interview, recorded or not. */
export const composeNote = request(
  'note/compose',
  ['panel'],
  z.strictObject({ draft: draftSchema }),
  z.strictObject({ note }),
);

export const closePanel = request('panel/close', ['panel'], nothing, nothing);

export const openJournal = request('journal/open', ['panel'], nothing, nothing);

/** Opens the page that is read to the person before the first question. */
export const openNotice = request('notice/open', ['panel'], nothing, nothing);

/** What there is in a territory, the user's own or another one for this interview; and what may be noted here. */
export type LocalAnswer = LocalHelp &
  Privacy & {
    territory: Areas;
    /** Cheques left, by programme. */
    cheques: Record<string, number>;
  };

/** Asked after the first question is on screen, and when the territory of an interview changes. */
export const localHelp = request(
  'local-help',
  ['panel'],
  z.strictObject({ territory: draftSchema.shape.territory }),
  checked<LocalAnswer>('offers', 'kindsWithoutPlace'),
);

/** Opens the page of programmes, rules and territory. `section`: what its address names after `#`. */
export const openOptions = request(
  'options/open',
  ['panel'],
  z.strictObject({ section: z.optional(z.string().check(z.regex(/^[\w/-]{1,100}$/))) }),
  nothing,
);
