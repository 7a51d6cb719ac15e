import fc from 'fast-check';
import type { Entry } from '@/utils/journal/entry.ts';
import type { Heard } from '@/utils/journal/follow-ups.ts';
import { deliveryOf, eventIds, givingOf } from './entries.ts';
import type { FreshJournal } from './fresh-journal.ts';

const PROGRAMMES = ['lyon', 'lyon', 'lyon', 'lyon', 'creuse', 'without-stock'];
export const TODAY = '2026-11-22';
const LATER = new Date('2026-11-23T08:00:00Z');
const MOST = 4;

/** Something that is done to a journal. */
export type Step =
  | { do: 'receive'; programme: string; cheques: number; expiresOn: string | null }
  | { do: 'withdraw'; which: number }
  | { do: 'give'; programme: string; cheques: number; on: string | null; reviewOn: string | null; who: Who }
  | { do: 'again' | 'erase' | 'arrive'; which: number }
  | { do: 'settle'; which: number; used: number; returned: number }
  | { do: 'see'; which: number; heard: Heard };

/** Whose interview it was. */
type Who = Pick<Entry, 'code' | 'role'>;

const which = fc.nat(3);
const who = fc.record({
  code: fc.constantFrom('', ' B7', 'b7', 'C9'),
  role: fc.constantFrom('adviser' as const, 'volunteer' as const),
});
/** There is a stock from the beginning. */
export const FIRST: Step = { do: 'receive', programme: 'lyon', cheques: 6, expiresOn: null };
const count = fc.integer({ min: 0, max: MOST });

/** Few deliveries and small ones, so that the last cheque is often asked for. */
export const step: fc.Arbitrary<Step> = fc.oneof(
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
      who,
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
export function stepsOn(journal: FreshJournal) {
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
      const { programme, cheques, on, reviewOn, who } = one;
      const voucher = { programme, cheques, place: 'Atelier A', on, lots: [] };
      const decision = givingOf(cheques, { voucher, reviewOn, ...who });
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
