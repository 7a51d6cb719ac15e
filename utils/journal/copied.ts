import { fromBase64 } from '../secrets/base64.ts';
import { unwrapWithEither } from '../secrets/unwrap-with-either.ts';
import { type CopiedRow, changeCopies, ownRing, readCopies } from './copies.ts';
import { readWraps } from './copies-keys.ts';
import { lostOf } from './copy-last.ts';
import { withDatabase } from './database.ts';
import type { JournalEvent } from './event.ts';
import { eventOf } from './event-rows.ts';
import { NOTHING_GONE } from './gone.ts';
import { BOUND, sealingKey } from './keys.ts';
import { merge, type Progress } from './merge.ts';
import { type KeyRing, ringOf } from './seal.ts';

/** What only the rolling copy has. */
export interface LostRows {
  rows: CopiedRow[];
  /** Some are sealed with a key of a passphrase that the journal no longer has. */
  needsSecret: boolean;
}

export async function readLost(): Promise<LostRows> {
  const { rows } = await readCopies();
  const wraps = await readWraps();
  return withDatabase(async (journal) => {
    const lost = await lostOf(journal, rows);
    return { rows: lost, needsSecret: lost.some(({ key }) => !journal.ring.byId.has(key) && key in wraps) };
  });
}

/**
 * Takes what only the copies have back into the journal. What does not open is damaged, or its key is lost: it is counted
 * and forgotten.
 *
 * @param secret the passphrase or recovery code that held when they were made, where one is needed
 * @returns how many could not be opened; null where the secret does not fit
 */
export async function restoreCopies(secret: string, progress: Progress): Promise<number | null> {
  const { rows, needsSecret } = await readLost();
  const { ring, opened } = await ringFor(rows, secret);
  if (needsSecret && !opened) return null;
  const reads = await Promise.all(rows.map((row) => openCopy(row, ring)));
  const events = reads.flatMap((event) => event ?? []);
  await merge(events, NOTHING_GONE, progress);
  const shut = new Set(rows.flatMap(({ id }, i) => (reads[i] === null ? [id] : [])));
  await changeCopies(({ id }) => shut.has(id));
  return shut.size;
}

/** All keys that can be had: the journal's, the copies' own, and those that the secret opens. */
async function ringFor(
  rows: readonly CopiedRow[],
  secret: string,
): Promise<{ ring: KeyRing; opened: boolean }> {
  const { raw } = await readCopies();
  const keys = await withDatabase(async ({ ring }) => [...ring.byId.values()]);
  if (raw) keys.push((await ownRing(raw)).current);
  let opened = false;
  for (const [id, wraps] of Object.entries(await readWraps())) {
    if (keys.some((one) => one.id === id) || !rows.some(({ key }) => key === id)) continue;
    const bytes = await unwrapWithEither(wraps, secret, BOUND);
    if (bytes === null) continue;
    keys.push({ id, at: '', key: await sealingKey(new Uint8Array(bytes)) });
    opened = true;
  }
  return { ring: ringOf(keys), opened };
}

async function openCopy({ nonce, sealed, ...row }: CopiedRow, ring: KeyRing): Promise<JournalEvent | null> {
  const read = await eventOf({ ...row, nonce: fromBase64(nonce), sealed: fromBase64(sealed) }, ring);
  return 'event' in read ? read.event : null;
}
