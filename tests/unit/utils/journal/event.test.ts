import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entrySchema } from '@/utils/journal/entry.ts';
import { eventOf, type JournalEvent, rowOf } from '@/utils/journal/event.ts';
import { uuidV7 } from '@/utils/uuid-v7.ts';
import { deliveryOf, entryOf, eventIds, givingOf } from './entries.ts';

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
    ['a prepared arrival', { type: 'arrival-prepared', ...eventIds(), decision: uuidV7() }],
  ])('that is %s comes back from its row', (_, event) => {
    expect(eventOf(structuredClone(rowOf(event)))).toEqual({ event });
  });

  test('shows in clear only its id and its month', () => {
    const { body, ...clear } = rowOf(entryOf({ at: '2026-11-30T23:59:00.000Z' }));
    expect(clear).toEqual({ id: expect.any(String), month: '2026-11', version: 1 });
  });
});

describe('an event of the first version', () => {
  const asItWas = (event: object, ...later: string[]) =>
    Object.fromEntries(Object.entries(event).filter(([key]) => !later.includes(key)));

  test('that is a decision had nothing seen, no skills, no cheques and nothing to hear', () => {
    const { proposals, ...entry } = entryOf({ observed: [] });
    const old = {
      ...asItWas(entry, 'observed', 'skills', 'voucher', 'followUps'),
      proposals: proposals.map((one) => asItWas(one, 'programme')),
    };
    expect(eventOf({ ...rowOf(entryOf()), id: entry.id, body: old })).toEqual({
      event: { ...entry, proposals },
    });
  });

  test('that is an erasure gave no cheques', () => {
    const event = { ...erased(), voucher: null };
    expect(eventOf({ ...rowOf(event), body: asItWas(event, 'voucher') })).toEqual({ event });
  });
});

describe('a row that this version cannot read', () => {
  const row = rowOf(entryOf());

  test.each<[string, unknown, string]>([
    ['of a later form', { ...row, version: 2 }, 'version'],
    ['with another body', { ...row, body: 'sealed' }, 'body'],
    ['of an event not known yet', { ...row, body: { ...erased(), type: 'followed-up' } }, 'body.type'],
    [
      'with a wrong answer',
      { ...row, body: entryOf({ answers: { phone: 4 as never } }) },
      'body.answers.phone',
    ],
    [
      'with half a used cheque',
      {
        ...row,
        body: { type: 'voucher-settled', ...eventIds(), decision: uuidV7(), used: 0.5, returned: 0 },
      },
      'body.used',
    ],
    [
      'with fewer than no returned cheque',
      { ...row, body: { type: 'voucher-settled', ...eventIds(), decision: uuidV7(), used: 0, returned: -1 } },
      'body.returned',
    ],
    ['under the id of another', { ...row, id: uuidV7() }, 'id'],
    ['that is no row', null, 'row'],
    ['that is a text', 'secret', 'row'],
  ])('%s says where it is wrong', (_, stored, where) => {
    expect(eventOf(stored)).toEqual({ unreadable: where });
  });

  test('never says what stands in it', () => {
    fc.assert(
      fc.property(fc.anything(), (junk) => {
        const read = eventOf({ ...row, body: { ...entryOf(), answers: junk, code: 'x'.repeat(50) } });
        expect('unreadable' in read && read.unreadable).toMatch(/^body\.(answers|code)/);
      }),
    );
  });
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
