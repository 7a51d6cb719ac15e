import type * as z from 'zod/mini';
import { fromBase64, toBase64 } from '../secrets/base64.ts';
import { isMisfit } from '../secrets/is-misfit.ts';
import { FORMAT, type sealedTextSchema, VERSION } from './format.ts';

export type SealedText = z.infer<typeof sealedTextSchema>;

const NONCE_BYTES = 12;

/** The key of one file. The key that is wrapped may be the journal's own: no two files are sealed with the same. */
export async function fileKey(raw: Uint8Array, id: string): Promise<CryptoKey> {
  const start = await crypto.subtle.importKey('raw', new Uint8Array(raw), 'HKDF', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'HKDF', hash: 'SHA-256', salt: encode(id), info: encode(`${FORMAT} ${VERSION}`) },
    start,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

/** @param bound what it belongs to: it opens for nothing else */
export async function sealBytes(
  key: CryptoKey,
  bound: unknown,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<SealedText> {
  const nonce = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
  const sealed = await crypto.subtle.encrypt(algorithm(bound, nonce), key, bytes);
  return { nonce: toBase64(nonce), sealed: toBase64(new Uint8Array(sealed)) };
}

/** What was sealed, or null: cut off, changed, or put where it does not belong. */
export async function openBytes(
  key: CryptoKey,
  bound: unknown,
  { nonce, sealed }: SealedText,
): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return new Uint8Array(
      await crypto.subtle.decrypt(algorithm(bound, fromBase64(nonce)), key, fromBase64(sealed)),
    );
  } catch (error) {
    if (isMisfit(error)) return null;
    throw error;
  }
}

function algorithm(bound: unknown, iv: Uint8Array<ArrayBuffer>): AesGcmParams {
  return { name: 'AES-GCM', iv, additionalData: encode(JSON.stringify(bound)) };
}

function encode(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}
