import { expect, test } from 'vitest';
import { tableFor } from '@/utils/exports/write-export.ts';
import type { Entry } from '@/utils/journal/entry.ts';
import { shippedCatalogue } from '@/utils/programmes/shipped-catalogue.ts';
import { entryOf, heardOf } from '../journal/entries.ts';
import { agreed, decisionsOf, NOTHING, rowOf } from './decisions.ts';

const [programme] = shippedCatalogue.programmes;

test.each<[title: string, parts: Partial<Entry>, cell: string]>([
  ['Date', { at: '2026-11-02T12:00:00.000Z' }, '02/11/2026'],
  ['Du début à l’enregistrement (min)', {}, '2'],
  ['Rôle', { role: 'volunteer' }, 'Service civique'],
  ['Téléphone', { answers: { phone: 'none' } }, 'Pas de numéro'],
  ['Téléphone', { answers: { phone: 'unsaid' } }, 'Pas de réponse'],
  ['Téléphone', { answers: {} }, ''],
  ['Ce qui gêne', { answers: { barriers: ['cost', 'mobility'] } }, 'Le prix | Se déplacer'],
  ['Constaté', { observed: ['phone'] }, 'Téléphone'],
  ['Autres faits', { facts: ['scam'] }, 'Victime d’une arnaque'],
  ['Test de compétences', {}, ''],
  [
    'Test de compétences',
    { skills: { test: 'pix-emploi', level: 'fragile', on: '2026-10-03' } },
    'Pix emploi, 03/10/2026 : bases fragiles',
  ],
  ['Résultat', { status: 'not-assessed' }, 'Non évalué'],
  ['Besoins', { needs: ['own-email', 'gone'] }, 'Avoir une adresse e-mail personnelle que l’on ouvre | gone'],
  ['Dispositifs retenus', {}, ''],
  ['Chèques remis', {}, ''],
  ['À revoir le', { reviewOn: '2026-12-01' }, '01/12/2026'],
  ['À revoir le', { reviewOn: null }, ''],
])('%s of %j: %s', (title, parts, cell) => {
  expect(rowOf('spreadsheet', parts)[title]).toBe(cell);
});

test('what was agreed stands in columns that can be counted', () => {
  const proposals = agreed(
    ['one-to-one-help', 'accepted'],
    ['group-workshop', 'declined'],
    ['france-services', 'in-place'],
    ['outreach', 'later'],
    ['scam-help', null],
    ['gone', 'accepted'],
  );
  expect(rowOf('spreadsheet', { proposals })).toMatchObject({
    'Aides acceptées': 'Aide à deux avec un médiateur | gone',
    'Aides refusées': 'Atelier en petit groupe',
    'Aides déjà en place': 'France services',
    'Aides pour plus tard': 'Aide itinérante ou à distance',
    'Aides sans suite notée': 'Aide contre les arnaques',
  });
});

test('why something was declined stands with its name, where that was said', () => {
  const declined = { outcome: 'declined', rules: [], programme: null } as const;
  const proposals: Entry['proposals'] = [
    { ...declined, kind: 'group-workshop', rules: [], reason: 'too-far' },
    { ...declined, kind: 'outreach', rules: [], reason: null },
    { ...declined, kind: 'gone', rules: [], reason: 'by-relative' },
  ];
  expect(rowOf('spreadsheet', { proposals })['Raisons des refus']).toBe(
    'Atelier en petit groupe : trop loin | gone : un proche le fait',
  );
});

test('what became of what was accepted stands there once it was heard', () => {
  const entry = entryOf();
  const followedUp = {
    [entry.id]: heardOf({ results: { 'group-workshop': 'went', gone: 'no-news' } }),
  };
  const { columns } = tableFor('spreadsheet', decisionsOf([entry], followedUp), NOTHING);
  const column = columns.find(({ title }) => title === 'Ce que c’est devenu');
  expect(column?.of(entry)).toBe('Atelier en petit groupe : y est allé | gone : plus de nouvelles');
  expect(rowOf('spreadsheet')['Ce que c’est devenu']).toBe('');
});

test('programmes are named; by their id where nobody knows them any more', () => {
  const proposals = [programme?.id ?? '', 'gone'].map((id, i) => ({
    kind: `k${i}`,
    outcome: null,
    reason: null,
    rules: [],
    programme: id,
  }));
  expect(rowOf('spreadsheet', { proposals })['Dispositifs retenus']).toBe(`${programme?.name} | gone`);
});

test('cheques go with their place and day', () => {
  const voucher = { programme: 'lyon', cheques: 3, place: 'Atelier A, Lyon', on: '2026-12-01', lots: [] };
  expect(rowOf('spreadsheet', { voucher })).toMatchObject({
    'Chèques remis': '3',
    'Lieu des chèques': 'Atelier A, Lyon',
    'Date de l’atelier': '01/12/2026',
  });
});

test('no two columns have one title, and none is a forgotten question', () => {
  const { columns } = tableFor('spreadsheet', decisionsOf([]), { code: true, comment: true });
  const titles = columns.map(({ title }) => title);
  expect(new Set(titles).size).toBe(titles.length);
  expect(titles).not.toContain('Compte bancaire');
  expect(titles.slice(-2)).toEqual(['Code local', 'Remarque']);
});

test('code and remark have no column unless they are ticked', () => {
  const titles = Object.keys(rowOf('spreadsheet', { code: 'B7', comment: 'x' }, NOTHING));
  expect(titles).not.toContain('Code local');
  expect(titles).not.toContain('Remarque');
});
