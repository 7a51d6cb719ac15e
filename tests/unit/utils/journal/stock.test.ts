import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Entry } from '@/utils/journal/entry.ts';
import type { VoucherReceived } from '@/utils/journal/event.ts';
import { deliveryOf, entryOf, eventIds, givingOf } from './entries.ts';
import { type FreshJournal, freshJournal, refusal } from './fresh-journal.ts';

let journal: FreshJournal;

const TODAY = '2026-11-22';
const NOW = new Date('2026-11-23T08:00:00Z');
/** The day of the workshop of `givingOf`. */
const WORKSHOP = '2026-12-01';

afterEach(() => vi.unstubAllEnvs());
beforeEach(async () => {
  journal = await freshJournal();
});

async function receive(parts: Partial<VoucherReceived> = {}): Promise<string> {
  const delivery = deliveryOf(parts);
  await journal.receiveVouchers(delivery);
  return delivery.id;
}

/** Cheques of the programme that is named, for a workshop whose day may not be known. */
const giving = (cheques: number, on: string | null, programme = 'lyon', parts: Partial<Entry> = {}) =>
  givingOf(cheques, { voucher: { programme, cheques, place: 'Atelier A', on, lots: [] }, ...parts });

/** What is left of each delivery, oldest first. */
async function leftOfDeliveries(): Promise<number[]> {
  return (await journal.readDeliveries()).map(
    ({ received, given, returned }) => received.booklets * received.chequesPerBooklet - given + returned,
  );
}

const left = async (today = TODAY) => (await journal.readStock(today))[0]?.left;

describe('a delivery', () => {
  test('counts its booklets’ cheques', async () => {
    await receive({ booklets: 3, chequesPerBooklet: 10 });
    expect(await journal.readStock(TODAY)).toEqual([
      { programme: 'lyon', received: 30, given: 0, used: 0, returned: 0, expired: 0, left: 30 },
    ]);
  });

  test('is listed as it was entered, with what was given from it', async () => {
    const delivery = deliveryOf({ booklets: 2, chequesPerBooklet: 5, expiresOn: '2027-06-30' });
    await journal.receiveVouchers(delivery);
    await journal.recordDecision(givingOf(4));
    const { id, programme, at, booklets, chequesPerBooklet, expiresOn } = delivery;
    const received = { at, booklets, chequesPerBooklet, expiresOn };
    expect(await journal.readDeliveries()).toEqual([
      { id, programme, received, given: 4, used: 0, returned: 0 },
    ]);
  });

  test('entered twice is one delivery, also at the same time', async () => {
    const delivery = deliveryOf();
    await Promise.all([journal.receiveVouchers(delivery), journal.receiveVouchers(delivery)]);
    await journal.receiveVouchers(delivery);
    expect(await left()).toBe(10);
  });

  test('of another programme is another stock', async () => {
    await receive();
    await receive({ programme: 'creuse', booklets: 2 });
    await journal.recordDecision(givingOf(4));
    expect((await journal.readStock(TODAY)).map((one) => [one.programme, one.left])).toEqual([
      ['lyon', 6],
      ['creuse', 20],
    ]);
  });
});

describe('a delivery that was entered by mistake', () => {
  test('can be taken back: its cheques never came in', async () => {
    await receive();
    const wrong = await receive({ booklets: 100 });
    await journal.withdrawDelivery(wrong, NOW);
    expect(await left()).toBe(10);
    expect((await journal.readDeliveries()).map(({ id }) => id)).not.toContain(wrong);
    expect(await journal.events()).toContainEqual({
      type: 'delivery-withdrawn',
      id: expect.any(String),
      at: NOW.toISOString(),
      target: wrong,
    });
  });

  test('taken back twice is taken back once, also at the same time', async () => {
    const wrong = await receive();
    await Promise.all([journal.withdrawDelivery(wrong, NOW), journal.withdrawDelivery(wrong, NOW)]);
    await journal.withdrawDelivery(wrong, NOW);
    const events = await journal.events();
    expect(events.filter(({ type }) => type === 'delivery-withdrawn')).toHaveLength(1);
  });

  test('does not come back when it is entered again under its id', async () => {
    const wrong = deliveryOf();
    await journal.receiveVouchers(wrong);
    await journal.withdrawDelivery(wrong.id, NOW);
    await journal.receiveVouchers(wrong);
    expect(await journal.readDeliveries()).toEqual([]);
  });

  test('is no longer taken from', async () => {
    const wrong = await receive({ expiresOn: '2026-12-31' });
    const right = await receive({ expiresOn: '2027-12-31' });
    await journal.withdrawDelivery(wrong, NOW);
    expect((await journal.recordDecision(givingOf(1))).voucher?.lots).toEqual([{ id: right, cheques: 1 }]);
    await expect(journal.recordDecision(givingOf(10))).rejects.toEqual(refusal('voucher_stock'));
  });

  test('was the only one: no stock is kept, as before it', async () => {
    await journal.withdrawDelivery(await receive(), NOW);
    expect(await journal.readStock(TODAY)).toEqual([]);
    expect((await journal.recordDecision(givingOf(11))).voucher?.lots).toEqual([]);
  });

  test.each<[string, (decision: string) => Promise<unknown>]>([
    ['stays given', async () => undefined],
    ['came back', (decision) => journal.settleVoucher(decision, { used: 0, returned: 1 }, eventIds())],
    ['was given by a decision that is erased', (decision) => journal.eraseDecision(decision, NOW)],
  ])('stays where a cheque of it %s: nothing changes', async (_, then) => {
    const delivery = await receive();
    const { id } = await journal.recordDecision(givingOf(1));
    await then(id);
    const before = await journal.everything();
    await expect(journal.withdrawDelivery(delivery, NOW)).rejects.toEqual(refusal('changed_meanwhile'));
    expect(await journal.everything()).toEqual(before);
  });

  test('is taken back or given from, never both', async () => {
    const delivery = await receive();
    const results = await Promise.allSettled([
      journal.recordDecision(givingOf(1)),
      journal.withdrawDelivery(delivery, NOW),
    ]);
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
    expect(await left()).toBe(9);
  });

  test('has to be there', async () => {
    const { id } = await journal.recordDecision(entryOf());
    await expect(journal.withdrawDelivery(id, NOW)).rejects.toEqual(refusal('not_found'));
  });
});

describe('giving', () => {
  test('takes from the delivery that expires first, then from the next, from one without end at last', async () => {
    const endless = await receive();
    const later = await receive({ expiresOn: '2027-06-30' });
    const sooner = await receive({ expiresOn: '2026-12-31' });
    expect((await journal.recordDecision(givingOf(12))).voucher?.lots).toEqual([
      { id: sooner, cheques: 10 },
      { id: later, cheques: 2 },
    ]);
    expect((await journal.recordDecision(givingOf(9))).voucher?.lots).toEqual([
      { id: later, cheques: 8 },
      { id: endless, cheques: 1 },
    ]);
    expect(await leftOfDeliveries()).toEqual([9, 0, 0]);
  });

  test('of two deliveries that expire on one day, takes from the older', async () => {
    const [older, younger] = [deliveryOf({ expiresOn: WORKSHOP }), deliveryOf({ expiresOn: WORKSHOP })];
    await journal.receiveVouchers(younger);
    await journal.receiveVouchers(older);
    expect((await journal.recordDecision(givingOf(1))).voucher?.lots).toEqual([{ id: older.id, cheques: 1 }]);
  });

  test('for a workshop that is over, takes nothing that is expired today', async () => {
    await receive({ expiresOn: '2026-11-21' });
    const { voucher } = givingOf(1);
    const over = givingOf(1, { voucher: voucher && { ...voucher, on: '2026-11-20' } });
    await expect(journal.recordDecision(over)).rejects.toEqual(refusal('voucher_stock'));
  });

  test('is possible down to the last cheque', async () => {
    await receive();
    await journal.recordDecision(givingOf(10));
    expect(await left()).toBe(0);
  });

  test.each([
    ['more than there are', [deliveryOf()], 11],
    ['more than two deliveries have together', [deliveryOf(), deliveryOf()], 21],
    ['when all are expired', [deliveryOf({ expiresOn: '2026-11-21' })], 1],
    [
      'more than are left beside the expired ones',
      [deliveryOf(), deliveryOf({ expiresOn: '2026-11-21' })],
      11,
    ],
    ['when all expire before the workshop', [deliveryOf({ expiresOn: '2026-11-30' })], 1],
  ])('%s is refused: neither decision, stock nor follow-ups change', async (_, deliveries, cheques) => {
    for (const delivery of deliveries) await journal.receiveVouchers(delivery);
    const before = await journal.everything();
    await expect(journal.recordDecision(givingOf(cheques))).rejects.toEqual(refusal('voucher_stock'));
    expect(await journal.everything()).toEqual(before);
  });

  test('a refused decision is recorded under the same id once it gives fewer', async () => {
    await receive();
    const decision = givingOf(11);
    await expect(journal.recordDecision(decision)).rejects.toEqual(refusal('voucher_stock'));
    await journal.recordDecision(givingOf(9, { id: decision.id }));
    expect(await left()).toBe(1);
  });

  test('a decision without cheques leaves the stock alone', async () => {
    await receive();
    await journal.recordDecision(entryOf({ reviewOn: null }));
    expect(await left()).toBe(10);
    expect(await journal.toHear()).toEqual([]);
  });
});

describe('cheques that expire', () => {
  test('before the workshop are not given for it, those that expire on its day are', async () => {
    const early = await receive({ expiresOn: '2026-11-30' });
    const onTheDay = await receive({ expiresOn: WORKSHOP });
    expect((await journal.recordDecision(giving(2, WORKSHOP))).voucher?.lots).toEqual([
      { id: onTheDay, cheques: 2 },
    ]);
    expect((await journal.recordDecision(giving(2, '2026-11-30'))).voucher?.lots).toEqual([
      { id: early, cheques: 2 },
    ]);
  });

  test('are given up to their last day where no day is said', async () => {
    const delivery = await receive({ expiresOn: TODAY });
    expect((await journal.recordDecision(giving(2, null))).voucher?.lots).toEqual([
      { id: delivery, cheques: 2 },
    ]);
    expect(await journal.readStock(TODAY)).toMatchObject([{ expired: 0, left: 8 }]);
    expect(await journal.readStock('2026-11-23')).toMatchObject([{ expired: 10, left: 0 }]);
  });

  test.each([
    ['Martinique', 'America/Martinique', '2026-11-23T01:00:00.000Z'],
    ['Nouvelle-Calédonie', 'Pacific/Noumea', '2026-11-21T22:00:00.000Z'],
  ])('do so on the user’s own day: %s', async (_, zone, at) => {
    vi.stubEnv('TZ', zone);
    await receive({ expiresOn: TODAY });
    await journal.recordDecision(giving(2, null, 'lyon', { at }));
    expect(await left()).toBe(8);
  });

  test('are over once their last day is over where the user is', async () => {
    vi.stubEnv('TZ', 'Pacific/Noumea');
    await receive({ expiresOn: TODAY });
    const late = giving(2, null, 'lyon', { at: '2026-11-22T22:00:00.000Z' });
    await expect(journal.recordDecision(late)).rejects.toEqual(refusal('voucher_stock'));
  });

  test('after they were used are not counted as expired', async () => {
    await receive({ expiresOn: WORKSHOP });
    const { id } = await journal.recordDecision(givingOf(2));
    await journal.settleVoucher(id, { used: 2, returned: 0 }, eventIds());
    expect(await journal.readStock('2026-12-02')).toMatchObject([{ used: 2, expired: 8, left: 0 }]);
  });
});

describe('a programme that keeps no stock', () => {
  test('gives as many as are asked for, and each is counted', async () => {
    await receive({ programme: 'creuse' });
    expect((await journal.recordDecision(givingOf(4))).voucher?.lots).toEqual([]);
    const { id } = await journal.recordDecision(givingOf(60));
    await journal.settleVoucher(id, { used: 50, returned: 4 }, eventIds());
    expect(await journal.readGivenWithoutStock()).toMatchObject([
      { programme: 'lyon', given: 64, used: 50, returned: 4 },
    ]);
    expect(await journal.readStock(TODAY)).toMatchObject([{ programme: 'creuse', given: 0, left: 10 }]);
  });

  test('stays counted when the decision is erased', async () => {
    const { id } = await journal.recordDecision(givingOf(4));
    await journal.eraseDecision(id, NOW);
    expect(await journal.readGivenWithoutStock()).toMatchObject([{ programme: 'lyon', given: 4 }]);
  });

  test('keeps one from its first delivery on; what was given before stays beside it', async () => {
    const { id } = await journal.recordDecision(givingOf(4));
    await receive();
    await journal.recordDecision(givingOf(3));
    await journal.settleVoucher(id, { used: 0, returned: 4 }, eventIds());
    expect(await journal.readGivenWithoutStock()).toMatchObject([{ given: 4, returned: 4 }]);
    expect(await journal.readStock(TODAY)).toMatchObject([{ given: 3, returned: 0, left: 7 }]);
  });
});

describe('a decision that is recorded twice', () => {
  test('takes its cheques once', async () => {
    await receive();
    const decision = givingOf(4);
    const first = await journal.recordDecision(decision);
    expect(await journal.recordDecision(givingOf(6, { id: decision.id }))).toEqual(first);
    expect(await left()).toBe(6);
    expect(await journal.toHear()).toHaveLength(2);
  });

  test('at the same time takes its cheques once', async () => {
    await receive();
    const decision = givingOf(4);
    const recorded = await Promise.all(Array.from({ length: 5 }, () => journal.recordDecision(decision)));
    expect(new Set(recorded.map((one) => JSON.stringify(one))).size).toBe(1);
    expect(await left()).toBe(6);
  });
});

test('of two decisions at the same time that want the last cheques, one gets them', async () => {
  await receive();
  const results = await Promise.allSettled(
    [givingOf(7), givingOf(7)].map((one) => journal.recordDecision(one)),
  );
  expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(await left()).toBe(3);
});

describe('erasing a decision that gave cheques', () => {
  test('leaves them out of the stock: they are no longer in the drawer', async () => {
    await receive();
    const { id } = await journal.recordDecision(givingOf(4));
    await journal.eraseDecision(id, NOW);
    expect(await journal.readStock(TODAY)).toMatchObject([{ given: 4, used: 0, returned: 0, left: 6 }]);
  });

  test('keeps only how many left which delivery', async () => {
    const delivery = await receive();
    const { id } = await journal.recordDecision(givingOf(4));
    await journal.eraseDecision(id, NOW);
    const events = await journal.events();
    expect(events.filter(({ type }) => type !== 'voucher-received')).toEqual([
      {
        type: 'erased',
        id: expect.any(String),
        at: NOW.toISOString(),
        target: id,
        voucher: { programme: 'lyon', cheques: 4, lots: [{ id: delivery, cheques: 4 }] },
      },
    ]);
    expect(JSON.stringify(await journal.everything())).not.toContain('Atelier A');
  });

  test('asks nothing more, and what became of them can no longer be said', async () => {
    await receive();
    const { id } = await journal.recordDecision(givingOf(4));
    await journal.eraseDecision(id, NOW);
    expect(await journal.toHear()).toEqual([]);
    expect(await journal.rowsOf('vouchers')).toEqual([]);
    await expect(journal.settleVoucher(id, { used: 0, returned: 4 }, eventIds())).rejects.toEqual(
      refusal('not_found'),
    );
    await expect(journal.prepareArrival(id, eventIds())).rejects.toEqual(refusal('not_found'));
    expect(await left()).toBe(6);
  });

  test.each([
    [{ used: 4, returned: 0 }, 6],
    [{ used: 0, returned: 4 }, 10],
    [{ used: 1, returned: 2 }, 8],
  ])('of which became known %j changes nothing in the stock', async (result, expected) => {
    await receive();
    const { id } = await journal.recordDecision(givingOf(4));
    await journal.settleVoucher(id, result, eventIds());
    await journal.eraseDecision(id, NOW);
    expect(await journal.readStock(TODAY)).toMatchObject([{ ...result, left: expected }]);
  });

  test('it does not come back and take them a second time', async () => {
    await receive();
    const decision = givingOf(4);
    await journal.recordDecision(decision);
    await journal.eraseDecision(decision.id, NOW);
    await expect(journal.recordDecision(decision)).rejects.toEqual(refusal('not_found'));
    expect(await left()).toBe(6);
    expect(await journal.toHear()).toEqual([]);
  });

  test('the follow-ups of others stay', async () => {
    const [one, other] = [givingOf(1), givingOf(1)];
    await journal.recordDecision(one);
    await journal.recordDecision(other);
    await journal.eraseDecision(one.id, NOW);
    expect((await journal.toHear()).map(({ decision }) => decision)).toEqual([other.id, other.id]);
  });
});
