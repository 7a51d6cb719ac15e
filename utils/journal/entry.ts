import * as z from 'zod/mini';
import { CODE_LENGTH, OUTCOMES } from '../interview/draft.ts';
import { isoDay, isoInstant, uuid } from '../plain-schema.ts';
import { ROLES } from '../settings/settings.ts';

/**
 * What was agreed at the end of an interview. Codes, not sentences; only answers that may be recorded, and only
 * needs and reasons that follow from them (docs/decisions/004).
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
  status: z.enum(['found', 'none', 'not-assessed']),
  needs: z.array(z.string()),
  proposals: z.array(
    z.strictObject({
      kind: z.string(),
      /** Null: proposed, nothing agreed yet. */
      outcome: z.nullable(z.enum(OUTCOMES)),
      /** Ids of the rules that proposed it. */
      rules: z.array(z.string()),
    }),
  ),
  reviewOn: z.nullable(isoDay),
  code: z.string().check(z.maxLength(CODE_LENGTH)),
});

export type Entry = z.infer<typeof entrySchema>;
