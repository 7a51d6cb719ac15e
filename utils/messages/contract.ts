/**
 * Everything that the programs say to one another. The background answers; the panel and the journal page ask.
 * The script in the portal takes no part: the background calls it, and it calls nobody.
 */
import * as z from 'zod/mini';
import { draftSchema } from '../interview/draft.ts';
import type { Checklist } from '../interview/types.ts';
import { entrySchema } from '../journal/entry.ts';
import type { Book } from '../orientation/types.ts';
import { uuid, whole } from '../plain-schema.ts';
import { settingsSchema } from '../settings/settings.ts';

/** Who may ask: the interview in its two homes, or the journal page. */
export type Caller = 'panel' | 'journal';

export interface RequestType<Payload = unknown, Value = unknown> {
  name: string;
  from: readonly Caller[];
  payload: z.ZodMiniType<Payload>;
  value: z.ZodMiniType<Value>;
}

export type ValueOf<R extends { value: z.ZodMiniType }> = z.output<R['value']>;

function request<Payload, Value>(
  name: string,
  from: readonly Caller[],
  payload: z.ZodMiniType<Payload>,
  value: z.ZodMiniType<Value>,
): RequestType<Payload, Value> {
  return { name, from, payload, value };
}

const nothing = z.strictObject({});
const note = z.string();

/** The background has checked its book and checklist with their own schemas; here only that it is them. */
const checklist = z.custom<Checklist>((data) => hasLists(data, ['facts', 'questions']));
const book = z.custom<Book>((data) => hasLists(data, ['needs', 'kinds', 'rules']));

function hasLists(data: unknown, keys: readonly string[]): boolean {
  if (typeof data !== 'object' || data === null) return false;
  return keys.every((key) => Array.isArray((data as Record<string, unknown>)[key]));
}

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
    draft: z.nullable(draftSchema),
    /** The stored draft could not be read; it was put aside. */
    draftUnreadable: z.boolean(),
    /** The draft was begun on another site, as `https://host`: ask before going on. */
    begunOn: z.nullable(z.string()),
    origin: z.nullable(z.string()),
    /** The tab that the interview belongs to. */
    tabId: whole,
    checklist,
    book,
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
  z.strictObject({ entry: entrySchema, note }),
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

/** A row of the journal page: a decision, or one that this version cannot read. */
export const journalRow = z.union([
  z.strictObject({ id: z.string(), entry: entrySchema }),
  z.strictObject({ id: z.string(), unreadable: z.string() }),
]);

export type JournalRow = z.infer<typeof journalRow>;

/** Newest first. `before`: the id of the last row that the page has. */
export const listDecisions = request(
  'journal/list',
  ['journal'],
  z.strictObject({ before: z.optional(z.string()), limit: whole.check(z.minimum(1), z.maximum(200)) }),
  z.strictObject({ rows: z.array(journalRow), more: z.boolean(), checklist, book }),
);

export const readNote = request(
  'journal/note',
  ['journal'],
  z.strictObject({ id: uuid }),
  z.strictObject({ note }),
);

export const eraseDecision = request(
  'journal/erase',
  ['journal'],
  z.strictObject({ id: z.string() }),
  nothing,
);
