/** 0x80 to 0x9F in Windows-1252; a space where there is no character. */
const SIGNS = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/**
 * The text of a file: UTF-8, with or without its mark, or UTF-16 with it. Anything else is read as Windows-1252, which is
 * what Excel in France writes as "CSV"; every file can be read like that, so this never fails.
 */
export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Some versions of Node decode these as Latin-1; in a browser there is nothing left to replace.
    return new TextDecoder('windows-1252').decode(bytes).replace(/[\u0080-\u009f]/g, windowsSign);
  }
}

function windowsSign(control: string): string {
  return (SIGNS[control.charCodeAt(0) - 0x80] ?? '').trim() || control;
}
