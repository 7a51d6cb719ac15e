import { describe, expect, test } from 'vitest';
import { shippedChecklist } from '@/utils/interview/shipped-checklist.ts';
import type { Entry } from '@/utils/journal/entry.ts';
import { matcherOf, type SearchTexts } from '@/utils/journal/search-words.ts';
import { shippedBook } from '@/utils/orientation/shipped-book.ts';
import { entryOf, givingOf } from './entries.ts';

const texts: SearchTexts = {
  checklist: shippedChecklist,
  book: shippedBook,
  programmes: { 'relais-lyon': 'Relais de Lyon', lyon: 'Chèque de Lyon' },
  outcomes: { accepted: 'Acceptée', declined: 'Refusée', 'in-place': 'En place', later: 'Plus tard' },
  reasons: {
    'too-far': 'Trop loin',
    'no-time': 'Pas le temps',
    cost: 'Le coût',
    'by-relative': 'Un proche le fait',
    tried: 'Déjà essayé',
    'not-wanted': 'N’en veut pas',
    other: 'Autre raison',
  },
  dayInWords: (day) => (day === '2026-10-03' ? '3 octobre 2026' : '1er décembre 2026'),
};

const mobile: Entry['proposals'][number] = {
  kind: 'solidarity-mobile',
  outcome: 'accepted',
  reason: null,
  rules: [],
  programme: null,
};
const entry = entryOf({
  at: '2026-10-03T12:00:00.000Z',
  answers: { phone: 'none', barriers: ['cost', 'mobility'] },
  facts: ['scam'],
  needs: ['own-email'],
  proposals: [
    { ...mobile, programme: 'relais-lyon' },
    { ...mobile, kind: 'group-workshop', outcome: 'declined', reason: 'too-far' },
  ],
  code: 'B-17',
  comment: 'Préfère l’écrit, le Cœur léger.',
});

const fits = (query: string, one: Entry = entry) => matcherOf(query, texts)?.(one);

describe('a decision is found', () => {
  test.each([
    ['by the question', 'téléphone'],
    ['by the answer', 'numéro'],
    ['by one of several answers', 'déplacer'],
    ['by a fact', 'arnaque'],
    ['by a need', 'personnelle'],
    ['by a kind of help', 'solidaire'],
    ['by a programme', 'relais'],
    ['by what was agreed', 'refusée'],
    ['by why it was declined', 'loin'],
    ['by its code', 'b-17'],
    ['by its remark', 'écrit'],
    ['by its day in words', '3 octobre 2026'],
    ['by its day in figures', '03/10/2026'],
    ['by its day as machines write it', '2026-10-03'],
    ['whatever the case', 'TÉLÉPHONE'],
    ['whatever the accents', 'telephone ecrit'],
    ['whatever the ligature', 'coeur'],
    ['by the beginning of a word', 'télé'],
    ['by words from everywhere, in any order', 'relais octobre refus téléphone'],
  ])('%s: %s', (_, query) => {
    expect(fits(query)).toBe(true);
  });
});

describe('a decision is not found', () => {
  test.each([
    ['where one of the words is missing', 'téléphone imprimante'],
    ['by the middle of a word', 'éléphone'],
    ['by a part of a number', '1'],
    ['by another day', '04/10/2026'],
    ['by the day and the month the other way round', '10/03/2026'],
    ['by an option that was not chosen', 'français'],
    ['by the code of an answer that has words', 'mobility'],
  ])('%s: %s', (_, query) => {
    expect(fits(query)).toBe(false);
  });
});

test('the first of a month is found without its « er »', () => {
  expect(fits('1 décembre', { ...entry, at: '2026-12-01T12:00:00.000Z' })).toBe(true);
});

test('given cheques are found by their programme and their place', () => {
  expect(fits('chèque atelier', givingOf(2))).toBe(true);
});

test('what the checklist, the book and the catalogue no longer know is found by its id', () => {
  const old = entryOf({
    answers: { pager: 'red' },
    needs: ['fax'],
    proposals: [{ ...mobile, kind: 'telex' }],
  });
  expect(fits('pager red fax telex', old)).toBe(true);
});

test.each(['', '  ', '… !'])('in %j there is nothing to look for', (query) => {
  expect(matcherOf(query, texts)).toBeNull();
});
