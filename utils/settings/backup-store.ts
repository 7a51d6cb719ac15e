import * as z from 'zod/mini';
import { browser } from '../browser.ts';
import { isoDay } from '../plain-schema.ts';

/** Days without a backup after which the journal page says so. */
export const MOST_DAYS = 30;

const KEY = 'backup';
const DAY_MS = 86_400_000;

const storedSchema = z.object({
  /** The day of the last backup. */
  saved: z._default(z.nullable(isoDay), null),
  /** Since when there are decisions and no backup of them. */
  since: z._default(z.nullable(isoDay), null),
  /** The day on which the user did not want to hear of it. */
  hidden: z._default(z.nullable(isoDay), null),
});

type Stored = z.infer<typeof storedSchema>;

/** What cannot be read counts as nothing done. */
async function read(): Promise<Stored> {
  const { [KEY]: stored } = await browser.storage.local.get(KEY);
  const parsed = storedSchema.safeParse(stored ?? {});
  return parsed.success ? parsed.data : { saved: null, since: null, hidden: null };
}

function write(stored: Stored): Promise<void> {
  return browser.storage.local.set({ [KEY]: stored });
}

/** The day of the last backup, `YYYY-MM-DD`; null while there is none. */
export async function readLastBackup(): Promise<string | null> {
  return (await read()).saved;
}

/** A backup was made. @param today `YYYY-MM-DD` */
export function noteBackup(today: string): Promise<void> {
  return write({ saved: today, since: null, hidden: null });
}

export interface Reminder {
  /** The day of the last backup; null: there never was one. */
  saved: string | null;
}

/**
 * Whether it is time for a backup: 30 days after the last one, or after a journal with decisions was first seen without.
 * To be asked only where there are decisions. @param today `YYYY-MM-DD`
 */
export async function readReminder(today: string): Promise<Reminder | null> {
  const stored = await read();
  const from = stored.saved ?? stored.since;
  if (from === null) await write({ ...stored, since: today });
  if (from === null || stored.hidden === today) return null;
  return (Date.parse(today) - Date.parse(from)) / DAY_MS >= MOST_DAYS ? { saved: stored.saved } : null;
}

/** Not before tomorrow. @param today `YYYY-MM-DD` */
export async function hideReminder(today: string): Promise<void> {
  await write({ ...(await read()), hidden: today });
}
