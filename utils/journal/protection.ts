import { ExpectedError } from '../messages/result.ts';
import { toBase64 } from '../secrets/base64.ts';
import { normaliseRecoveryCode } from '../secrets/recovery-code.ts';
import { unwrapKey, wrapKey } from '../secrets/wrap.ts';
import type { Protection } from '../settings/policy.ts';
import { withConnection, withDatabase } from './database.ts';
import { heldKey, holdKey, isLocked, type KeyRow, type LockedKey, sealingKey } from './keys.ts';
import { QUEUE } from './queue.ts';
import { newKey, ringOf, seal } from './seal.ts';

/** What a key of the journal is bound to when it is wrapped. */
export const BOUND = 'journal';

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
      level: locked && newest(rows) === locked ? 'passphrase' : 'device',
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
  const { passphrase, recovery } = row.wraps;
  // Each trial takes its time: first what it looks like.
  const wraps = normaliseRecoveryCode(secret) === null ? [passphrase] : [recovery, passphrase];
  for (const wrapped of wraps) {
    const raw = await unwrapKey(wrapped, secret, BOUND);
    if (raw === null) continue;
    await holdKey(row.id, raw);
    return true;
  }
  return false;
}

/**
 * Puts the journal under a passphrase, or changes it: then what stood before opens nothing any more. What lies in the
 * journal is sealed with the new key by `catchUp`, in steps.
 *
 * @throws ExpectedError `journal_locked`; `changed_meanwhile` while going back to a key without a passphrase has not
 * come to its end
 */
export async function protect(passphrase: string, recovery: string): Promise<void> {
  const rows = await keyRows();
  const before = rows.find(isLocked);
  if (before && newest(rows) !== before) throw new ExpectedError('changed_meanwhile');
  const raw = before ? await rawOf(before) : crypto.getRandomValues(new Uint8Array(32));
  const wraps = {
    passphrase: await wrapKey(raw, passphrase, BOUND),
    recovery: await wrapKey(raw, recovery, BOUND),
  };
  const row = before ? { ...before, wraps } : await newLockedKey(raw, wraps, nextInstant(rows));
  await withConnection((database) => database.table<KeyRow, string>('keys').put(row));
  if (!before) await holdKey(row.id, raw);
}

/** Goes back to a key of this installation, which is there without a passphrase; `catchUp` does the rest. */
export async function unprotect(): Promise<void> {
  const key = await newKey(nextInstant(await keyRows()));
  // Only an open journal can be sealed anew.
  await withDatabase(({ database }) => database.table<KeyRow, string>('keys').put(key));
}

/** The key that a passphrase opens, with which a backup is wrapped as well; null at the level "appareil". */
export async function wrappedKey(): Promise<{ raw: Uint8Array; wraps: LockedKey['wraps'] } | null> {
  const row = await lockedRow();
  return row ? { raw: await rawOf(row), wraps: row.wraps } : null;
}

function keyRows(): Promise<KeyRow[]> {
  return withConnection((database) => database.table<KeyRow, string>('keys').toArray());
}

async function lockedRow(): Promise<LockedKey | undefined> {
  return (await keyRows()).find(isLocked);
}

async function rawOf({ id }: LockedKey): Promise<Uint8Array<ArrayBuffer>> {
  const held = await heldKey();
  if (held?.id !== id) throw new ExpectedError('journal_locked');
  return new Uint8Array(held.raw);
}

async function newLockedKey(
  raw: Uint8Array<ArrayBuffer>,
  wraps: LockedKey['wraps'],
  now: Date,
): Promise<LockedKey> {
  const pair = await crypto.subtle.generateKey(
    { name: 'RSA-OAEP', modulusLength: 3072, publicExponent: new Uint8Array([1, 0, 1]), hash: 'SHA-256' },
    true,
    ['wrapKey', 'unwrapKey'],
  );
  const [id, at] = [crypto.randomUUID(), now.toISOString()];
  const pkcs8 = toBase64(new Uint8Array(await crypto.subtle.exportKey('pkcs8', pair.privateKey)));
  const ring = ringOf([{ id, at, key: await sealingKey(raw) }]);
  const privateKey = await seal(ring, 'keys', { id }, pkcs8);
  return { id, at, wraps, publicKey: pair.publicKey, privateKey };
}

/** The newest key seals: a new one is newer than all others, also where the clock was put back. */
function nextInstant(rows: readonly KeyRow[]): Date {
  return new Date(Math.max(Date.now(), ...rows.map(({ at }) => Date.parse(at) + 1)));
}

function newest(rows: readonly KeyRow[]): KeyRow | undefined {
  return [...rows].sort((a, b) => (a.at < b.at ? 1 : -1))[0];
}
