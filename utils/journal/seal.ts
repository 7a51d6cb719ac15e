/** Of the envelope. 1 was in clear. */
export const SEAL_VERSION = 2;

const NONCE_BYTES = 12;

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** What a row of the database holds of its content: nothing that can be read without the key. */
export interface SealedRow {
  id: string;
  /** `YYYY-MM`, of events. */
  month?: string | undefined;
  version: typeof SEAL_VERSION;
  /** Id of the key. */
  key: string;
  /** 12 bytes, drawn anew for every sealing. */
  nonce: Uint8Array<ArrayBuffer>;
  /** AES-GCM of the content as JSON in UTF-8, its tag of 16 bytes at the end. */
  sealed: Uint8Array<ArrayBuffer>;
}

/** A key of the journal. It cannot be read out, only used. */
export interface JournalKey {
  id: string;
  /** ISO instant. */
  at: string;
  key: CryptoKey;
  /** Only a passphrase opens it. */
  secret?: boolean;
}

/** The keys that are at hand, and the one with which is sealed. */
export interface KeyRing {
  current: JournalKey;
  byId: ReadonlyMap<string, JournalKey>;
}

/** A key that never leaves this installation. */
export async function newKey(now: Date): Promise<JournalKey> {
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
  return { id: crypto.randomUUID(), at: now.toISOString(), key };
}

/** @param keys at least one; the newest seals */
export function ringOf(keys: readonly JournalKey[]): KeyRing {
  const [current] = [...keys].sort((a, b) => (a.at < b.at ? 1 : -1));
  if (!current) throw new Error('a ring without keys');
  return { current, byId: new Map(keys.map((one) => [one.id, one])) };
}

/**
 * Seals what a row holds. Its place (the table), id, month, version and key are bound to it: an envelope that is put
 * under another id or into another table opens no more.
 */
export async function seal(
  { current }: KeyRing,
  place: string,
  row: { id: string; month?: string },
  content: unknown,
): Promise<SealedRow> {
  const nonce = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
  const bound = { ...row, version: SEAL_VERSION, key: current.id } as const;
  const text = encoder.encode(JSON.stringify(content));
  const sealed = await crypto.subtle.encrypt(algorithm(place, bound, nonce), current.key, text);
  return { ...bound, nonce, sealed: new Uint8Array(sealed) };
}

/** What a row holds, or in a word what keeps it shut. Never content. */
export async function unseal(
  { byId }: KeyRing,
  place: string,
  row: unknown,
): Promise<{ id: string; content: unknown } | { shut: string }> {
  const fault = faultIn(row);
  if (fault) return { shut: fault };
  const { id, key, nonce, sealed } = row as SealedRow;
  const known = byId.get(key);
  if (!known) return { shut: 'key' };
  try {
    const text = await crypto.subtle.decrypt(algorithm(place, row as SealedRow, nonce), known.key, sealed);
    return { id, content: JSON.parse(decoder.decode(text)) };
  } catch {
    // Swapped, cut off or changed: the tag does not fit, and nothing else is told of it.
    return { shut: 'seal' };
  }
}

/** The first field that is not what it has to be. By hand: a search looks at a hundred thousand rows. */
function faultIn(row: unknown): string | null {
  if (typeof row !== 'object' || row === null) return 'row';
  const { id, month = '', version, key, nonce, sealed } = row as Record<string, unknown>;
  if (typeof id !== 'string') return 'id';
  if (typeof month !== 'string') return 'month';
  if (version !== SEAL_VERSION) return 'version';
  if (typeof key !== 'string') return 'key';
  if (!(nonce instanceof Uint8Array)) return 'nonce';
  return sealed instanceof Uint8Array ? null : 'sealed';
}

type Bound = Pick<SealedRow, 'id' | 'month' | 'version' | 'key'>;

function algorithm(place: string, { id, month = '', version, key }: Bound, iv: BufferSource): AesGcmParams {
  const bound = JSON.stringify([place, id, month, version, key]);
  return { name: 'AES-GCM', iv, additionalData: encoder.encode(bound) };
}
