import { language } from '@/utils/i18n/texts.ts';
import { translatedBookInForce } from '@/utils/in-force/book.ts';
import { readGivenWithoutStock, readStock } from '@/utils/journal/stock.ts';
import { eraseDecision, listDecisions, readDecision, type StoredRow } from '@/utils/journal/store.ts';
import {
  listFollowUps,
  prepareArrival,
  readVoucherResults,
  settleVoucher,
} from '@/utils/journal/vouchers.ts';
import { localDay } from '@/utils/local-day.ts';
import * as contract from '@/utils/messages/journal-contract.ts';
import { type Handler, handle } from '@/utils/messages/serve.ts';
import { uuidV7 } from '@/utils/uuid-v7.ts';
import { entryNote, programmesInForce } from './decision.ts';

/** What the journal page asks of the background. */
export const journalHandlers: readonly Handler[] = [
  handle(contract.listDecisions, async ({ before, limit }) => {
    const { rows, more } = await listDecisions(limit, before);
    return { rows, more, ...(await wordsFor(rows)) };
  }),

  handle(contract.readDecision, async ({ id }) => {
    const rows = [{ id, entry: await readDecision(id) }];
    return { rows, more: false, ...(await wordsFor(rows)) };
  }),

  handle(contract.readNote, async ({ id }) => ({ note: await entryNote(await readDecision(id)) })),

  handle(contract.eraseDecision, async ({ id }) => {
    await eraseDecision(id, new Date());
    return {};
  }),

  handle(contract.listFollowUps, async () => {
    const today = localDay(new Date());
    const [followUps, stock, withoutStock] = await Promise.all([
      listFollowUps(),
      readStock(today),
      readGivenWithoutStock(),
    ]);
    return { followUps, stock, withoutStock, today };
  }),

  handle(contract.settleVoucher, async ({ decision, result }) => {
    await settleVoucher(decision, result, event());
    return {};
  }),

  handle(contract.prepareArrival, async ({ decision }) => {
    await prepareArrival(decision, event());
    return {};
  }),
];

/** What the codes of these rows mean, and what became of their cheques. */
async function wordsFor(rows: readonly StoredRow[]) {
  const [{ book, checklist }, programmes, results] = await Promise.all([
    translatedBookInForce(language()),
    programmesInForce(),
    readVoucherResults(rows.map(({ id }) => id)),
  ]);
  const names = Object.fromEntries(programmes.map(({ id, name }) => [id, name]));
  return { book, checklist, programmes: names, results };
}

function event(): { id: string; at: string } {
  const now = new Date();
  return { id: uuidV7(now.getTime()), at: now.toISOString() };
}
