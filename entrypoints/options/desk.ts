import { language } from '@/utils/i18n/texts.ts';
import { readStoredBook, translatedBookInForce, writeBook } from '@/utils/in-force/book.ts';
import { readCatalogue, undoCatalogue, writeCatalogue } from '@/utils/in-force/catalogue.ts';
import { purge } from '@/utils/journal/retention.ts';
import { readDeliveries, readStock, receiveVouchers, withdrawDelivery } from '@/utils/journal/stock.ts';
import { localDay } from '@/utils/local-day.ts';
import { askHere } from '@/utils/messages/ask-here.ts';
import * as contract from '@/utils/messages/options-contract.ts';
import { ExpectedError } from '@/utils/messages/result.ts';
import { type Handler, handle } from '@/utils/messages/serve.ts';
import { normaliseAreas } from '@/utils/programmes/normalise-programme.ts';
import { readFreeText, writeFreeText } from '@/utils/settings/free-text-store.ts';
import { type PolicyKey, readPolicy } from '@/utils/settings/policy.ts';
import { readRetention, writeRetention } from '@/utils/settings/retention-store.ts';
import { readSettings } from '@/utils/settings/settings-store.ts';
import { readTerritory, writeTerritory } from '@/utils/settings/territory-store.ts';

/** What the page may ask of the settings and the journal. */
const handlers: readonly Handler[] = [
  handle(contract.readOptions, async () => {
    const inForce = await translatedBookInForce(language());
    const [
      catalogue,
      storedBook,
      territory,
      { settings, fixed },
      { policy },
      freeText,
      retentionMonths,
      stock,
    ] = await Promise.all([
      readCatalogue(inForce.book.kinds.map(({ id }) => id)),
      readStoredBook(),
      readTerritory(),
      readSettings(),
      readPolicy(),
      readFreeText(),
      readRetention(),
      stockOrNone(),
    ]);
    return {
      catalogue,
      book: inForce.book,
      checklist: inForce.checklist,
      bookOrigin: inForce.origin,
      bookRefusal: inForce.refused,
      storedBook,
      territory: territory.territory,
      territoryFixed: territory.fixed,
      territoryUnreadable: territory.unreadable,
      role: settings?.role ?? fixed.role ?? null,
      habilitated: settings?.habilitated ?? fixed.habilitated ?? false,
      freeText,
      retentionMonths,
      protection: policy.protection,
      words: policy.words ?? [],
      ...stock,
      fixed: Object.keys(policy) as PolicyKey[],
    };
  }),

  handle(contract.saveTerritory, async (areas) => {
    await writeTerritory(normaliseAreas(areas));
    return {};
  }),

  handle(contract.saveFreeText, async ({ freeText }) => {
    await writeFreeText(freeText);
    return {};
  }),

  handle(contract.saveRetention, async ({ months }) => {
    await writeRetention(months);
    await purge(months, localDay(new Date()));
    return {};
  }),

  handle(contract.saveCatalogue, async ({ revision, what, layers }) => {
    await writeCatalogue(revision, what, layers, await kinds());
    return {};
  }),

  handle(contract.undoCatalogue, async ({ revision }) => {
    await undoCatalogue(revision);
    return {};
  }),

  handle(contract.saveBook, async ({ book }) => {
    if ((await readPolicy()).policy.book !== undefined) throw new ExpectedError('fixed');
    await writeBook(book);
    return {};
  }),

  handle(contract.receiveVouchers, async (delivery) => {
    await receiveVouchers({ type: 'voucher-received', at: new Date().toISOString(), ...delivery });
    return {};
  }),

  handle(contract.withdrawDelivery, async ({ id }) => {
    await withdrawDelivery(id, new Date());
    return {};
  }),
];

export const askSettings = askHere(handlers, 'options');

async function kinds(): Promise<string[]> {
  const { book } = await translatedBookInForce('fr');
  return book.kinds.map(({ id }) => id);
}

/** The page is of use without the journal; what cannot be opened is said where something is recorded. */
async function stockOrNone() {
  try {
    return { stock: await readStock(localDay(new Date())), deliveries: await readDeliveries() };
  } catch {
    return { stock: [], deliveries: [] };
  }
}
