import type { Wraps } from '../secrets/unwrap-with-either.ts';
import { session } from '../session.ts';
import { type JournalKey, type KeyRing, ringOf, type SealedRow } from './seal.ts';

/** A key that only a passphrase or the recovery code opens. What is decided while it is locked waits in the queue. */
export interface LockedKey {
  id: string;
  /** ISO instant. */
  at: string;
  wraps: Wraps;
  /** RSA-OAEP: seals what waits. */
  publicKey: CryptoKey;
  /** Its other half, sealed with the key itself. */
  privateKey: SealedRow;
}

/** A key as it lies in the database: usable at once at the level "appareil". */
export type KeyRow = JournalKey | LockedKey;

/** What the session's memory holds of an unlocked key. */
export interface HeldKey {
  id: string;
  raw: number[];
}

export const HELD = 'journal-key';

/** What a key of the journal is bound to when it is wrapped. */
export const BOUND = 'journal';

/** The unlocked key; it is gone when it is locked, and when the browser closes. */
export async function heldKey(): Promise<HeldKey | null> {
  return ((await session.get(HELD)) as HeldKey | undefined) ?? null;
}

/** @param raw 32 bytes */
export function holdKey(id: string, raw: Uint8Array): Promise<void> {
  return session.set(HELD, { id, raw: [...raw] } satisfies HeldKey);
}

/** Locks the journal, in all windows. */
export function lock(): Promise<void> {
  return session.remove(HELD);
}

export function isLocked(row: KeyRow): row is LockedKey {
  return 'wraps' in row;
}

/** All keys, or null while one of them is locked. */
export async function openKeys(rows: readonly KeyRow[], held: HeldKey | null): Promise<KeyRing | null> {
  const keys: JournalKey[] = [];
  for (const row of rows) {
    if (!isLocked(row)) keys.push(row);
    else if (row.id !== held?.id) return null;
    else keys.push({ id: row.id, at: row.at, key: await sealingKey(new Uint8Array(held.raw)), secret: true });
  }
  return ringOf(keys);
}

export function sealingKey(raw: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);
}
