import { isSealed, PROPERTIES, provenBookSchema } from './book-seal.ts';
import { type BookInFile, normaliseBook } from './normalise-book.ts';
import type { Book } from './types.ts';

/** Why a book that was given is not the one in force. */
export type BookRefusal =
  /** No file of a proven book. */
  | { code: 'not_proven' }
  /** Proven with another version of the checklist. */
  | { code: 'other_checklist'; checklist: string }
  /** Proven before more was asked of a book. */
  | { code: 'other_properties'; properties: string }
  /** Changed after the proof. */
  | { code: 'broken_seal' };

export type ProvenBookRead = { ok: true; book: Book } | { ok: false; refusal: BookRefusal };

/**
 * A book that may come into force without a proof of its own: its seal says that it passed one, and before it the schema.
 *
 * @param checklist version of the checklist in force
 */
export async function readProvenBook(file: unknown, checklist: string): Promise<ProvenBookRead> {
  const proven = provenBookSchema.safeParse(file);
  if (!proven.success) return refused({ code: 'not_proven' });
  const { proof } = proven.data;
  if (proof.checklist !== checklist) return refused({ code: 'other_checklist', checklist: proof.checklist });
  if (proof.properties !== PROPERTIES)
    return refused({ code: 'other_properties', properties: proof.properties });
  if (!(await isSealed(proven.data, checklist))) return refused({ code: 'broken_seal' });
  return { ok: true, book: normaliseBook(proven.data.book as BookInFile) };
}

function refused(refusal: BookRefusal): ProvenBookRead {
  return { ok: false, refusal };
}
