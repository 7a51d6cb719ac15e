/** What the journal page asks of the background. */
import * as z from 'zod/mini';
import type { Checklist } from '../interview/types.ts';
import { entrySchema } from '../journal/entry.ts';
import { voucherResultSchema } from '../journal/event.ts';
import type { Given, Stock } from '../journal/stock.ts';
import type { FollowUp } from '../journal/vouchers.ts';
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

const page = z.strictObject({
  rows: z.array(journalRow),
  more: z.boolean(),
  checklist: checked<Checklist>('facts', 'questions'),
  book: checked<Book>('needs', 'kinds', 'rules'),
  /** Names of programmes by id. */
  programmes: z.record(z.string(), z.string()),
  /** What is known of given cheques, by decision. */
  results: z.record(z.string(), voucherResultSchema),
});

/** Newest first. `before`: the id of the last row that the page has. */
export const listDecisions = request(
  'journal/list',
  ['journal'],
  z.strictObject({ before: z.optional(z.string()), limit: whole.check(z.minimum(1), z.maximum(200)) }),
  page,
);

/** One decision, as a page of its own. */
export const readDecision = request('journal/read', ['journal'], z.strictObject({ id: uuid }), page);

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
  checked<{ followUps: FollowUp[]; stock: Stock[]; withoutStock: Given[]; today: string }>(
    'followUps',
    'stock',
    'withoutStock',
  ),
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
