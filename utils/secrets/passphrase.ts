/** Characters that a passphrase has at least (docs/decisions/014). */
export const MIN_PASSPHRASE = 12;

/**
 * A passphrase as it is read: composed letters (a keyboard may write é as e and an accent), no space around it, one
 * between its words. Capitals count.
 */
export function normalisePassphrase(text: string): string {
  return text.normalize('NFC').trim().replace(/\s+/g, ' ');
}
