import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entrySchema } from '@/utils/journal/entry.ts';
import type { JournalEvent } from '@/utils/journal/event.ts';
import { eventOf as readRow, rowOf as sealRow } from '@/utils/journal/event-rows.ts';
import { newKey, ringOf, type SealedRow, seal } from '@/utils/journal/seal.ts';
import { uuidV7 } from '@/utils/uuid-v7.ts';
import { deliveryOf, entryOf, eventIds, givingOf, heardOf } from './entries.ts';

const ring = ringOf([await newKey(new Date('2026-11-22T08:00:00Z'))]);
const rowOf = (event: JournalEvent) => sealRow(event, ring);
const eventOf = (row: unknown) => readRow(row, ring);
/** A row that holds what no event is. */
const rowWith = (content: unknown, id = uuidV7()) => seal(ring, 'events', { id, month: '2026-11' }, content);

const erased = () => ({
  type: 'erased' as const,
  id: uuidV7(),
  at: '2026-11-22T10:00:00.000Z',
  target: uuidV7(),
  voucher: { programme: 'lyon', cheques: 4, lots: [{ id: uuidV7(), cheques: 3 }] },
});

describe('an event', () => {
  test.each<[string, JournalEvent]>([
    ['a decision', entryOf()],
    ['an erasure', erased()],
    [
      'a decision with cheques',
      givingOf(3, { skills: { test: 'abc-diag', level: 'basics', on: '2026-11-20' } }),
    ],
    ['a delivery', deliveryOf()],
    [
      'what became of cheques',
      { type: 'voucher-settled', ...eventIds(), decision: uuidV7(), used: 2, returned: 1 },
    ],
    ['a withdrawn delivery', { type: 'delivery-withdrawn', ...eventIds(), target: uuidV7() }],
    [
      'what was heard of proposals',
      {
        type: 'followed-up',
        ...eventIds(),
        decision: uuidV7(),
        ...heardOf({
          results: { 'solidarity-mobile': 'did-not-go', 'email-workshop': 'went' },
          answers: { phone: 'own-stable', barriers: ['cost'] },
          answeredOn: { phone: '2026-12-20', barriers: '2026-12-22' },
          next: '2027-01-12',
        }),
      },
    ],
    [
      'the end of what is to be heard',
      { type: 'followed-up', ...eventIds(), decision: uuidV7(), ...heardOf() },
    ],
    ['a prepared arrival', { type: 'arrival-prepared', ...eventIds(), decision: uuidV7() }],
  ])('that is %s comes back from its row', async (_, event) => {
    expect(await eventOf(structuredClone(await rowOf(event)))).toEqual({ event });
  });

  test('shows in clear only its id and its month, and how it is sealed', async () => {
    const entry = entryOf({ at: '2026-11-30T23:59:00.000Z' });
    const { nonce, sealed, ...clear } = await rowOf(entry);
    expect(clear).toEqual({ id: entry.id, month: '2026-11', version: 2, key: ring.current.id });
    expect([nonce.length, sealed.length > 200]).toEqual([12, true]);
    expect(new TextDecoder().decode(sealed)).not.toMatch(/phone|reachable|B7/);
  });
});

describe('an event of the first version', () => {
  const asItWas = (event: object, ...later: string[]) =>
    Object.fromEntries(Object.entries(event).filter(([key]) => !later.includes(key)));

  test('that is a decision had nothing seen, no skills, no cheques and nothing to hear', async () => {
    const { proposals, ...entry } = entryOf({ observed: [] });
    const old = {
      ...asItWas(entry, 'observed', 'skills', 'voucher', 'followUps'),
      proposals: proposals.map((one) => asItWas(one, 'programme', 'reason')),
    };
    expect(await eventOf(await rowWith(old, entry.id))).toEqual({ event: { ...entry, proposals } });
  });

  test('that says what was heard knows of no answers', async () => {
    const event = { type: 'followed-up' as const, ...eventIds(), decision: uuidV7(), ...heardOf() };
    const old = asItWas(event, 'answers', 'answeredOn');
    expect(await eventOf(await rowWith(old, event.id))).toEqual({ event });
  });

  test('that is an erasure gave no cheques', async () => {
    const event = { ...erased(), voucher: null };
    expect(await eventOf(await rowWith(asItWas(event, 'voucher'), event.id))).toEqual({ event });
  });
});

describe('a row that this version cannot read', () => {
  test.each<[string, (row: SealedRow) => unknown, string]>([
    ['of a later form', (row) => ({ ...row, version: 3 }), 'version'],
    ['of the form before', ({ id, month }) => ({ id, month, version: 1, body: entryOf() }), 'version'],
    ['without its content', ({ sealed: _, ...row }) => row, 'sealed'],
    ['sealed with a key that is not here', (row) => ({ ...row, key: 'another' }), 'key'],
    ['under the id of another', (row) => ({ ...row, id: uuidV7() }), 'seal'],
    ['in another month', (row) => ({ ...row, month: '2026-10' }), 'seal'],
    ['that was cut off', (row) => ({ ...row, sealed: row.sealed.slice(0, -1) }), 'seal'],
    ['that is empty', (row) => ({ ...row, sealed: new Uint8Array() }), 'seal'],
    [
      'of which a bit was turned',
      (row) => ({ ...row, sealed: row.sealed.map((b, i) => b ^ +(i === 9)) }),
      'seal',
    ],
    ['with another nonce', (row) => ({ ...row, nonce: new Uint8Array(12) }), 'seal'],
    ['that is no row', () => null, 'row'],
    ['that is a text', () => 'secret', 'row'],
  ])('%s says where it is wrong', async (_, change, where) => {
    expect(await eventOf(change(await rowOf(entryOf())))).toEqual({ unreadable: where });
  });

  test('from another table, or with the content of another row, does not open', async () => {
    const [one, other] = [await rowOf(entryOf()), await rowOf(entryOf())];
    const { nonce, sealed } = other;
    expect(await eventOf({ ...one, nonce, sealed })).toEqual({ unreadable: 'seal' });
    const elsewhere = await seal(ring, 'lots', { id: one.id, month: one.month }, entryOf());
    expect(await eventOf(elsewhere)).toEqual({ unreadable: 'seal' });
  });

  test.each<[string, unknown, string]>([
    ['an event not known yet', { ...erased(), type: 'merged' }, 'type'],
    ['a wrong answer', entryOf({ answers: { phone: 4 as never } }), 'answers.phone'],
    [
      'half a used cheque',
      { type: 'voucher-settled', ...eventIds(), decision: uuidV7(), used: 0.5, returned: 0 },
      'used',
    ],
    [
      'fewer than no returned cheque',
      { type: 'voucher-settled', ...eventIds(), decision: uuidV7(), used: 0, returned: -1 },
      'returned',
    ],
    [
      'a result that does not exist',
      {
        type: 'followed-up',
        ...eventIds(),
        decision: uuidV7(),
        results: { 'solidarity-mobile': 'maybe' },
        next: null,
      },
      'results.solidarity-mobile',
    ],
    [
      'no day to look again',
      { type: 'followed-up', ...eventIds(), decision: uuidV7(), results: {}, next: '2027-02-30' },
      'next',
    ],
    [
      'words about a proposal',
      { type: 'followed-up', ...eventIds(), decision: uuidV7(), results: {}, next: null, remark: 'text' },
      'event',
    ],
    ['an event of another id', entryOf(), 'id'],
    ['a text', 'secret', 'event'],
  ])('for %s says where it is wrong', async (_, content, where) => {
    expect(await eventOf(await rowWith(content))).toEqual({ unreadable: where });
  });

  test('never says what stands in it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (junk) => {
        const read = await eventOf(await rowWith({ ...entryOf(), answers: junk, code: 'x'.repeat(50) }));
        expect('unreadable' in read && read.unreadable).toMatch(/^(answers|code)/);
      }),
    );
  });
});

test('no nonce comes twice, and the same event looks different every time', async () => {
  const event = entryOf();
  const rows = await Promise.all(Array.from({ length: 200 }, () => rowOf(event)));
  expect(new Set(rows.map(({ nonce }) => nonce.join())).size).toBe(200);
  expect(new Set(rows.map(({ sealed }) => sealed.join())).size).toBe(200);
});

test('the key cannot be read out', async () => {
  await expect(crypto.subtle.exportKey('raw', ring.current.key)).rejects.toThrow();
});

test('an older key still opens what it sealed; the newest seals', async () => {
  const old = await rowOf(entryOf());
  const both = ringOf([ring.current, await newKey(new Date('2026-11-23T08:00:00Z'))]);
  expect(await readRow(old, both)).toHaveProperty('event');
  expect((await sealRow(entryOf(), both)).key).toBe(both.current.id);
  expect(both.current.id).not.toBe(ring.current.id);
});

describe('a decision', () => {
  test('passes its schema', () => {
    expect(entrySchema.parse(entryOf())).toEqual(entryOf({ id: expect.any(String) as never }));
  });

  test.each<[string, object]>([
    ['a name', { name: 'Jeanne' }],
    ['a code as long as a sentence', { code: 'x'.repeat(21) }],
    ['a role that does not exist', { role: 'director' }],
    ['an outcome that does not exist', { proposals: [{ kind: 'k', outcome: 'maybe', rules: [] }] }],
    [
      'a reason that does not exist',
      { proposals: [{ kind: 'k', outcome: 'declined', reason: 'lazy', rules: [] }] },
    ],
    ['a remark on a proposal', { proposals: [{ kind: 'k', outcome: null, rules: [], remark: 'text' }] }],
    ['a status that does not exist', { status: 'fine' }],
    ['no day in its date', { reviewOn: 'soon' }],
    ['no moment', { at: '2026-11-22' }],
    ['an answer that is an object', { answers: { phone: {} } }],
    ['no cheque at all', { voucher: { ...givingOf(1).voucher, cheques: 0 } }],
    ['half a cheque', { voucher: { ...givingOf(1).voucher, cheques: 1.5 } }],
    ['more cheques than a decision can give', { voucher: { ...givingOf(1).voucher, cheques: 101 } }],
    ['something unknown to be heard', { followUps: [{ about: 'weather', due: '2026-12-01' }] }],
  ])('with %s does not', (_, parts) => {
    expect(entrySchema.safeParse({ ...entryOf(), ...parts }).success).toBe(false);
  });
});
