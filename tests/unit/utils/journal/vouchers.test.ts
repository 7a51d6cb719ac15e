import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Entry } from '@/utils/journal/entry.ts';
import { deliveryOf, entryOf, eventIds, givingOf } from './entries.ts';
import { freshDisk } from './fresh-disk.ts';

type Store = typeof import('@/utils/journal/store.ts') & typeof import('@/utils/journal/vouchers.ts');
let journal: Store;
let rowsOf: (table: string) => Promise<unknown[]>;

const TODAY = '2026-11-22';
const PROGRAMME = 'lyon';
const refusal = (code: string) => expect.objectContaining({ code });

afterEach(() => vi.unstubAllEnvs());

beforeEach(async () => {
  freshDisk();
  journal = {
    ...(await import('@/utils/journal/store.ts')),
    ...(await import('@/utils/journal/vouchers.ts')),
  };
  const { withDatabase } = await import('@/utils/journal/database.ts');
  rowsOf = (table) => withDatabase((database) => database.table(table).toArray());
});

/** What is left of each delivery, in the order of the deliveries. */
async function leftOfLots(): Promise<number[]> {
  const lots = (await rowsOf('lots')) as { received: number; given: number; returned: number }[];
  return lots.map(({ received, given, returned }) => received - given + returned);
}

const left = async (today = TODAY) => (await journal.readStock(today))[0]?.left;
const everything = () =>
  Promise.all(['events', 'lots', 'vouchers', 'followUps'].map((table) => rowsOf(table)));

describe('a delivery', () => {
  test('counts its booklets’ cheques', async () => {
    await journal.receiveVouchers(deliveryOf({ booklets: 3, chequesPerBooklet: 10 }));
    expect(await journal.readStock(TODAY)).toEqual([
      { programme: PROGRAMME, received: 30, given: 0, used: 0, returned: 0, expired: 0, left: 30 },
    ]);
  });

  test('entered twice is one delivery, also at the same time', async () => {
    const delivery = deliveryOf();
    await Promise.all([journal.receiveVouchers(delivery), journal.receiveVouchers(delivery)]);
    await journal.receiveVouchers(delivery);
    expect(await left()).toBe(10);
  });

  test('of another programme is another stock', async () => {
    await journal.receiveVouchers(deliveryOf());
    await journal.receiveVouchers(deliveryOf({ programme: 'creuse', booklets: 2 }));
    await journal.recordDecision(givingOf(4));
    expect((await journal.readStock(TODAY)).map((one) => [one.programme, one.left])).toEqual([
      ['lyon', 6],
      ['creuse', 20],
    ]);
  });
});

describe('giving', () => {
  test('takes from the delivery that expires first, then from the next, from one without end at last', async () => {
    const days = [null, '2027-06-30', '2026-12-31'];
    const ids: string[] = [];
    for (const expiresOn of days) {
      const delivery = deliveryOf({ expiresOn });
      ids.push(delivery.id);
      await journal.receiveVouchers(delivery);
    }
    const [endless, later, sooner] = ids;
    expect((await journal.recordDecision(givingOf(12))).voucher?.lots).toEqual([
      { id: sooner, cheques: 10 },
      { id: later, cheques: 2 },
    ]);
    expect((await journal.recordDecision(givingOf(9))).voucher?.lots).toEqual([
      { id: later, cheques: 8 },
      { id: endless, cheques: 1 },
    ]);
    expect(await leftOfLots()).toEqual([9, 0, 0]);
  });

  test('of two deliveries that expire on one day, takes from the older', async () => {
    const [older, younger] = [deliveryOf({ expiresOn: TODAY }), deliveryOf({ expiresOn: TODAY })];
    await journal.receiveVouchers(younger);
    await journal.receiveVouchers(older);
    expect((await journal.recordDecision(givingOf(1))).voucher?.lots).toEqual([{ id: older.id, cheques: 1 }]);
  });

  test('keeps what is to be heard, the most urgent first', async () => {
    const decision = givingOf(1);
    await journal.recordDecision(decision);
    expect(await journal.listFollowUps()).toEqual([
      {
        id: `${decision.id}:voucher-arrival`,
        decision: decision.id,
        about: 'voucher-arrival',
        due: '2026-11-29',
      },
      {
        id: `${decision.id}:voucher-result`,
        decision: decision.id,
        about: 'voucher-result',
        due: '2026-12-08',
      },
    ]);
  });

  test('is possible down to the last cheque', async () => {
    await journal.receiveVouchers(deliveryOf());
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
  ])('%s is refused: neither decision, stock nor follow-ups change', async (_, deliveries, cheques) => {
    for (const delivery of deliveries) await journal.receiveVouchers(delivery);
    const before = await everything();
    await expect(journal.recordDecision(givingOf(cheques))).rejects.toEqual(refusal('voucher_stock'));
    expect(await everything()).toEqual(before);
  });

  test('a refused decision is recorded under the same id once it gives fewer', async () => {
    await journal.receiveVouchers(deliveryOf());
    const decision = givingOf(11);
    await expect(journal.recordDecision(decision)).rejects.toEqual(refusal('voucher_stock'));
    await journal.recordDecision(givingOf(9, { id: decision.id }));
    expect(await left()).toBe(1);
  });

  test('of a programme without a stock takes nothing, and is recorded', async () => {
    await journal.receiveVouchers(deliveryOf({ programme: 'creuse' }));
    expect((await journal.recordDecision(givingOf(4))).voucher?.lots).toEqual([]);
    expect(await left()).toBe(10);
  });

  test('a decision without cheques leaves the stock alone', async () => {
    await journal.receiveVouchers(deliveryOf());
    await journal.recordDecision(entryOf());
    expect(await left()).toBe(10);
    expect(await journal.listFollowUps()).toEqual([]);
  });
});

describe('a decision that is recorded twice', () => {
  test('takes its cheques once', async () => {
    await journal.receiveVouchers(deliveryOf());
    const decision = givingOf(4);
    const first = await journal.recordDecision(decision);
    expect(await journal.recordDecision(givingOf(6, { id: decision.id }))).toEqual(first);
    expect(await left()).toBe(6);
    expect(await journal.listFollowUps()).toHaveLength(2);
  });

  test('at the same time takes its cheques once', async () => {
    await journal.receiveVouchers(deliveryOf());
    const decision = givingOf(4);
    const recorded = await Promise.all(Array.from({ length: 5 }, () => journal.recordDecision(decision)));
    expect(new Set(recorded.map((one) => JSON.stringify(one))).size).toBe(1);
    expect(await left()).toBe(6);
  });
});

test('of two decisions at the same time that want the last cheques, one gets them', async () => {
  await journal.receiveVouchers(deliveryOf());
  const results = await Promise.allSettled(
    [givingOf(7), givingOf(7)].map((one) => journal.recordDecision(one)),
  );
  expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(await left()).toBe(3);
});

describe('what became of the cheques', () => {
  let decision: Entry;
  const settle = (result: 'used' | 'returned') => journal.settleVoucher(decision.id, result, eventIds());
  const counts = async () => {
    const [stock] = await journal.readStock(TODAY);
    return [stock?.given, stock?.used, stock?.returned, stock?.left];
  };

  beforeEach(async () => {
    await journal.receiveVouchers(deliveryOf());
    decision = await journal.recordDecision(givingOf(4));
  });

  test('is not known at first', async () => {
    expect(await counts()).toEqual([4, 0, 0, 6]);
    expect(await journal.readVoucherResults([decision.id])).toEqual({});
  });

  test.each([
    ['used', [4, 4, 0, 6]],
    ['returned', [4, 0, 4, 10]],
  ] as const)('%s: is counted, and nothing is to be heard any more', async (result, expected) => {
    await settle(result);
    expect(await counts()).toEqual(expected);
    expect(await journal.readVoucherResults([decision.id, 'unknown'])).toEqual({ [decision.id]: result });
    expect(await journal.listFollowUps()).toEqual([]);
  });

  test('can be changed, and changed back: the newest holds', async () => {
    await settle('used');
    await settle('returned');
    expect(await counts()).toEqual([4, 0, 4, 10]);
    await settle('used');
    expect(await counts()).toEqual([4, 4, 0, 6]);
    expect(await journal.readVoucherResults([decision.id])).toEqual({ [decision.id]: 'used' });
  });

  test('said twice is said once, also at the same time', async () => {
    await Promise.all([settle('returned'), settle('returned')]);
    await settle('returned');
    expect(await counts()).toEqual([4, 0, 4, 10]);
    expect(
      (await rowsOf('events')).filter((row) => JSON.stringify(row).includes('voucher-settled')),
    ).toHaveLength(1);
  });

  test('returned ones can be given again', async () => {
    await settle('returned');
    await journal.recordDecision(givingOf(10));
    expect(await counts()).toEqual([14, 0, 4, 0]);
  });

  test('given to somebody else meanwhile, they are not used after all: nothing changes', async () => {
    await settle('returned');
    await journal.recordDecision(givingOf(8));
    const before = await everything();
    await expect(settle('used')).rejects.toEqual(refusal('voucher_stock'));
    expect(await everything()).toEqual(before);
  });

  test('of several deliveries goes back to each', async () => {
    await journal.receiveVouchers(deliveryOf({ expiresOn: '2026-12-31' }));
    const large = await journal.recordDecision(givingOf(12));
    expect(await leftOfLots()).toEqual([4, 0]);
    await journal.settleVoucher(large.id, 'returned', eventIds());
    expect(await leftOfLots()).toEqual([6, 10]);
  });

  test.each<[string, () => Promise<string>]>([
    ['no decision', async () => '019abcde-0000-7000-8000-000000000009'],
    ['a decision without cheques', async () => (await journal.recordDecision(entryOf())).id],
    ['a delivery', async () => String(((await rowsOf('lots'))[0] as { id: string }).id)],
  ])('of %s cannot be said', async (_, idOf) => {
    const id = await idOf();
    const before = await everything();
    await expect(journal.settleVoucher(id, 'used', eventIds())).rejects.toEqual(refusal('not_found'));
    expect(await everything()).toEqual(before);
  });

  test('of a programme without a stock is kept all the same', async () => {
    const elsewhere = await journal.recordDecision(
      givingOf(2, { voucher: { programme: 'creuse', cheques: 2, place: 'A', on: null, lots: [] } }),
    );
    await journal.settleVoucher(elsewhere.id, 'used', eventIds());
    expect(await journal.readVoucherResults([elsewhere.id])).toEqual({ [elsewhere.id]: 'used' });
    expect(await counts()).toEqual([4, 0, 0, 6]);
  });
});

describe('the arrival', () => {
  test('is prepared once; how it went is still to be heard', async () => {
    const { id } = await journal.recordDecision(givingOf(1));
    await journal.prepareArrival(id, eventIds());
    expect((await journal.listFollowUps()).map(({ about }) => about)).toEqual(['voucher-result']);
    await expect(journal.prepareArrival(id, eventIds())).rejects.toEqual(refusal('not_found'));
    expect(
      (await rowsOf('events')).filter((row) => JSON.stringify(row).includes('arrival-prepared')),
    ).toHaveLength(1);
  });

  test('of what was never given is not found', async () => {
    const { id } = await journal.recordDecision(entryOf());
    await expect(journal.prepareArrival(id, eventIds())).rejects.toEqual(refusal('not_found'));
  });
});

describe('on its last day', () => {
  test('a cheque can be given; the day after it is expired, and no longer left', async () => {
    await journal.receiveVouchers(deliveryOf({ expiresOn: TODAY }));
    await journal.recordDecision(givingOf(2));
    expect(await journal.readStock(TODAY)).toMatchObject([{ expired: 0, left: 8 }]);
    expect(await journal.readStock('2026-11-23')).toMatchObject([{ expired: 10, left: 0 }]);
  });

  test('what was used is not expired', async () => {
    await journal.receiveVouchers(deliveryOf({ expiresOn: TODAY }));
    const { id } = await journal.recordDecision(givingOf(2));
    await journal.settleVoucher(id, 'used', eventIds());
    expect(await journal.readStock('2026-11-23')).toMatchObject([{ used: 2, expired: 8, left: 0 }]);
  });

  test.each([
    ['Martinique', 'America/Martinique', '2026-11-23T01:00:00.000Z'],
    ['Nouvelle-Calédonie', 'Pacific/Noumea', '2026-11-21T22:00:00.000Z'],
  ])('it is the user’s own day that counts: %s', async (_, zone, at) => {
    vi.stubEnv('TZ', zone);
    await journal.receiveVouchers(deliveryOf({ expiresOn: TODAY }));
    await journal.recordDecision(givingOf(2, { at }));
    expect(await left()).toBe(8);
  });

  test('once it is over where the user is, it is over', async () => {
    vi.stubEnv('TZ', 'Pacific/Noumea');
    await journal.receiveVouchers(deliveryOf({ expiresOn: TODAY }));
    const late = givingOf(2, { at: '2026-11-22T22:00:00.000Z' });
    await expect(journal.recordDecision(late)).rejects.toEqual(refusal('voucher_stock'));
  });
});

describe('erasing a decision that gave cheques', () => {
  const now = new Date('2026-11-23T08:00:00Z');

  test('leaves them out of the stock: they are no longer in the drawer', async () => {
    await journal.receiveVouchers(deliveryOf());
    const { id } = await journal.recordDecision(givingOf(4));
    await journal.eraseDecision(id, now);
    expect(await journal.readStock(TODAY)).toMatchObject([{ given: 4, used: 0, returned: 0, left: 6 }]);
  });

  test('keeps only how many left which delivery', async () => {
    const delivery = deliveryOf();
    await journal.receiveVouchers(delivery);
    const { id } = await journal.recordDecision(givingOf(4));
    await journal.eraseDecision(id, now);
    const bodies = ((await rowsOf('events')) as { body: { type: string } }[]).map(({ body }) => body);
    expect(bodies.filter(({ type }) => type !== 'voucher-received')).toEqual([
      {
        type: 'erased',
        id: expect.any(String),
        at: now.toISOString(),
        target: id,
        lots: [{ id: delivery.id, cheques: 4 }],
      },
    ]);
    expect(JSON.stringify(await everything())).not.toContain('Atelier A');
  });

  test('asks nothing more, and what became of them can no longer be said', async () => {
    await journal.receiveVouchers(deliveryOf());
    const { id } = await journal.recordDecision(givingOf(4));
    await journal.eraseDecision(id, now);
    expect(await journal.listFollowUps()).toEqual([]);
    expect(await rowsOf('vouchers')).toEqual([]);
    await expect(journal.settleVoucher(id, 'returned', eventIds())).rejects.toEqual(refusal('not_found'));
    await expect(journal.prepareArrival(id, eventIds())).rejects.toEqual(refusal('not_found'));
    expect(await left()).toBe(6);
  });

  test.each([
    ['used', { used: 4, returned: 0, left: 6 }],
    ['returned', { used: 0, returned: 4, left: 10 }],
  ] as const)('after they were %s changes nothing in the stock', async (result, expected) => {
    await journal.receiveVouchers(deliveryOf());
    const { id } = await journal.recordDecision(givingOf(4));
    await journal.settleVoucher(id, result, eventIds());
    await journal.eraseDecision(id, now);
    expect(await journal.readStock(TODAY)).toMatchObject([expected]);
  });

  test('it does not come back and take them a second time', async () => {
    await journal.receiveVouchers(deliveryOf());
    const decision = givingOf(4);
    await journal.recordDecision(decision);
    await journal.eraseDecision(decision.id, now);
    await expect(journal.recordDecision(decision)).rejects.toEqual(refusal('not_found'));
    expect(await left()).toBe(6);
    expect(await journal.listFollowUps()).toEqual([]);
  });

  test('the follow-ups of others stay', async () => {
    const [one, other] = [givingOf(1), givingOf(1)];
    await journal.recordDecision(one);
    await journal.recordDecision(other);
    await journal.eraseDecision(one.id, now);
    expect((await journal.listFollowUps()).map(({ decision }) => decision)).toEqual([other.id, other.id]);
  });
});
