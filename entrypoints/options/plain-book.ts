import { BOOK_FILE } from '@/utils/in-force/book.ts';
import { loadFile } from '@/utils/in-force/load-file.ts';
import type { OptionsAnswer } from '@/utils/messages/options-contract.ts';
import { provenBookSchema } from '@/utils/orientation/book-seal.ts';
import { fileIn, readPolicy } from '@/utils/settings/policy.ts';

/** The rule book in force as its file, in French, with what its author wrote and nothing filled in. */
export async function plainBookInForce({ bookOrigin, storedBook }: OptionsAnswer): Promise<unknown> {
  if (bookOrigin === 'local' && storedBook) return storedBook.file.book;
  if (bookOrigin === 'organisation') {
    const { policy } = await readPolicy();
    return provenBookSchema.parse(fileIn(policy.book)).book;
  }
  return loadFile(BOOK_FILE);
}
