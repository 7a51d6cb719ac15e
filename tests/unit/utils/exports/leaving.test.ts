import { expect, test } from 'vitest';
import { leaving, type Ticked } from '@/utils/exports/leaving.ts';
import type { Entry } from '@/utils/journal/entry.ts';
import { entryOf, heardOf } from '../journal/entries.ts';
import { decisionsOf, NOTHING } from './decisions.ts';

const left = (parts: Partial<Entry>, ticked: Ticked = NOTHING) =>
  leaving(decisionsOf([entryOf(parts)]), ticked).decisions[0];

test.each([
  ['a question that is forgotten', { phone: 'none', 'bank-account': 'no' }, { phone: 'none' }],
  ['an option that is forgotten', { barriers: ['cost', 'in-private'] }, { barriers: ['cost'] }],
  ['the only option, forgotten', { barriers: ['in-private'] }, {}],
  ['a question that nobody knows', { mood: 'good' }, {}],
  ['an option that nobody knows', { phone: 'red' }, {}],
])('%s stays', (_, answers, kept) => {
  expect(left({ answers })?.answers).toEqual(kept);
});

test('what was seen stays with its answer, and so does a fact that nobody knows', () => {
  const parts = {
    answers: { phone: 'none', minima: 'yes' },
    observed: ['phone', 'minima'],
    facts: ['scam', 'x'],
  };
  expect(left(parts)).toMatchObject({ observed: ['phone'], facts: ['scam'] });
});

test.each([
  [
    { code: false, comment: false },
    { code: '', comment: '' },
  ],
  [
    { code: true, comment: false },
    { code: 'B7', comment: '' },
  ],
  [
    { code: false, comment: true },
    { code: '', comment: 'Le matin.' },
  ],
  [
    { code: true, comment: true },
    { code: 'B7', comment: 'Le matin.' },
  ],
])('ticked %j, this leaves: %j', (ticked, kept) => {
  expect(left({ code: 'B7', comment: 'Le matin.' }, ticked)).toMatchObject(kept);
});

test('of what was answered since, the same stays', () => {
  const entry = entryOf();
  const answers = { phone: 'own-stable', 'bank-account': 'yes', barriers: ['cost', 'in-private'], mood: 'x' };
  const all = decisionsOf([entry], { [entry.id]: heardOf({ results: { a: 'went' }, answers }) });
  expect(leaving(all, NOTHING).followedUp[entry.id]).toEqual(
    heardOf({ results: { a: 'went' }, answers: { phone: 'own-stable', barriers: ['cost'] } }),
  );
});

test('the journal’s own decision is not touched', () => {
  const entry = entryOf({ answers: { minima: 'yes' } });
  const before = structuredClone(entry);
  leaving(decisionsOf([entry]), NOTHING);
  expect(entry).toEqual(before);
});
