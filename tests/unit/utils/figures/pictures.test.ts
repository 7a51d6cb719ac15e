import { expect, test } from 'vitest';
import fr from '@/public/_locales/fr/messages.json' with { type: 'json' };
import { factsOf } from '@/utils/figures/facts.ts';
import { type Choice, ownFigures, ownLeaving } from '@/utils/figures/figures.ts';
import { pictureCsv } from '@/utils/figures/picture-csv.ts';
import { amountWords, picturesOf } from '@/utils/figures/pictures.ts';
import type { FigureMonth, Tally } from '@/utils/figures/tally.ts';
import { translatorFor } from '@/utils/i18n/translate.ts';
import { book } from '../../components/book.ts';

const t = translatorFor(fr);
const words = { t, book, reason: (id: string) => `raison ${id}` };
const CHOICE: Choice = { from: '2026-10', to: '2026-11', role: null };

/** Made up. */
const tally: Tally = {
  interviews: 12,
  status: { none: 1 },
  needs: { n: 6, gone: 9 },
  kinds: { a: { proposed: 7, accepted: 5, declined: 2, went: 1 }, b: { proposed: 8, later: 8 } },
  reasons: { a: { far: 2 } },
  vouchers: { people: 1, given: 4, used: 2 },
  minutes: { 6: 6, 9: 6 },
  days: { 12: 1 },
};
const months: FigureMonth[] = [{ id: '2026-11', roles: { adviser: tally } }];

const tableOf = (id: string, figures = ownFigures(months, CHOICE)) => {
  const picture = picturesOf(figures, words).find((one) => one.id === id);
  return picture?.rows.map(({ label, cells }) => [label, ...cells.map(({ text }) => text)]);
};

test('each month of the period has its row, also one without an interview', () => {
  expect(tableOf('interviews')).toEqual([
    ['octobre 2026', '0'],
    ['novembre 2026', '12'],
  ]);
});

test('needs come the most frequent first, in words where the book knows them', () => {
  expect(tableOf('needs')).toEqual([
    ['gone', '9'],
    ['Besoin N', '6'],
  ]);
});

test('of each kind of help: proposed, accepted, gone, then the rest; three are drawn', () => {
  expect(tableOf('kinds')).toEqual([
    ['Aide B', '8', '0', '0', '0', '0', '0', '0', '0', '8'],
    ['Aide A', '7', '5', '1', '0', '0', '0', '2', '0', '0'],
  ]);
  expect(picturesOf(ownFigures(months, CHOICE), words).map(({ drawn }) => drawn)).toEqual([1, 1, 3, 1, 1]);
});

test('what was declined, and each reason below it', () => {
  expect(tableOf('declined')).toEqual([
    [t('figures_declined_all', 'Aide A'), '2'],
    [t('figures_declined_reason', 'Aide A', 'raison far'), '2'],
  ]);
});

test('cheques have no rows while none were given', () => {
  expect(tableOf('vouchers')).toEqual([
    [t('figures_given'), '4'],
    [t('figures_used'), '2'],
    [t('figures_returned'), '0'],
  ]);
  const without: FigureMonth[] = [{ id: '2026-11', roles: { adviser: { interviews: 1 } } }];
  expect(tableOf('vouchers', ownFigures(without, CHOICE))).toEqual([]);
});

test('what leaves says where it hides', () => {
  const leaving = ownLeaving(months, CHOICE);
  expect(tableOf('kinds', leaving)?.[1]?.slice(0, 4)).toEqual(['Aide A', '7', 'masqué', 'masqué']);
  expect(tableOf('declined', leaving)).toEqual([
    [t('figures_declined_all', 'Aide A'), 'masqué'],
    [t('figures_declined_reason', 'Aide A', 'raison far'), 'masqué'],
  ]);
  expect(tableOf('vouchers', leaving)?.[0]).toEqual([t('figures_given'), 'masqué']);
});

test.each([
  [{ count: 12, atLeast: false }, '12'],
  [{ count: 0, atLeast: false }, '0'],
  [{ count: 12, atLeast: true }, 'au moins 12'],
  [{ count: 0, atLeast: true }, 'masqué'],
])('writes %j as « %s »', (amount, text) => {
  expect(amountWords(amount, t)).toBe(text);
});

test('says the medians, or that nothing is known yet', () => {
  const values = (all: Tally) => factsOf({ known: all, hidden: {} }, t).map(({ value }) => value);
  expect(values(tally)).toEqual(['12', '1', '0', '7,5 min', '12 j']);
  expect(values({})).toEqual(['0', '0', '0', t('figures_unknown'), t('figures_unknown')]);
  expect(values({ minutes: { 120: 1 }, days: { 366: 1 } }).slice(3)).toEqual([
    t('figures_minutes_most'),
    t('figures_days_most'),
  ]);
});

test('the table as a file opens in a spreadsheet, and runs nothing', () => {
  const picture = picturesOf(
    ownLeaving(
      [{ id: '2026-11', roles: { adviser: { interviews: 9, needs: { '=1+1': 9, n: 2 } } } }],
      CHOICE,
    ),
    words,
  ).find(({ id }) => id === 'needs');
  expect(picture && pictureCsv(picture)).toBe(
    `\uFEFF${t('figures_need')};${t('figures_interviews')}\r\n'=1+1;9\r\nBesoin N;masqué\r\n`,
  );
});
