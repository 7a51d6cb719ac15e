import { beforeEach, describe, expect, test } from 'vitest';
import type { Entry } from '@/utils/journal/entry.ts';
import type { Heard } from '@/utils/journal/follow-ups.ts';
import { entryOf, eventIds, givingOf, heardOf } from './entries.ts';
import { type FreshJournal, freshJournal, refusal } from './fresh-journal.ts';

let journal: FreshJournal;

beforeEach(async () => {
  journal = await freshJournal();
});

const proposals: Entry['proposals'] = ['mobile', 'email'].map((kind) => ({
  kind,
  outcome: 'accepted',
  reason: null,
  rules: [],
  programme: null,
}));
const hear = (id: string, heard: Partial<Heard>) =>
  journal.followUp(id, { results: {}, ...heard }, eventIds());
const days = async () => (await journal.toHear()).map(({ about, due }) => [about, due]);
const known = async (id: string) => (await journal.readFollowedUp([id]))[id];
const eventsOfSeeing = async () => (await journal.events()).filter(({ type }) => type === 'followed-up');

describe('the day to look again', () => {
  test('is to be heard from the moment of recording', async () => {
    const { id } = await journal.recordDecision(entryOf({ reviewOn: '2026-12-22' }));
    expect(await journal.toHear()).toEqual([
      { id: `${id}:review`, decision: id, about: 'review', due: '2026-12-22' },
    ]);
  });

  test('stands beside what is to be heard of cheques, the sooner first', async () => {
    await journal.recordDecision(givingOf(2, { reviewOn: '2026-12-01' }));
    expect(await days()).toEqual([
      ['voucher-arrival', '2026-11-29'],
      ['review', '2026-12-01'],
      ['voucher-result', '2026-12-08'],
    ]);
  });

  test('is not there where none was agreed', async () => {
    await journal.recordDecision(entryOf({ reviewOn: null }));
    expect(await journal.toHear()).toEqual([]);
    expect(await journal.rowsOf('followUps')).toEqual([]);
  });

  test('outlives the cheques, and they outlive it', async () => {
    const { id } = await journal.recordDecision(givingOf(2, { reviewOn: '2026-12-22' }));
    await journal.settleVoucher(id, { used: 2, returned: 0 }, eventIds());
    expect(await days()).toEqual([['review', '2026-12-22']]);
    await hear(id, { next: null });
    await journal.settleVoucher(id, { used: 0, returned: 0 }, eventIds());
    expect(await days()).toEqual([
      ['voucher-arrival', '2026-11-29'],
      ['voucher-result', '2026-12-08'],
    ]);
  });

  test('can be another one, over and over; the newest holds', async () => {
    const { id } = await journal.recordDecision(entryOf({ reviewOn: '2026-12-22' }));
    for (const next of ['2027-01-12', '2027-02-12', '2027-01-20']) await hear(id, { next });
    expect(await days()).toEqual([['review', '2027-01-20']]);
  });

  test('is set where there was none, and again where it was said to be over', async () => {
    const { id } = await journal.recordDecision(entryOf({ reviewOn: null }));
    await hear(id, { next: '2027-01-12' });
    await hear(id, { next: null });
    expect(await days()).toEqual([]);
    await hear(id, { next: '2027-01-20' });
    expect(await days()).toEqual([['review', '2027-01-20']]);
  });
});

describe('what became of proposals', () => {
  let id: string;

  beforeEach(async () => {
    ({ id } = await journal.recordDecision(entryOf({ proposals, reviewOn: '2026-12-22' })));
  });

  test('is not known at first', async () => {
    expect(await journal.readFollowedUp([id, 'unknown'])).toEqual({});
  });

  test('is said one by one, and the day stays', async () => {
    await hear(id, { results: { mobile: 'went' } });
    await hear(id, { results: { email: 'no-news' } });
    expect(await known(id)).toEqual(
      heardOf({ results: { mobile: 'went', email: 'no-news' }, next: '2026-12-22' }),
    );
    expect(await days()).toEqual([['review', '2026-12-22']]);
  });

  test('is corrected, and taken back', async () => {
    await hear(id, { results: { mobile: 'went', email: 'went' }, next: '2027-01-12' });
    await hear(id, { results: { mobile: 'did-not-go', email: null } });
    expect(await known(id)).toEqual(heardOf({ results: { mobile: 'did-not-go' }, next: '2027-01-12' }));
  });

  test('stands in full in each event: the newest says all', async () => {
    await hear(id, { results: { mobile: 'went' } });
    await hear(id, { results: { email: 'other-solution' }, next: null });
    expect((await eventsOfSeeing()).at(-1)).toEqual({
      type: 'followed-up',
      id: expect.any(String),
      at: expect.any(String),
      decision: id,
      ...heardOf({ results: { mobile: 'went', email: 'other-solution' } }),
    });
  });

  test('said twice is one event, also at the same time', async () => {
    const said: Partial<Heard> = { results: { mobile: 'went' }, next: '2027-01-12' };
    await Promise.all([hear(id, said), hear(id, said)]);
    await hear(id, said);
    await hear(id, { results: { mobile: 'went' } });
    expect(await eventsOfSeeing()).toHaveLength(1);
  });

  test('of two kinds at the same time is both kept', async () => {
    await Promise.all([hear(id, { results: { mobile: 'went' } }), hear(id, { results: { email: 'went' } })]);
    expect((await known(id))?.results).toEqual({ mobile: 'went', email: 'went' });
  });

  test('that were never proposed is refused, and nothing changes', async () => {
    const before = await journal.everything();
    await expect(hear(id, { results: { mobile: 'went', printer: 'went' }, next: null })).rejects.toEqual(
      refusal('bad_request'),
    );
    expect(await journal.everything()).toEqual(before);
  });
});

describe('what was a problem and is answered anew', () => {
  let id: string;
  const on = (day: string, answers: Heard['answers']) =>
    journal.followUp(id, { results: {}, answers }, { ...eventIds(), at: `${day}T12:00:00.000Z` });

  beforeEach(async () => {
    ({ id } = await journal.recordDecision(entryOf({ proposals, reviewOn: '2026-12-22' })));
  });

  test('is kept with its day, beside all that was said before', async () => {
    await hear(id, { results: { mobile: 'went' } });
    await on('2026-12-22', { phone: 'own-stable' });
    await on('2027-01-12', { barriers: ['cost', 'french'] });
    expect(await known(id)).toEqual(
      heardOf({
        results: { mobile: 'went' },
        answers: { phone: 'own-stable', barriers: ['cost', 'french'] },
        answeredOn: { phone: '2026-12-22', barriers: '2027-01-12' },
        next: '2026-12-22',
      }),
    );
  });

  test('is corrected with the day of that, and taken back with its day', async () => {
    await on('2026-12-22', { phone: 'own-stable', plan: 'ok' });
    await on('2027-01-12', { phone: 'none', plan: null });
    expect(await known(id)).toMatchObject({
      answers: { phone: 'none' },
      answeredOn: { phone: '2027-01-12' },
    });
  });

  test('said twice is one event, and keeps the day on which it was first said', async () => {
    await on('2026-12-22', { barriers: ['cost'] });
    await on('2027-01-12', { barriers: ['cost'], phone: null });
    expect(await eventsOfSeeing()).toHaveLength(1);
    expect((await known(id))?.answeredOn).toEqual({ barriers: '2026-12-22' });
  });

  test('stands in the list of who is to be seen again', async () => {
    await on('2026-12-22', { phone: 'own-stable' });
    const [first] = await journal.listFollowUps();
    expect(first?.followedUp).toEqual(await known(id));
  });
});

test('that there is nothing more to hear is an event also where nothing was awaited', async () => {
  const { id } = await journal.recordDecision(entryOf({ reviewOn: null }));
  await hear(id, { next: null });
  expect(await known(id)).toEqual(heardOf());
  expect(await eventsOfSeeing()).toHaveLength(1);
});

test.each<[string, () => Promise<string>]>([
  ['no decision', async () => '019abcde-0000-7000-8000-000000000009'],
  [
    'a decision that was erased',
    async () => {
      const { id } = await journal.recordDecision(entryOf());
      await journal.eraseDecision(id, new Date('2026-11-23T08:00:00Z'));
      return id;
    },
  ],
])('of %s nothing can be heard', async (_, idOf) => {
  const id = await idOf();
  const before = await journal.everything();
  await expect(hear(id, { next: '2027-01-12' })).rejects.toEqual(refusal('not_found'));
  expect(await journal.everything()).toEqual(before);
});

test('an erased decision takes all that was heard of it along, and of others nothing', async () => {
  const [one, other] = [entryOf({ proposals }), entryOf({ proposals })];
  for (const { id } of [await journal.recordDecision(one), await journal.recordDecision(other)]) {
    await hear(id, { results: { mobile: 'went' } });
    await hear(id, { results: { email: 'no-news' }, next: '2027-01-12' });
  }
  await journal.eraseDecision(one.id, new Date('2026-11-23T08:00:00Z'));
  const left = (await journal.everything()).flat();
  const ofOne = left.filter((row) => JSON.stringify(row).includes(one.id));
  expect(ofOne).toEqual([expect.objectContaining({ type: 'erased', target: one.id })]);
  expect(await eventsOfSeeing()).toHaveLength(2);
  expect(await journal.toHear()).toMatchObject([{ decision: other.id, due: '2027-01-12' }]);
});
