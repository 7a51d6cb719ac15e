import { language } from '@/utils/i18n/texts.ts';
import { bookInForce, translatedBookInForce } from '@/utils/in-force/book.ts';
import { entryNote, programmesInForce } from '@/utils/in-force/note.ts';
import { decisionsBetween } from '@/utils/journal/between.ts';
import { readFigures } from '@/utils/journal/figures.ts';
import { followUp, listFollowUps, readFollowedUp } from '@/utils/journal/follow-ups.ts';
import { decisionsOf, erasePerson } from '@/utils/journal/person.ts';
import { showDue } from '@/utils/journal/show-due.ts';
import { readGivenWithoutStock, readStock } from '@/utils/journal/stock.ts';
import { eraseDecision, listDecisions, readDecision, type StoredRow } from '@/utils/journal/store.ts';
import { prepareArrival, readVoucherResults, settleVoucher } from '@/utils/journal/vouchers.ts';
import { localDay } from '@/utils/local-day.ts';
import { askHere } from '@/utils/messages/ask-here.ts';
import * as contract from '@/utils/messages/journal-contract.ts';
import { type Handler, handle } from '@/utils/messages/serve.ts';
import { readInstallation } from '@/utils/settings/installation-store.ts';
import { uuidV7 } from '@/utils/uuid-v7.ts';

/** What the page may ask of the journal. */
const handlers: readonly Handler[] = [
  handle(contract.listDecisions, async ({ before, limit }) => {
    const { rows, more } = await listDecisions(limit, before);
    return { rows, more, ...(await wordsFor(rows)) };
  }),

  handle(contract.readDecision, async ({ id }) => {
    const rows = [{ id, entry: await readDecision(id) }];
    return { rows, more: false, ...(await wordsFor(rows)) };
  }),

  handle(contract.readPeriod, async ({ from, to }) => {
    const [found, { book, checklist }, programmes] = await Promise.all([
      decisionsBetween(from, to),
      bookInForce(),
      programmesInForce(),
    ]);
    return { ...found, book, checklist, programmes };
  }),

  handle(contract.readFigures, async () => {
    const [months, { book }, installation] = await Promise.all([
      readFigures(),
      translatedBookInForce(language()),
      readInstallation(),
    ]);
    return { months, book, installation };
  }),

  handle(contract.readPerson, async ({ code }) => {
    const rows = (await decisionsOf(code)).map((entry) => ({ id: entry.id, entry }));
    return { rows, more: false, ...(await wordsFor(rows)) };
  }),

  handle(contract.erasePerson, async ({ code }) => {
    const erased = await erasePerson(code, new Date());
    await changed();
    return { erased };
  }),

  handle(contract.readNote, async ({ id }) => ({ note: await entryNote(await readDecision(id)) })),

  handle(contract.eraseDecision, async ({ id }) => {
    await eraseDecision(id, new Date());
    return changed();
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
    return changed();
  }),

  handle(contract.followUp, async ({ decision, ...heard }) => {
    await followUp(decision, heard, event());
    return changed();
  }),

  handle(contract.prepareArrival, async ({ decision }) => {
    await prepareArrival(decision, event());
    return changed();
  }),
];

export const askJournal = askHere(handlers, 'journal');

/** What the codes of these rows mean, and what became of it all. */
async function wordsFor(rows: readonly StoredRow[]) {
  const ids = rows.map(({ id }) => id);
  const [{ book, checklist }, programmes, results, followedUp] = await Promise.all([
    translatedBookInForce(language()),
    programmesInForce(),
    readVoucherResults(ids),
    readFollowedUp(ids),
  ]);
  const names = Object.fromEntries(programmes.map(({ id, name }) => [id, name]));
  return { book, checklist, programmes: names, results, followedUp };
}

/** Who is to be seen again may have changed. */
async function changed(): Promise<Record<string, never>> {
  await showDue();
  return {};
}

function event(): { id: string; at: string } {
  const now = new Date();
  return { id: uuidV7(now.getTime()), at: now.toISOString() };
}
