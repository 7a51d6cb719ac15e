import * as z from 'zod/mini';

/** Of the envelope. 1 was in clear. */
export const SEAL_VERSION = 2;

const NONCE_BYTES = 12;

/** What a row of the database holds of its content: nothing that can be read without the key. */
export const sealedSchema = z.object({
  id: z.string(),
  /** `YYYY-MM`, of events. */
  month: z.optional(z.string()),
  version: z.literal(SEAL_VERSION),
  /** Id of the key. */
  key: z.string(),
  /** 12 bytes, drawn anew for every sealing. */
  nonce: z.instanceof(Uint8Array),
  /** AES-GCM of the content as JSON in UTF-8, its tag of 16 bytes at the end. */
  sealed: z.instanceof(Uint8Array),
});

export type SealedRow = z.infer<typeof sealedSchema>;

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
  const text = new TextEncoder().encode(JSON.stringify(content));
  const sealed = await crypto.subtle.encrypt(algorithm(place, bound, nonce), current.key, text);
  return { ...bound, nonce, sealed: new Uint8Array(sealed) };
}

/** What a row holds, or in a word what keeps it shut. Never content. */
export async function unseal(
  { byId }: KeyRing,
  place: string,
  row: unknown,
): Promise<{ id: string; content: unknown } | { shut: string }> {
  const parsed = sealedSchema.safeParse(row);
  if (!parsed.success) return { shut: parsed.error.issues[0]?.path.join('.') || 'row' };
  const { key: id, nonce, sealed } = parsed.data;
  const known = byId.get(id);
  if (!known) return { shut: 'key' };
  try {
    const text = await crypto.subtle.decrypt(algorithm(place, parsed.data, nonce), known.key, copy(sealed));
    return { id: parsed.data.id, content: JSON.parse(new TextDecoder().decode(text)) };
  } catch {
    // Swapped, cut off or changed: the tag does not fit, and nothing else is told of it.
    return { shut: 'seal' };
  }
}

type Bound = Pick<SealedRow, 'id' | 'month' | 'version' | 'key'>;

function algorithm(place: string, { id, month = '', version, key }: Bound, nonce: Uint8Array): AesGcmParams {
  const bound = JSON.stringify([place, id, month, version, key]);
  return { name: 'AES-GCM', iv: copy(nonce), additionalData: new TextEncoder().encode(bound) };
}

/** Bytes of their own: those of the database may be a window on a larger buffer. */
function copy(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(bytes);
}
