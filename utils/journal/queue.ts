import { ExpectedError } from '../messages/result.ts';
import { withConnection } from './database.ts';
import type { Entry } from './entry.ts';
import { isLocked, type KeyRow } from './keys.ts';
import { ringOf, type SealedRow, seal } from './seal.ts';

export const QUEUE = 'queue';

/** A decision that was recorded while the journal was locked: sealed with a key of its own. */
export interface QueuedRow extends SealedRow {
  month: string;
  /** That key, which only the journal's private key opens. */
  wrapped: Uint8Array;
}

/** Whether a decision is still waiting. */
export function isWaiting(id: string): Promise<boolean> {
  return withConnection(async (database) => (await database.table(QUEUE).get(id)) !== undefined);
}

/** Puts a decision aside until the journal is unlocked. The same decision again stays as it was first. */
export function putInQueue(entry: Entry): Promise<void> {
  return withConnection(async (database) => {
    const locked = (await database.table<KeyRow, string>('keys').toArray()).find(isLocked);
    if (!locked) throw new ExpectedError('journal_unavailable');
    const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, true, ['encrypt']);
    const [sealed, wrapped] = await Promise.all([
      seal(
        ringOf([{ id: locked.id, at: '', key }]),
        QUEUE,
        { id: entry.id, month: entry.at.slice(0, 7) },
        entry,
      ),
      crypto.subtle.wrapKey('raw', key, locked.publicKey, 'RSA-OAEP'),
    ]);
    const queue = database.table<SealedRow, string>(QUEUE);
    const keys = database.table('keys');
    await database.transaction('rw', keys, queue, async () => {
      // Nothing would open it if its key was taken away meanwhile.
      if ((await keys.get(locked.id)) === undefined) throw new ExpectedError('changed_meanwhile');
      if ((await queue.get(entry.id)) === undefined)
        await queue.add({ ...sealed, wrapped: new Uint8Array(wrapped) } as QueuedRow);
    });
  });
}
