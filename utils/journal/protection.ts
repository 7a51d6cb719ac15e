import { ExpectedError } from '../messages/result.ts';
import { toBase64 } from '../secrets/base64.ts';
import { unwrapWithEither } from '../secrets/unwrap-with-either.ts';
import { wrapKey } from '../secrets/wrap.ts';
import type { Protection } from '../settings/policy.ts';
import { atWork } from './at-work.ts';
import { keepWraps } from './copies-keys.ts';
import { withConnection, withDatabase } from './database.ts';
import { finish } from './finish.ts';
import { BOUND, heldKey, holdKey, isLocked, type KeyRow, type LockedKey, sealingKey } from './keys.ts';
import { QUEUE } from './queue.ts';
import { newKey, ringOf, seal } from './seal.ts';

/** How the journal is protected, and what waits until it is open. */
export interface ProtectionState {
  level: Protection;
  locked: boolean;
  /** Decisions that were recorded while it was locked. */
  waiting: number;
}

export function readProtection(): Promise<ProtectionState> {
  return withConnection(async (database) => {
    const rows = await database.table<KeyRow, string>('keys').orderBy('id').toArray();
    const locked = rows.find(isLocked);
    return {
      level: newest(rows) === locked && locked ? 'passphrase' : 'device',
      locked: locked !== undefined && (await heldKey())?.id !== locked.id,
      waiting: await database.table(QUEUE).count(),
    };
  });
}

/**
 * Opens the journal for this session of the browser.
 *
 * @param secret the passphrase or the recovery code
 * @returns whether it fits
 */
export async function unlock(secret: string): Promise<boolean> {
  const row = await lockedRow();
  if (!row) return true;
  const raw = await unwrapWithEither(row.wraps, secret, BOUND);
  if (raw === null) return false;
  await holdKey(row.id, raw);
  return true;
}

/**
 * Puts the journal under a passphrase, or changes it: then what stood before opens nothing any more. What lies in the
 * journal is sealed with the new key by `catchUp`, in steps; one change of key is brought to its end before the next.
 *
 * @throws ExpectedError `journal_locked`
 */
export function protect(passphrase: string, recovery: string): Promise<void> {
  return atWork(async () => {
    await finish();
    const before = await lockedRow();
    const raw = before ? await rawOf(before) : crypto.getRandomValues(new Uint8Array(32));
    const wraps = {
      passphrase: await wrapKey(raw, passphrase, BOUND),
      recovery: await wrapKey(raw, recovery, BOUND),
    };
    const row = before ? { ...before, wraps } : await newLockedKey(raw, wraps);
    await keepWraps(row.id, wraps);
    await putKey(row);
    if (!before) await holdKey(row.id, raw);
  });
}

/** Goes back to a key of this installation, which is there without a passphrase; `catchUp` does the rest. */
export function unprotect(): Promise<void> {
  return atWork(async () => {
    await finish();
    // Only an open journal can be sealed anew.
    await withDatabase(async () => undefined);
    await putKey(await newKey(new Date()));
  });
}

/** Puts a key in force: the newest seals. The clock may have been ahead when the last one was made. */
function putKey(row: KeyRow): Promise<void> {
  return withConnection((database) => {
    const keys = database.table<KeyRow, string>('keys');
    return database.transaction('rw', keys, async () => {
      const others = (await keys.toArray()).filter(({ id }) => id !== row.id);
      const last = Math.max(0, ...others.map(({ at }) => Date.parse(at)));
      const at = new Date(Math.max(Date.parse(row.at), last + 1)).toISOString();
      await keys.put({ ...row, at });
    });
  });
}

/** The key that a passphrase opens, with which a backup is wrapped as well; null at the level "appareil". */
export async function wrappedKey(): Promise<{ raw: Uint8Array; wraps: LockedKey['wraps'] } | null> {
  const row = await lockedRow();
  return row ? { raw: await rawOf(row), wraps: row.wraps } : null;
}

async function lockedRow(): Promise<LockedKey | undefined> {
  const rows = await withConnection((database) => database.table<KeyRow, string>('keys').toArray());
  return rows.find(isLocked);
}

async function rawOf({ id }: LockedKey): Promise<Uint8Array<ArrayBuffer>> {
  const held = await heldKey();
  if (held?.id !== id) throw new ExpectedError('journal_locked');
  return new Uint8Array(held.raw);
}

async function newLockedKey(raw: Uint8Array<ArrayBuffer>, wraps: LockedKey['wraps']): Promise<LockedKey> {
  const pair = await crypto.subtle.generateKey(
    { name: 'RSA-OAEP', modulusLength: 3072, publicExponent: new Uint8Array([1, 0, 1]), hash: 'SHA-256' },
    true,
    ['wrapKey', 'unwrapKey'],
  );
  const [id, at] = [crypto.randomUUID(), new Date().toISOString()];
  const pkcs8 = toBase64(new Uint8Array(await crypto.subtle.exportKey('pkcs8', pair.privateKey)));
  const ring = ringOf([{ id, at, key: await sealingKey(raw) }]);
  const privateKey = await seal(ring, 'keys', { id }, pkcs8);
  return { id, at, wraps, publicKey: pair.publicKey, privateKey };
}

function newest(rows: readonly KeyRow[]): KeyRow | undefined {
  return [...rows].sort((a, b) => (a.at < b.at ? 1 : -1))[0];
}
