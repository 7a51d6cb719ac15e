import { readCatalogue } from '@/utils/in-force/catalogue.ts';
import { readStock } from '@/utils/journal/stock.ts';
import { ExpectedError } from '@/utils/messages/result.ts';
import type { Book } from '@/utils/orientation/types.ts';
import { catalogueInForce } from '@/utils/programmes/layers.ts';
import { type LocalHelp, localHelpOf } from '@/utils/programmes/offers.ts';
import type { Areas } from '@/utils/programmes/types.ts';
import { readTerritory } from '@/utils/settings/territory-store.ts';

/** Ids of the kinds of help that a person has to go somewhere for. */
export function kindsNeedingPlace(book: Book): string[] {
  return book.kinds.filter(({ place }) => place === 'required').map(({ id }) => id);
}

/**
 * What there is in a territory today.
 *
 * @param territory of one interview; null for the user's own
 * @param today `YYYY-MM-DD`, the user's own day
 */
export async function localHelp(
  book: Book,
  territory: Areas | null,
  today: string,
): Promise<LocalHelp & { territory: Areas; cheques: Record<string, number> }> {
  const [{ layers }, own, cheques] = await Promise.all([
    readCatalogue(book.kinds.map(({ id }) => id)),
    readTerritory(),
    chequesLeft(today),
  ]);
  const where = territory ?? own.territory;
  const help = localHelpOf({
    entries: catalogueInForce(layers),
    territory: where,
    kindsNeedingPlace: kindsNeedingPlace(book),
    today,
    cheques: cheques ?? {},
  });
  // Without the journal nothing can be given: what is left of a stock is not known.
  const vouchers = cheques === null ? [] : help.vouchers;
  return { ...help, vouchers, territory: where, cheques: cheques ?? {} };
}

/**
 * By programme; null where the journal cannot be read, which is said where the decision is recorded. Of a locked one
 * cheques can be given all the same: they are in a drawer, and counted once it is open.
 */
async function chequesLeft(today: string): Promise<Record<string, number> | null> {
  try {
    return Object.fromEntries((await readStock(today)).map(({ programme, left }) => [programme, left]));
  } catch (error) {
    return error instanceof ExpectedError && error.code === 'journal_locked' ? {} : null;
  }
}
