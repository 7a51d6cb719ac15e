import * as z from 'zod/mini';
import { isoDay, isoInstant, whole } from '../plain-schema.ts';
import { ROLES } from '../settings/settings.ts';
import type { Gone } from './gone.ts';

const count = whole.check(z.minimum(0));

/** Numbers by their name, in as many levels as a tally has. What is counted is the tally's own affair. */
const counts = z.record(z.string(), count);
const tally = z.record(z.string(), z.union([count, z.record(z.string(), z.union([count, counts]))]));

const goneSchema = z.strictObject({
  lots: z.array(
    z.strictObject({
      id: z.string(),
      programme: z.string(),
      received: z.nullable(
        z.strictObject({
          at: isoInstant,
          booklets: count,
          chequesPerBooklet: count,
          expiresOn: z.nullable(isoDay),
        }),
      ),
      given: count,
      used: count,
      returned: count,
    }),
  ),
  /** Not in the first files: nothing was erased for its age then. */
  until: z._default(z.union([isoDay, z.literal('')]), ''),
  months: z.array(
    z.strictObject({
      id: z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/)),
      roles: z.partialRecord(z.enum(ROLES), tally),
    }),
  ),
});

/** The numbers of what is gone, as a file holds them; null where they are in a form that this version does not know. */
export function readGone(value: unknown): Gone | null {
  const parsed = goneSchema.safeParse(value);
  return parsed.success ? (parsed.data as Gone) : null;
}
