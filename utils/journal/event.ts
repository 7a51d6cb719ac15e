import * as z from 'zod/mini';
import { MOST_CHEQUES } from '../interview/draft.ts';
import { isoDay, isoInstant, uuid, whole } from '../plain-schema.ts';
import { entrySchema, takenSchema } from './entry.ts';

/** A decision was erased on purpose. Stays, so that the decision does not come back from a copy. */
const erasedSchema = z.strictObject({
  type: z.literal('erased'),
  id: uuid,
  at: isoInstant,
  target: z.string(),
  /** The cheques that it gave: they are as gone as before. Not recorded by the first version. */
  voucher: z._default(
    z.nullable(z.strictObject({ programme: z.string(), cheques: whole, lots: z.array(takenSchema) })),
    null,
  ),
});

/** Cheques came in: one delivery, which is used up or expires. */
const receivedSchema = z.strictObject({
  type: z.literal('voucher-received'),
  id: uuid,
  at: isoInstant,
  programme: z.string(),
  booklets: whole.check(z.minimum(1)),
  chequesPerBooklet: whole.check(z.minimum(1)),
  /** The last day on which a cheque is taken; null where there is none. */
  expiresOn: z.nullable(isoDay),
});

/** A delivery was entered by mistake: it never came in. Nothing was given from it. */
const withdrawnSchema = z.strictObject({
  type: z.literal('delivery-withdrawn'),
  id: uuid,
  at: isoInstant,
  target: uuid,
});

const cheques = whole.check(z.minimum(0), z.maximum(MOST_CHEQUES));

/** Of the cheques of a decision, how many were used and how many came back. The rest is awaited. */
export const voucherResultSchema = z.strictObject({ used: cheques, returned: cheques });

/** What became of given cheques. The newest of a decision holds. */
const settledSchema = z.extend(voucherResultSchema, {
  type: z.literal('voucher-settled'),
  id: uuid,
  at: isoInstant,
  decision: uuid,
});

/** The place that takes the cheques was told to expect the person. */
const preparedSchema = z.strictObject({
  type: z.literal('arrival-prepared'),
  id: uuid,
  at: isoInstant,
  decision: uuid,
});

/** What became of a proposal, as the person says when seen again. */
export const PROPOSAL_RESULTS = ['went', 'did-not-go', 'other-solution', 'no-news'] as const;
export type ProposalResult = (typeof PROPOSAL_RESULTS)[number];

/** What is known of a decision since it was recorded. */
export const followedUpSchema = z.strictObject({
  /** By kind of help; only those of which something was heard. */
  results: z.record(z.string(), z.enum(PROPOSAL_RESULTS)),
  // The next two were not recorded at first.
  /** What was answered anew to questions whose answer was a problem: by question. */
  answers: z._default(z.record(z.string(), z.union([z.string(), z.array(z.string())])), {}),
  /** The user's own day of each of these answers. */
  answeredOn: z._default(z.record(z.string(), isoDay), {}),
  /** The day to look again; null: there is nothing more to hear. */
  next: z.nullable(isoDay),
});

/** The person was seen or heard of again. The newest of a decision holds. */
const seenAgainSchema = z.extend(followedUpSchema, {
  type: z.literal('followed-up'),
  id: uuid,
  at: isoInstant,
  decision: uuid,
});

/**
 * Events are never changed; what the journal shows is derived from them. A plain union, which the background has already:
 * that of zod for kinds with a name of their own would cost it 300 bytes.
 */
export const eventSchema = z.union([
  entrySchema,
  erasedSchema,
  receivedSchema,
  withdrawnSchema,
  settledSchema,
  preparedSchema,
  seenAgainSchema,
]);

/** Where something is no event: in the form of the kind that it says it is of. */
export function wrongIn({ issues: [issue] }: z.core.$ZodError): readonly PropertyKey[] {
  if (issue?.code !== 'invalid_union') return issue?.path ?? [];
  const forms = issue.errors;
  // Of a kind that nobody knows, the kind is what is wrong.
  const own = forms.find((one) => one.every(({ path }) => path[0] !== 'type'));
  return (own ?? forms[0])?.[0]?.path ?? [];
}

/**
 * The id of what takes an event back, an erasure or a withdrawal: the event's own id as a UUID of version 8. Known from
 * the event's, so that what was taken back is found at once, and taking it back on two machines is the same event.
 */
export function reversalIdOf(target: string): string {
  return `${target.slice(0, 14)}8${target.slice(15)}`;
}

export type VoucherReceived = z.infer<typeof receivedSchema>;
export type VoucherResult = z.infer<typeof voucherResultSchema>;
export type FollowedUp = z.infer<typeof followedUpSchema>;
export type JournalEvent = z.infer<typeof eventSchema>;
