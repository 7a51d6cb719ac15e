import { beforeEach, describe, expect, test, vi } from 'vitest';
import { deliveryOf, entryOf, givingOf } from './entries.ts';
import { type FreshJournal, freshJournal, refusal } from './fresh-journal.ts';

let journal: FreshJournal;
let changeJournal: typeof import('@/utils/journal/change.ts')['changeJournal'];

beforeEach(async () => {
  journal = await freshJournal();
  ({ changeJournal } = await import('@/utils/journal/change.ts'));
});

/** Another program at work on the same disk: it has its own modules, and so its own turn. */
async function another(): Promise<FreshJournal & { changeJournal: typeof changeJournal }> {
  vi.resetModules();
  const [store, change] = await Promise.all([
    import('@/utils/journal/store.ts'),
    import('@/utils/journal/change.ts'),
  ]);
  return { ...journal, ...store, ...change };
}

describe('a change', () => {
  test('sees what it wrote itself, and nobody else does before its end', async () => {
    const lot = { id: 'lyon', programme: 'lyon', received: null, given: 1, used: 0, returned: 0 };
    await changeJournal(async ({ lots }) => {
      lots.put(lot);
      expect(await lots.get('lyon')).toEqual(lot);
      expect(await lots.all()).toEqual([lot]);
      expect(await journal.rowsOf('lots')).toEqual([]);
      lots.put({ ...lot, given: 2 });
      lots.put({ ...lot, id: 'dijon' });
      lots.delete('dijon');
      expect(await lots.all()).toEqual([{ ...lot, given: 2 }]);
      expect(await lots.getMany(['dijon', 'lyon'])).toEqual([undefined, { ...lot, given: 2 }]);
    });
    expect(await journal.rowsOf('lots')).toEqual([{ ...lot, given: 2 }]);
  });

  test('that throws writes nothing', async () => {
    const work = changeJournal(async (change) => {
      change.add(entryOf());
      throw new Error('no');
    });
    await expect(work).rejects.toMatchObject({ code: 'journal_unavailable' });
    expect(await journal.events()).toEqual([]);
  });

  test('is done again on what is there now, where another program was quicker', async () => {
    await journal.receiveVouchers(deliveryOf());
    const other = await another();
    let tries = 0;
    await changeJournal(async ({ lots }) => {
      const [lot] = await lots.all();
      if (++tries === 1) await other.recordDecision(givingOf(3));
      if (lot) lots.put({ ...lot, given: lot.given + 1 });
    });
    expect(tries).toBe(2);
    expect(await journal.rowsOf('lots')).toMatchObject([{ given: 4 }]);
  });

  test('gives up where another program is always quicker, and writes nothing', async () => {
    await journal.receiveVouchers(deliveryOf());
    const other = await another();
    let tries = 0;
    const work = changeJournal(async ({ lots }) => {
      const [lot] = await lots.all();
      tries++;
      await other.changeJournal(async (change) => lot && change.lots.put(lot));
      if (lot) lots.put({ ...lot, given: 9 });
    });
    await expect(work).rejects.toEqual(refusal('journal_unavailable'));
    expect(tries).toBe(20);
    expect(await journal.rowsOf('lots')).toMatchObject([{ given: 0 }]);
  });
});

test('two programs that want the last cheques: one gets them, and the stock never falls below zero', async () => {
  await journal.receiveVouchers(deliveryOf());
  const other = await another();
  const asked = [journal, other, journal, other].map((one) => one.recordDecision(givingOf(4)));
  const outcomes = await Promise.allSettled(asked);
  expect(outcomes.map(({ status }) => status).sort()).toEqual([
    'fulfilled',
    'fulfilled',
    'rejected',
    'rejected',
  ]);
  expect(await journal.readStock('2026-11-22')).toMatchObject([{ given: 8, left: 2 }]);
});

test.each(Array.from({ length: 6 }, (_, i) => i + 1))(
  'where sealing fails at step %i, the decision is there with its cheques, or nothing is',
  async (step) => {
    await journal.receiveVouchers(deliveryOf());
    const before = await journal.everything();
    const encrypt = crypto.subtle.encrypt.bind(crypto.subtle);
    let calls = 0;
    const spy = vi.spyOn(crypto.subtle, 'encrypt').mockImplementation((...given) => {
      return ++calls === step ? Promise.reject(new Error('killed')) : encrypt(...given);
    });
    const decision = givingOf(4);
    const done = await journal.recordDecision(decision).then(
      () => true,
      () => false,
    );
    spy.mockRestore();
    // Of the six rows of such a decision each is sealed once.
    expect(done).toBe(step > 6);
    if (!done) expect(await journal.everything()).toEqual(before);
    await journal.recordDecision(decision);
    expect(await journal.readStock('2026-11-22')).toMatchObject([{ given: 4, left: 6 }]);
    expect(await journal.toHear()).toHaveLength(2);
  },
);
