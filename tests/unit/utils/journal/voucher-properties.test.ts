import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { JournalEvent } from '@/utils/journal/event.ts';
import type { Stock } from '@/utils/journal/vouchers.ts';
import { deliveryOf, eventIds, givingOf } from './entries.ts';
import { freshDisk } from './fresh-disk.ts';

const PROGRAMMES = ['lyon', 'lyon', 'lyon', 'lyon', 'creuse', 'without-stock'];
const TODAY = '2026-11-22';

type Step =
  | { do: 'receive'; programme: string; cheques: number; expiresOn: string | null }
  | { do: 'give'; programme: string; cheques: number }
  | { do: 'again' | 'erase' | 'arrive'; which: number }
  | { do: 'settle'; which: number; result: 'used' | 'returned' };

const which = fc.nat(3);
/** There is a stock from the beginning. */
const FIRST: Step = { do: 'receive', programme: 'lyon', cheques: 6, expiresOn: null };

/** Few deliveries and small ones, so that the last cheque is often asked for. */
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('receive' as const),
      programme: fc.constantFrom('lyon', 'creuse'),
      cheques: fc.integer({ min: 1, max: 6 }),
      // The day before, the day itself, later, never.
      expiresOn: fc.constantFrom('2026-11-21', TODAY, '2027-01-31', null),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('give' as const),
      programme: fc.constantFrom(...PROGRAMMES),
      cheques: fc.integer({ min: 1, max: 4 }),
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
    arbitrary: fc.record({
      do: fc.constant('settle' as const),
      which,
      result: fc.constantFrom('used' as const, 'returned' as const),
    }),
  },
);

/** The stock counted anew, from nothing but the events. */
function recount(events: readonly JournalEvent[]): Map<string, Stock> {
  const stocks = new Map<string, Stock>();
  const deliveries = events.filter((one) => one.type === 'voucher-received');
  const results = new Map<string, 'used' | 'returned'>();
  for (const one of events) if (one.type === 'voucher-settled') results.set(one.decision, one.result);
  const taken = events.flatMap((one) => {
    if (one.type === 'decided') return [{ decision: one.id, lots: one.voucher?.lots ?? [] }];
    return one.type === 'erased' ? [{ decision: one.target, lots: one.lots }] : [];
  });
  for (const { id, programme, booklets, chequesPerBooklet, expiresOn } of deliveries) {
    const received = booklets * chequesPerBooklet;
    const from = (result?: 'used' | 'returned') =>
      taken
        .filter(({ decision }) => result === undefined || results.get(decision) === result)
        .flatMap(({ lots }) => lots)
        .reduce((sum, lot) => sum + (lot.id === id ? lot.cheques : 0), 0);
    const expired = expiresOn !== null && expiresOn < TODAY;
    const before = stocks.get(programme);
    stocks.set(programme, {
      programme,
      received: (before?.received ?? 0) + received,
      given: (before?.given ?? 0) + from(),
      used: (before?.used ?? 0) + from('used'),
      returned: (before?.returned ?? 0) + from('returned'),
      expired: (before?.expired ?? 0) + (expired ? received - from('used') : 0),
      left: (before?.left ?? 0) + (expired ? 0 : received - from() + from('returned')),
    });
  }
  return stocks;
}

test('whatever happens in whatever order, no stock falls below zero and every counter is what the events say', async () => {
  const seen: Record<string, number> = {};
  const count = (name: string) => {
    seen[name] = (seen[name] ?? 0) + 1;
  };
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 40 }), async (steps) => {
      freshDisk();
      const store = await import('@/utils/journal/store.ts');
      const vouchers = await import('@/utils/journal/vouchers.ts');
      const { withDatabase } = await import('@/utils/journal/database.ts');
      const { eventOf } = await import('@/utils/journal/event.ts');
      const decisions: ReturnType<typeof givingOf>[] = [];

      const run = async (one: Step): Promise<unknown> => {
        if (one.do === 'receive') {
          const { programme, cheques, expiresOn } = one;
          return vouchers.receiveVouchers(deliveryOf({ programme, chequesPerBooklet: cheques, expiresOn }));
        }
        if (one.do === 'give') {
          const { programme, cheques } = one;
          const decision = givingOf(cheques, {
            voucher: { programme, cheques, place: 'Atelier A', on: null, lots: [] },
          });
          decisions.push(decision);
          return store.recordDecision(decision);
        }
        const decision = decisions[one.which % Math.max(decisions.length, 1)];
        if (!decision) return undefined;
        if (one.do === 'again') return store.recordDecision(decision);
        if (one.do === 'erase') return store.eraseDecision(decision.id, new Date('2026-11-23T08:00:00Z'));
        if (one.do === 'settle') return vouchers.settleVoucher(decision.id, one.result, eventIds());
        return vouchers.prepareArrival(decision.id, eventIds());
      };

      for (const one of [FIRST, ...steps]) {
        await run(one).then(
          () => count(`${one.do} done`),
          (error: { code?: string }) => {
            // Whatever else it is, a refusal is one of those that the user can read.
            expect(['voucher_stock', 'not_found']).toContain(error.code);
            count(`${one.do} ${error.code}`);
          },
        );
        const rows = await withDatabase((database) => database.events.orderBy('id').toArray());
        const events = rows.map((row) => {
          const read = eventOf(row);
          if ('unreadable' in read) throw new Error(read.unreadable);
          return read.event;
        });
        const stocks = await vouchers.readStock(TODAY);
        expect(new Map(stocks.map((stock) => [stock.programme, stock]))).toEqual(recount(events));
        expect(stocks.filter(({ left }) => left < 0)).toEqual([]);
        const lots = await withDatabase((database) => database.lots.toArray());
        expect(lots.filter((lot) => lot.received - lot.given + lot.returned < 0)).toEqual([]);
        expect(lots.filter((lot) => lot.given - lot.used - lot.returned < 0)).toEqual([]);
      }
      // What is to be heard belongs to decisions that stand in the journal and whose result nobody knows.
      const open = (await vouchers.listFollowUps()).map(({ decision }) => decision);
      const known = await vouchers.readVoucherResults(open);
      expect(known).toEqual({});
      for (const id of open) await store.readDecision(id);
    }),
    { numRuns: 200 },
  );
  // Every kind of step happened, and was refused where it can be.
  expect(Object.keys(seen).sort()).toEqual([
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
    'settle done',
    'settle not_found',
    'settle voucher_stock',
  ]);
});
