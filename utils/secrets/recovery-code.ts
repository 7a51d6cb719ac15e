/** Crockford's base32: without I, L, O and U, which are mistaken for others or make words. */
const SYMBOLS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 32;
const CODE = new RegExp(`^[${SYMBOLS}]{${LENGTH}}$`);

/** Thirty-two symbols of five bits, 160 in all, in groups of four as they are printed. */
export function drawRecoveryCode(): string {
  for (;;) {
    const bytes = crypto.getRandomValues(new Uint8Array(LENGTH));
    // 256 is eight times 32: the rest of a byte is as evenly drawn as the byte.
    const code = normaliseRecoveryCode(Array.from(bytes, (byte) => SYMBOLS[byte % 32]).join(''));
    if (code !== null) return code;
  }
}

/**
 * A recovery code as it is printed, whatever was typed for it: small letters, spaces or none, O for 0, I or L for 1.
 * Null where the text is not one. Each has one of the figures 2 to 9, so that a passphrase of words is not taken for one.
 */
export function normaliseRecoveryCode(text: string): string | null {
  const plain = text.toUpperCase().replace(/[\s\-‐-―]/g, '');
  const code = plain.replaceAll('O', '0').replace(/[IL]/g, '1');
  if (!CODE.test(code) || !/[2-9]/.test(code)) return null;
  return (code.match(/.{4}/g) ?? []).join('-');
}
