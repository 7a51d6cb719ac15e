import { beforeEach, describe, expect, test } from 'vitest';
import type { Entry } from '@/utils/journal/entry.ts';
import { deliveryOf, entryOf, eventIds, givingOf } from './entries.ts';
import { type FreshJournal, freshJournal, refusal } from './fresh-journal.ts';

let journal: FreshJournal;

const TODAY = '2026-11-22';

beforeEach(async () => {
  journal = await freshJournal();
});

const settle = (id: string, used: number, returned: number) =>
  journal.settleVoucher(id, { used, returned }, eventIds());
const topics = async () => (await journal.toHear()).map(({ about }) => about);
const eventsOf = async (type: string) => (await journal.events()).filter((one) => one.type === type);

describe('what became of the cheques', () => {
  let decision: Entry;
  const counts = async () => {
    const [stock] = await journal.readStock(TODAY);
    return [stock?.given, stock?.used, stock?.returned, stock?.left];
  };
  const known = async () => (await journal.readVoucherResults([decision.id]))[decision.id];

  beforeEach(async () => {
    await journal.receiveVouchers(deliveryOf());
    decision = await journal.recordDecision(givingOf(4));
  });

  test('is not known at first', async () => {
    expect(await counts()).toEqual([4, 0, 0, 6]);
    expect(await journal.readVoucherResults([decision.id, 'unknown'])).toEqual({
      [decision.id]: { used: 0, returned: 0 },
    });
  });

  test.each([
    ['all used', 4, 0, [4, 4, 0, 6]],
    ['all returned', 0, 4, [4, 0, 4, 10]],
    ['some of each', 3, 1, [4, 3, 1, 7]],
  ])('%s: is counted, and nothing is to be heard any more', async (_, used, returned, expected) => {
    await settle(decision.id, used, returned);
    expect(await counts()).toEqual(expected);
    expect(await known()).toEqual({ used, returned });
    expect(await topics()).toEqual([]);
  });

  test.each([
    [1, 0, [4, 1, 0, 6], ['voucher-result']],
    [2, 1, [4, 2, 1, 7], ['voucher-result']],
    // Nobody was there yet.
    [0, 3, [4, 0, 3, 9], ['voucher-arrival', 'voucher-result']],
  ])('for a part (%d used, %d returned): the rest is awaited', async (used, returned, expected, open) => {
    await settle(decision.id, used, returned);
    expect(await counts()).toEqual(expected);
    expect(await topics()).toEqual(open);
  });

  test('can be changed, and changed back: the newest holds', async () => {
    await settle(decision.id, 4, 0);
    await settle(decision.id, 0, 4);
    expect(await counts()).toEqual([4, 0, 4, 10]);
    await settle(decision.id, 3, 1);
    expect(await counts()).toEqual([4, 3, 1, 7]);
    expect(await known()).toEqual({ used: 3, returned: 1 });
  });

  test('that was said too early is awaited again, with the day on which to ask', async () => {
    const before = await journal.toHear();
    await settle(decision.id, 4, 0);
    await settle(decision.id, 0, 0);
    expect(await counts()).toEqual([4, 0, 0, 6]);
    expect(await journal.toHear()).toEqual(before);
  });

  test('said twice is said once, also at the same time', async () => {
    await Promise.all([settle(decision.id, 1, 3), settle(decision.id, 1, 3)]);
    await settle(decision.id, 1, 3);
    expect(await counts()).toEqual([4, 1, 3, 9]);
    expect(await eventsOf('voucher-settled')).toEqual([
      {
        type: 'voucher-settled',
        id: expect.any(String),
        at: expect.any(String),
        decision: decision.id,
        used: 1,
        returned: 3,
      },
    ]);
  });

  test('is never more than was given', async () => {
    const before = await journal.everything();
    await expect(settle(decision.id, 3, 2)).rejects.toEqual(refusal('bad_request'));
    expect(await journal.everything()).toEqual(before);
  });

  test('returned ones can be given again', async () => {
    await settle(decision.id, 1, 3);
    await journal.recordDecision(givingOf(9));
    expect(await counts()).toEqual([13, 1, 3, 0]);
  });

  test('given to somebody else meanwhile, they are not used after all: nothing changes', async () => {
    await settle(decision.id, 0, 4);
    await journal.recordDecision(givingOf(8));
    const before = await journal.everything();
    await expect(settle(decision.id, 4, 0)).rejects.toEqual(refusal('voucher_stock'));
    expect(await journal.everything()).toEqual(before);
    await settle(decision.id, 2, 2);
    expect(await counts()).toEqual([12, 2, 2, 0]);
  });

  test.each<[string, () => Promise<string>]>([
    ['no decision', async () => '019abcde-0000-7000-8000-000000000009'],
    ['a decision without cheques', async () => (await journal.recordDecision(entryOf())).id],
    ['a delivery', async () => (await journal.readDeliveries())[0]?.id ?? ''],
  ])('of %s cannot be said', async (_, idOf) => {
    const id = await idOf();
    const before = await journal.everything();
    await expect(settle(id, 1, 0)).rejects.toEqual(refusal('not_found'));
    expect(await journal.everything()).toEqual(before);
  });
});

describe('of cheques of two deliveries', () => {
  let id: string;
  /** What is returned and used of each, the one that expires first before the other. */
  const counts = async () =>
    (await journal.readDeliveries()).map(({ returned, used }) => [returned, used] as const);

  beforeEach(async () => {
    await journal.receiveVouchers(deliveryOf({ expiresOn: '2026-12-31' }));
    await journal.receiveVouchers(deliveryOf({ expiresOn: '2027-12-31' }));
    ({ id } = await journal.recordDecision(givingOf(12)));
  });

  test.each<[number, number, [number, number][]]>([
    [
      12,
      0,
      [
        [0, 10],
        [0, 2],
      ],
    ],
    [
      0,
      12,
      [
        [10, 0],
        [2, 0],
      ],
    ],
    [
      1,
      3,
      [
        [3, 0],
        [0, 1],
      ],
    ],
    [
      3,
      1,
      [
        [1, 1],
        [0, 2],
      ],
    ],
    [
      1,
      11,
      [
        [10, 0],
        [1, 1],
      ],
    ],
    [
      0,
      0,
      [
        [0, 0],
        [0, 0],
      ],
    ],
  ])(
    '%d used and %d returned: those that expire first came back, those that expire last were used',
    async (used, returned, expected) => {
      // Whatever was said before.
      await settle(id, 5, 6);
      await settle(id, used, returned);
      expect(await counts()).toEqual(expected);
    },
  );
});

describe('the arrival', () => {
  test('is prepared once; how it went is still to be heard', async () => {
    const { id } = await journal.recordDecision(givingOf(1));
    await journal.prepareArrival(id, eventIds());
    expect(await topics()).toEqual(['voucher-result']);
    await journal.prepareArrival(id, eventIds());
    expect(await eventsOf('arrival-prepared')).toHaveLength(1);
  });

  test('stays prepared when a result is taken back', async () => {
    const { id } = await journal.recordDecision(givingOf(1));
    await journal.prepareArrival(id, eventIds());
    await settle(id, 1, 0);
    await settle(id, 0, 0);
    expect(await topics()).toEqual(['voucher-result']);
  });

  test('of what was never given is not found', async () => {
    const { id } = await journal.recordDecision(entryOf());
    await expect(journal.prepareArrival(id, eventIds())).rejects.toEqual(refusal('not_found'));
  });
});

describe('what is to be heard', () => {
  test('says of whom and of which cheques, the most urgent first', async () => {
    const later = await journal.recordDecision(
      givingOf(1, { followUps: [{ about: 'voucher-result', due: '2026-12-24' }] }),
    );
    const entry = await journal.recordDecision(givingOf(4));
    await settle(entry.id, 1, 0);
    expect(await journal.listFollowUps()).toEqual([
      {
        entry,
        open: [{ about: 'voucher-result', due: '2026-12-08' }],
        followedUp: null,
        result: expect.objectContaining({ used: 1, returned: 0 }),
      },
      expect.objectContaining({ entry: later, open: [{ about: 'voucher-result', due: '2026-12-24' }] }),
    ]);
  });

  test('of a decision that cannot be read is left out: nothing can be said of it', async () => {
    const { id } = await journal.recordDecision(givingOf(1));
    const { withDatabase } = await import('@/utils/journal/database.ts');
    await withDatabase((database) => database.events.update(id, { sealed: new Uint8Array(20) }));
    expect(await journal.toHear()).toEqual([]);
  });
});
