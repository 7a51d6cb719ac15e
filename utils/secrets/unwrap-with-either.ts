import { normaliseRecoveryCode } from './recovery-code.ts';
import { unwrapKey, type Wrapped } from './wrap.ts';

/** A key under a passphrase and under the recovery code that replaces it. */
export type Wraps = Record<'passphrase' | 'recovery', Wrapped>;

/**
 * The key that either of them opens, or null.
 *
 * @param secret the passphrase or the recovery code, as it was typed
 * @param bound what the key belongs to
 */
export async function unwrapWithEither(
  { passphrase, recovery }: Wraps,
  secret: string,
  bound: string,
): Promise<Uint8Array | null> {
  // Each trial takes its time: first what it looks like. Nothing keeps a passphrase from reading like a code.
  const byCode = normaliseRecoveryCode(secret) === null ? null : await unwrapKey(recovery, secret, bound);
  return byCode ?? unwrapKey(passphrase, secret, bound);
}
