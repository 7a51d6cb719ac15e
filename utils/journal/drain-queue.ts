import { ExpectedError } from '../messages/result.ts';
import { fromBase64 } from '../secrets/base64.ts';
import { type JournalDatabase, withDatabase } from './database.ts';
import { entrySchema } from './entry.ts';
import { isLocked, type KeyRow } from './keys.ts';
import { QUEUE, type QueuedRow } from './queue.ts';
import { ringOf, unseal } from './seal.ts';
import { addDecision } from './store.ts';

/**
 * Takes into the open journal what was recorded while it was locked. Where the browser ends it, the rest waits for the
 * next time; nothing comes in twice.
 *
 * @returns ids of the rows that could not be read: they stay where they are
 */
export async function drainQueue(): Promise<string[]> {
  const { rows, key } = await withDatabase(async (journal) => {
    const waiting = await journal.database.table<QueuedRow, string>(QUEUE).toArray();
    return { rows: waiting, key: waiting.length > 0 ? await privateKeyIn(journal) : null };
  });
  const unreadable: string[] = [];
  for (const row of rows) {
    const entry = key && (await openQueued(row, key));
    if (!entry) {
      unreadable.push(row.id);
      continue;
    }
    // The cheques were handed over, whatever the stock says.
    await addDecision(entry, { evenBeyondStock: true }).catch((error: unknown) => {
      // It was erased meanwhile, in a copy that came in: then it does not come back.
      if (!(error instanceof ExpectedError) || error.code !== 'not_found') throw error;
    });
    await withDatabase(({ database }) => database.table(QUEUE).delete(row.id));
  }
  return unreadable;
}

async function privateKeyIn({ database, ring }: JournalDatabase): Promise<CryptoKey | null> {
  const locked = (await database.table<KeyRow, string>('keys').toArray()).find(isLocked);
  const read = locked && (await unseal(ring, 'keys', locked.privateKey));
  if (!read || 'shut' in read) return null;
  const algorithm = { name: 'RSA-OAEP', hash: 'SHA-256' };
  return crypto.subtle.importKey('pkcs8', fromBase64(String(read.content)), algorithm, false, ['unwrapKey']);
}

async function openQueued(row: QueuedRow, privateKey: CryptoKey) {
  const key = await crypto.subtle
    .unwrapKey('raw', new Uint8Array(row.wrapped), privateKey, 'RSA-OAEP', 'AES-GCM', false, ['decrypt'])
    // Cut off or changed: it is counted as unreadable.
    .catch(() => null);
  if (!key) return null;
  const read = await unseal(ringOf([{ id: row.key, at: '', key }]), QUEUE, row);
  const parsed = entrySchema.safeParse('content' in read ? read.content : null);
  return parsed.success && parsed.data.id === row.id ? parsed.data : null;
}
