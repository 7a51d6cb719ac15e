import { browser } from '../browser.ts';
import { fromBase64 } from '../secrets/base64.ts';
import { unwrapWithEither, type Wraps } from '../secrets/unwrap-with-either.ts';
import { type CopiedRow, readCopies, ringOfCopies } from './copies.ts';
import { withDatabase } from './database.ts';
import { type JournalEvent, reversalIdOf } from './event.ts';
import { eventOf } from './event-rows.ts';
import { sealingKey } from './keys.ts';
import { merge, type Progress } from './merge.ts';
import { type KeyRing, ringOf } from './seal.ts';

/** What a key of the journal is bound to when it is wrapped. */
export const BOUND = 'journal';

const KEY = 'copies-key';

/** The key of the copies under a passphrase, which the database would take along when it is ruined. */
interface KeptWraps {
  /** Of the key. */
  id: string;
  wraps: Wraps;
}

export function keepWraps(kept: KeptWraps): Promise<void> {
  return browser.storage.local.set({ [KEY]: kept });
}

/** What the copies have that the journal has not: something that only a ruined database explains. */
export async function missingCopies(): Promise<{ rows: CopiedRow[]; needsSecret: boolean }> {
  const { raw, rows } = await readCopies();
  return withDatabase(async ({ events, ring }) => {
    const ids = rows.flatMap(({ id }) => [id, reversalIdOf(id)]);
    const there = await events.bulkGet(ids);
    const missing = rows.filter((_, i) => !there[2 * i] && !there[2 * i + 1]);
    return {
      rows: missing,
      needsSecret: raw === undefined && missing.some(({ key }) => !ring.byId.has(key)),
    };
  });
}

/**
 * Takes the copies that are missing back into the journal.
 *
 * @param secret of the passphrase or recovery code that held when they were made, where one is needed
 * @returns how many could not be opened; null where the secret does not fit
 */
export async function restoreCopies(secret: string, progress: Progress): Promise<number | null> {
  const { rows, needsSecret } = await missingCopies();
  const ring = await ringFor(needsSecret, secret);
  if (ring === null) return null;
  const reads = await Promise.all(rows.map((row) => openCopy(row, ring)));
  const events = reads.flatMap((event) => event ?? []);
  await merge(events, { lots: [], months: [] }, progress);
  return rows.length - events.length;
}

async function ringFor(needsSecret: boolean, secret: string): Promise<KeyRing | null> {
  const { raw } = await readCopies();
  if (raw) return ringOfCopies(raw);
  if (!needsSecret) return withDatabase(async ({ ring }) => ring);
  const { [KEY]: kept } = await browser.storage.local.get(KEY);
  if (!kept) return null;
  const { id, wraps } = kept as KeptWraps;
  const key = await unwrapWithEither(wraps, secret, BOUND);
  return key && ringOf([{ id, at: '', key: await sealingKey(new Uint8Array(key)) }]);
}

async function openCopy({ nonce, sealed, ...row }: CopiedRow, ring: KeyRing): Promise<JournalEvent | null> {
  const read = await eventOf({ ...row, nonce: fromBase64(nonce), sealed: fromBase64(sealed) }, ring);
  return 'event' in read ? read.event : null;
}
