import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Heard } from '@/utils/journal/follow-ups.ts';
import { deliveryOf, eventIds, givingOf } from './entries.ts';
import { type FreshJournal, freshJournal } from './fresh-journal.ts';
import { recount } from './recount.ts';

const PROGRAMMES = ['lyon', 'lyon', 'lyon', 'lyon', 'creuse', 'without-stock'];
const TODAY = '2026-11-22';
const LATER = new Date('2026-11-23T08:00:00Z');
const MOST = 4;

type Step =
  | { do: 'receive'; programme: string; cheques: number; expiresOn: string | null }
  | { do: 'withdraw'; which: number }
  | { do: 'give'; programme: string; cheques: number; on: string | null; reviewOn: string | null }
  | { do: 'again' | 'erase' | 'arrive'; which: number }
  | { do: 'settle'; which: number; used: number; returned: number }
  | { do: 'see'; which: number; heard: Heard };

const which = fc.nat(3);
/** There is a stock from the beginning. */
const FIRST: Step = { do: 'receive', programme: 'lyon', cheques: 6, expiresOn: null };
const count = fc.integer({ min: 0, max: MOST });

/** Few deliveries and small ones, so that the last cheque is often asked for. */
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('receive' as const),
      programme: fc.constantFrom('lyon', 'creuse'),
      cheques: fc.integer({ min: 1, max: 6 }),
      // The day before, the day itself, between two workshops, later, never.
      expiresOn: fc.constantFrom('2026-11-21', TODAY, '2026-12-05', '2027-01-31', null),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('withdraw' as const), which }) },
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('give' as const),
      programme: fc.constantFrom(...PROGRAMMES),
      cheques: fc.integer({ min: 1, max: MOST }),
      on: fc.constantFrom(null, '2026-12-01', '2026-12-10'),
      reviewOn: fc.constantFrom(null, '2026-12-22'),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constantFrom('again' as const, 'erase' as const, 'arrive' as const),
      which,
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({ do: fc.constant('settle' as const), which, used: count, returned: count }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('see' as const),
      which,
      heard: fc.record({
        results: fc.dictionary(
          fc.constantFrom('solidarity-mobile', 'solidarity-mobile', 'never-proposed'),
          fc.constantFrom('went' as const, 'did-not-go' as const, null),
          { maxKeys: 1 },
        ),
        next: fc.constantFrom(undefined, null, '2026-11-30', '2027-01-05'),
      }),
    }),
  },
);

/** Does the steps, one after the other, and remembers what they are about. */
function stepsOn(journal: FreshJournal) {
  const decisions: ReturnType<typeof givingOf>[] = [];
  const deliveries: string[] = [];
  const among = <T>(list: readonly T[], number: number) => list[number % Math.max(list.length, 1)];
  return async (one: Step): Promise<unknown> => {
    if (one.do === 'receive') {
      const { programme, cheques, expiresOn } = one;
      const delivery = deliveryOf({ programme, chequesPerBooklet: cheques, expiresOn });
      deliveries.push(delivery.id);
      return journal.receiveVouchers(delivery);
    }
    if (one.do === 'withdraw')
      return journal.withdrawDelivery(among(deliveries.toReversed(), one.which) ?? '', LATER);
    if (one.do === 'give') {
      const { programme, cheques, on, reviewOn } = one;
      const voucher = { programme, cheques, place: 'Atelier A', on, lots: [] };
      const decision = givingOf(cheques, { voucher, reviewOn });
      decisions.push(decision);
      return journal.recordDecision(decision);
    }
    const decision = among(decisions, one.which);
    if (!decision) return undefined;
    if (one.do === 'settle') {
      const { used, returned } = one;
      return journal.settleVoucher(decision.id, { used, returned }, eventIds());
    }
    if (one.do === 'see') return journal.followUp(decision.id, one.heard, eventIds());
    if (one.do === 'again') return journal.recordDecision(decision);
    if (one.do === 'erase') return journal.eraseDecision(decision.id, LATER);
    return journal.prepareArrival(decision.id, eventIds());
  };
}

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
    }),
    // The same steps every time, among which each outcome occurs.
    { numRuns: 150, seed: 20261126 },
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
