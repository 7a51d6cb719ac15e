/**
 * A UUID of version 7 (RFC 9562, 5.7): 48 bits of Unix milliseconds, then random bits, so that ids sort by time.
 *
 * @param time milliseconds since 1970
 */
export function uuidV7(time: number = Date.now()): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  // 48 bits do not fit the 32-bit shifts of JavaScript.
  for (let i = 0; i < 6; i++) bytes[i] = Math.floor(time / 2 ** (8 * (5 - i))) % 256;
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x70;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** The day in an id of version 7, or in one made from it, as `YYYY-MM-DD`; of any other id null. */
export function dayOfId(id: string): string | null {
  const time = Number.parseInt(id.replace('-', '').slice(0, 12), 16);
  return Number.isNaN(time) ? null : new Date(time).toISOString().slice(0, 10);
}
