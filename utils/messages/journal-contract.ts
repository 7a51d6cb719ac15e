/** What the journal page asks of the journal. */
import * as z from 'zod/mini';
import type { Decisions } from '../exports/leaving.ts';
import { monthSchema } from '../figures/tally-schema.ts';
import { CODE_LENGTH } from '../interview/draft.ts';
import type { Checklist } from '../interview/types.ts';
import { entrySchema } from '../journal/entry.ts';
import { followedUpSchema, PROPOSAL_RESULTS, voucherResultSchema } from '../journal/event.ts';
import type { FollowUp } from '../journal/follow-ups.ts';
import type { Given, Stock } from '../journal/stock.ts';
import type { Book } from '../orientation/types.ts';
import { isoDay, uuid, whole } from '../plain-schema.ts';
import { checked, nothing, request } from './request.ts';

const note = z.string();

/** A row of the journal page: a decision, or one that this version cannot read. */
export const journalRow = z.union([
  z.strictObject({ id: z.string(), entry: entrySchema }),
  z.strictObject({ id: z.string(), unreadable: z.string() }),
]);

export type JournalRow = z.infer<typeof journalRow>;

const page = z.strictObject({
  rows: z.array(journalRow),
  more: z.boolean(),
  checklist: checked<Checklist>('facts', 'questions'),
  book: checked<Book>('needs', 'kinds', 'rules'),
  /** Names of programmes by id. */
  programmes: z.record(z.string(), z.string()),
  /** What is known of given cheques, by decision. */
  results: z.record(z.string(), voucherResultSchema),
  /** What was heard since, by decision. */
  followedUp: z.record(z.string(), followedUpSchema),
});

/** Newest first. `before`: the id of the last row that the page has. */
export const listDecisions = request(
  'journal/list',
  ['journal'],
  z.strictObject({ before: z.optional(z.string()), limit: whole.check(z.minimum(1), z.maximum(200)) }),
  page,
);

/** All decisions of a period, both days with it, and what their codes mean in French: for what leaves. */
export const readPeriod = request(
  'journal/all',
  ['journal'],
  z.strictObject({ from: isoDay, to: isoDay }),
  checked<Decisions & { unreadable: number }>('decisions', 'programmes'),
);

/** What was counted by month, and what the codes mean in the interface's language. */
export const readFigures = request(
  'journal/figures',
  ['journal'],
  nothing,
  z.strictObject({
    months: z.array(monthSchema),
    book: checked<Book>('needs', 'kinds', 'rules'),
    /** Of this installation, drawn at random: names its count file. */
    installation: uuid,
  }),
);

/** One decision, as a page of its own. */
export const readDecision = request('journal/read', ['journal'], z.strictObject({ id: uuid }), page);

/** What concerns a person, by their local code. */
const person = z.strictObject({ code: z.string().check(z.maxLength(CODE_LENGTH)) });
export const readPerson = request('journal/person', ['journal'], person, page);
export const erasePerson = request(
  'journal/erase-person',
  ['journal'],
  person,
  z.strictObject({ erased: whole }),
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

/** Who is to be seen again, and the stock of cheques. */
export const listFollowUps = request(
  'journal/follow-ups',
  ['journal'],
  nothing,
  checked<{ followUps: FollowUp[]; stock: Stock[]; withoutStock: Given[]; today: string }>(
    'followUps',
    'stock',
    'withoutStock',
  ),
);

/** What was heard of a decision, and when to look again: `next` null ends it, and absent is as before. */
export const followUp = request(
  'journal/follow-up',
  ['journal'],
  z.strictObject({
    decision: uuid,
    results: z.record(z.string(), z.nullable(z.enum(PROPOSAL_RESULTS))),
    next: z.optional(z.nullable(isoDay)),
  }),
  nothing,
);

/** What became of the cheques of a decision, instead of what was said before. */
export const settleVoucher = request(
  'voucher/settle',
  ['journal'],
  z.strictObject({ decision: uuid, result: voucherResultSchema }),
  nothing,
);

/** The place that takes the cheques expects the person. */
export const prepareArrival = request(
  'voucher/arrival',
  ['journal'],
  z.strictObject({ decision: uuid }),
  nothing,
);
