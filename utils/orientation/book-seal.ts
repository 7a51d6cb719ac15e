import * as z from 'zod/mini';

/** Version of `proof/properties.json`, which is too large for whoever only reads a seal; a test holds the two together. */
export const PROPERTIES = '2026-11-26';

/**
 * A rule book that passed the proof, with a seal over what was proven: a program too small to hold the proof can tell
 * that this very book passed it and its schema, with this very checklist and these properties. A guard against mistakes,
 * not against forgery.
 */
export const provenBookSchema = z.strictObject({
  format: z.literal('repere-book'),
  /** Of the book's form: another one as soon as its schema asks for something else. */
  version: z.literal(1),
  book: z.unknown(),
  proof: z.strictObject({ checklist: z.string(), properties: z.string(), seal: z.string() }),
});

export type ProvenBook = z.infer<typeof provenBookSchema>;

/** @param checklist version of the checklist with which the book was proven */
export async function sealBook(book: unknown, checklist: string): Promise<ProvenBook> {
  return {
    format: 'repere-book',
    version: 1,
    book,
    proof: { checklist, properties: PROPERTIES, seal: await digest(book, checklist) },
  };
}

/** Whether the seal is that of this book, and the proof was made with this checklist. */
export async function isSealed({ book, proof }: ProvenBook, checklist: string): Promise<boolean> {
  const sameRules = proof.checklist === checklist && proof.properties === PROPERTIES;
  return sameRules && proof.seal === (await digest(book, checklist));
}

/** SHA-256 in hexadecimal, over the book whatever the order of its keys. */
async function digest(book: unknown, checklist: string): Promise<string> {
  const text = new TextEncoder().encode(`${checklist}\n${PROPERTIES}\n${JSON.stringify(ordered(book))}`);
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', text));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, one]) => [key, ordered(one)]));
}
