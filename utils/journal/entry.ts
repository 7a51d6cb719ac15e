import * as z from 'zod/mini';
import { DECLINE_REASONS, type DeclineReason } from '../interview/decline-reasons.ts';
import {
  CODE_LENGTH,
  COMMENT_LENGTH,
  givenVoucherSchema,
  OUTCOMES,
  skillsSchema,
} from '../interview/draft.ts';
import { isoDay, isoInstant, uuid, whole } from '../plain-schema.ts';
import { ROLES } from '../settings/settings.ts';

/** What is to be heard again after cheques were given: that the place expects the person, and how it went. */
export const FOLLOW_UPS = ['voucher-arrival', 'voucher-result'] as const;
export type FollowUpTopic = (typeof FOLLOW_UPS)[number];
/** All that may be to be heard of a decision: also what became of its proposals, when the person is seen again. */
export type ToHear = FollowUpTopic | 'review';

/** Cheques that left one delivery. */
export const takenSchema = z.strictObject({ id: uuid, cheques: whole });

/** Cheques as they left the stock. */
const voucherSchema = z.extend(givenVoucherSchema, {
  /** From which deliveries; none where the programme keeps no stock. */
  lots: z.array(takenSchema),
});

/**
 * What was agreed at the end of an interview. Codes, not sentences (but for `comment`, where it is allowed); only
 * answers that may be recorded, and only needs and reasons that follow from them (docs/decisions/004).
 */
export const entrySchema = z.strictObject({
  type: z.literal('decided'),
  /** UUIDv7 of the interview: sorts by its beginning. */
  id: uuid,
  startedAt: isoInstant,
  /** When it was recorded. */
  at: isoInstant,
  role: z.enum(ROLES),
  checklist: z.string(),
  book: z.string(),
  answers: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
  facts: z.array(z.string()),
  // What follows here with a default was not recorded by the first version.
  /** Of the answers, those that the adviser saw. */
  observed: z._default(z.array(z.string()), []),
  skills: z._default(z.nullable(skillsSchema), null),
  status: z.enum(['found', 'none', 'not-assessed']),
  needs: z.array(z.string()),
  proposals: z.array(
    z.strictObject({
      kind: z.string(),
      /** Null: proposed, nothing agreed yet. */
      outcome: z.nullable(z.enum(OUTCOMES)),
      /** Why it was declined, where that was said. */
      reason: z._default(z.nullable(z.enum(Object.keys(DECLINE_REASONS) as DeclineReason[])), null),
      /** Ids of the rules that proposed it. */
      rules: z.array(z.string()),
      /** Id of the programme that was chosen. */
      programme: z._default(z.nullable(z.string()), null),
    }),
  ),
  voucher: z._default(z.nullable(voucherSchema), null),
  followUps: z._default(z.array(z.strictObject({ about: z.enum(FOLLOW_UPS), due: isoDay })), []),
  reviewOn: z.nullable(isoDay),
  code: z.string().check(z.maxLength(CODE_LENGTH)),
  /** Free text that was looked through for what must not be kept. */
  comment: z._default(z.string().check(z.maxLength(COMMENT_LENGTH)), ''),
});

export type Entry = z.infer<typeof entrySchema>;
export type RecordedVoucher = z.infer<typeof voucherSchema>;
