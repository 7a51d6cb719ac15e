import { normalisePassphrase } from './passphrase.ts';
import { normaliseRecoveryCode } from './recovery-code.ts';

/** A secret as it is read: a text that reads as a recovery code is one, any other a passphrase. */
export function normaliseSecret(text: string): string {
  return normaliseRecoveryCode(text) ?? normalisePassphrase(text);
}
