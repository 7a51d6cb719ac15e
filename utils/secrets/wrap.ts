import * as z from 'zod/mini';
import { whole } from '../plain-schema.ts';
import { fromBase64, toBase64 } from './base64.ts';
import { isMisfit } from './is-misfit.ts';
import { normaliseSecret } from './normalise-secret.ts';

/** Of PBKDF2 (source: OWASP’s Password Storage Cheat Sheet, PBKDF2-HMAC-SHA256). */
export const ROUNDS = 600_000;

/** Unwrapping takes seconds beyond that: a file may not keep the browser busy as long as it likes. */
const MOST_ROUNDS = 10_000_000;

const KDF = 'PBKDF2-SHA-256';
const KEY_BYTES = 32;

/** Base64 of so many bytes. */
const base64 = (pattern: RegExp) => z.string().check(z.regex(pattern));

/** A key of 32 bytes, sealed with a secret. Tells how hard it is to guess, and nothing of the key. */
export const wrappedSchema = z.strictObject({
  kdf: z.literal(KDF),
  rounds: whole.check(z.minimum(ROUNDS), z.maximum(MOST_ROUNDS)),
  /** 16 bytes */
  salt: base64(/^[A-Za-z\d+/]{22}==$/),
  /** 12 bytes */
  nonce: base64(/^[A-Za-z\d+/]{16}$/),
  /** The key, and the tag of 16 bytes. */
  key: base64(/^[A-Za-z\d+/]{64}$/),
});

export type Wrapped = z.infer<typeof wrappedSchema>;

/**
 * Seals a key with a passphrase or a recovery code, read as `normaliseSecret` reads it.
 *
 * @param raw 32 bytes
 * @param bound what the key belongs to: it unwraps for nothing else
 */
export async function wrapKey(raw: Uint8Array, secret: string, bound: string): Promise<Wrapped> {
  if (raw.length !== KEY_BYTES) throw new RangeError(`a key of ${raw.length} bytes`);
  const salt = toBase64(crypto.getRandomValues(new Uint8Array(16)));
  const nonce = crypto.getRandomValues(new Uint8Array(12));
  const how = { kdf: KDF, rounds: ROUNDS, salt } as const;
  const key = await derived(secret, how);
  const sealed = await crypto.subtle.encrypt(algorithm(how, nonce, bound), key, new Uint8Array(raw));
  return { ...how, nonce: toBase64(nonce), key: toBase64(new Uint8Array(sealed)) };
}

/** The key, or null: the secret does not fit, or something was changed since. Takes some tenths of a second. */
export async function unwrapKey(wrapped: Wrapped, secret: string, bound: string): Promise<Uint8Array | null> {
  const key = await derived(secret, wrapped);
  try {
    const how = algorithm(wrapped, fromBase64(wrapped.nonce), bound);
    return new Uint8Array(await crypto.subtle.decrypt(how, key, fromBase64(wrapped.key)));
  } catch (error) {
    if (isMisfit(error)) return null;
    throw error;
  }
}

type How = Pick<Wrapped, 'kdf' | 'rounds' | 'salt'>;

async function derived(secret: string, { rounds, salt }: How): Promise<CryptoKey> {
  const typed = new TextEncoder().encode(normaliseSecret(secret));
  const start = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', iterations: rounds, salt: fromBase64(salt) },
    start,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

function algorithm({ kdf, rounds, salt }: How, nonce: Uint8Array<ArrayBuffer>, bound: string): AesGcmParams {
  const data = JSON.stringify([bound, kdf, rounds, salt]);
  return { name: 'AES-GCM', iv: nonce, additionalData: new TextEncoder().encode(data) };
}
