import fc from 'fast-check';
import { expect, test } from 'vitest';
import { derivedOf, keptIn } from './derived.ts';
import { freshJournal } from './fresh-journal.ts';
import { recount } from './recount.ts';
import { FIRST, step, stepsOn, TODAY } from './steps.ts';

test('whatever happens in whatever order, no stock falls below zero and every counter is what the events say', async () => {
  const seen = new Set<string>();
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 40 }), async (steps) => {
      const journal = await freshJournal();
      const run = stepsOn(journal);
      for (const one of [FIRST, ...steps]) {
        const before = await journal.everything();
        await run(one).then(
          () => seen.add(`${one.do} done`),
          async (error: { code?: string }) => {
            seen.add(`${one.do} ${error.code}`);
            expect(await journal.everything()).toEqual(before);
          },
        );
        const expected = recount(await journal.events(), TODAY);
        const stocks = await journal.readStock(TODAY);
        expect(new Map(stocks.map((stock) => [stock.programme, stock]))).toEqual(expected.stocks);
        expect(stocks.filter(({ left }) => left < 0)).toEqual([]);
        const loose = await journal.readGivenWithoutStock();
        expect(
          new Map(
            loose.map(({ programme, given, used, returned }) => [programme, { given, used, returned }]),
          ),
        ).toEqual(expected.withoutStock);
        for (const { received, given, used, returned } of await journal.readDeliveries()) {
          expect(received.booklets * received.chequesPerBooklet - given + returned).toBeGreaterThanOrEqual(0);
          expect(given - used - returned).toBeGreaterThanOrEqual(0);
        }
        const toHear = (await journal.toHear()).map(({ id, due }) => `${id} ${due}`);
        expect(toHear.sort()).toEqual(expected.toHear.sort());
        // Nothing speaks of a decision that is gone.
        const events = await journal.events();
        const there = events.flatMap(({ id, type }) => (type === 'decided' ? [id] : []));
        const spokenOf = events.flatMap((event) => (event.type === 'followed-up' ? [event.decision] : []));
        expect(spokenOf.filter((id) => !there.includes(id))).toEqual([]);
      }
      expect(await keptIn(journal)).toEqual(await derivedOf(await journal.events()));
    }),
    // The same steps every time, among which each outcome occurs.
    { numRuns: 70, seed: 7 },
  );
  // Every kind of step happened, and was refused where it can be; the user can read every refusal.
  expect([...seen].sort()).toEqual([
    'again done',
    'again not_found',
    'again voucher_stock',
    'arrive done',
    'arrive not_found',
    'erase done',
    'erase not_found',
    'give done',
    'give voucher_stock',
    'receive done',
    'see bad_request',
    'see done',
    'see not_found',
    'settle bad_request',
    'settle done',
    'settle not_found',
    'settle voucher_stock',
    'withdraw changed_meanwhile',
    'withdraw done',
  ]);
});
