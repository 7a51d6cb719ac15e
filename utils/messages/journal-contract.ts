/** What the journal page asks of the background. */
import * as z from 'zod/mini';
import type { Checklist } from '../interview/types.ts';
import type { FollowUpRow } from '../journal/database.ts';
import { entrySchema } from '../journal/entry.ts';
import { VOUCHER_RESULTS } from '../journal/event.ts';
import type { Stock } from '../journal/vouchers.ts';
import type { Book } from '../orientation/types.ts';
import { uuid, whole } from '../plain-schema.ts';
import { checked, nothing, request } from './request.ts';

const note = z.string();

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
  z.strictObject({
    rows: z.array(journalRow),
    more: z.boolean(),
    checklist: checked<Checklist>('facts', 'questions'),
    book: checked<Book>('needs', 'kinds', 'rules'),
    /** Names of programmes by id. */
    programmes: z.record(z.string(), z.string()),
    /** What became of given cheques, by decision. */
    results: z.record(z.string(), z.enum(VOUCHER_RESULTS)),
  }),
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

/** What is still to be heard, and the stock of cheques. */
export const listFollowUps = request(
  'journal/follow-ups',
  ['journal'],
  nothing,
  checked<{ followUps: FollowUpRow[]; stock: Stock[]; today: string }>('followUps', 'stock'),
);

/** What became of the cheques of a decision. */
export const settleVoucher = request(
  'voucher/settle',
  ['journal'],
  z.strictObject({ decision: uuid, result: z.enum(VOUCHER_RESULTS) }),
  nothing,
);

/** The place that takes the cheques expects the person. */
export const prepareArrival = request(
  'voucher/arrival',
  ['journal'],
  z.strictObject({ decision: uuid }),
  nothing,
);
