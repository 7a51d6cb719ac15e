import { expect, test } from 'vitest';
import { THEMES_OF } from '@/utils/exports/data-inclusion-themes.ts';
import { shippedBook } from '@/utils/orientation/shipped-book.ts';
import { rowOf } from './decisions.ts';

/** Of the 69 themes of schema v1 (1.0.8) those of our fields, typed in from it. */
const SCHEMA = [
  'numerique--acceder-a-des-services-en-ligne',
  'numerique--acceder-a-une-connexion-internet',
  'numerique--acquerir-un-equipement',
  'numerique--maitriser-les-fondamentaux-du-numerique',
  'lecture-ecriture-calcul--maitriser-le-francais',
  'difficultes-administratives-ou-juridiques--accompagnement-aux-demarches-administratives',
  'difficultes-financieres--situation-dendettement-surendettement',
  'preparer-sa-candidature--organiser-ses-demarches-de-recherche-demploi',
];

test.each([
  [[], ''],
  [['own-device'], 'numerique--acquerir-un-equipement'],
  [['own-email', 'digital-basics'], 'numerique--maitriser-les-fondamentaux-du-numerique'],
  [
    ['home-connection', 'french'],
    'numerique--acceder-a-une-connexion-internet | lecture-ecriture-calcul--maitriser-le-francais',
  ],
])('the needs %j have the themes %s, each once', (needs, cell) => {
  expect(rowOf('data-inclusion', { needs }).thematiques).toBe(cell);
});

test('a need without a theme is named, and so is one that nobody knows', () => {
  const row = rowOf('data-inclusion', { needs: ['reachable', 'own-device', 'gone'] });
  expect(row['Besoins sans thématique data.inclusion']).toBe(
    'Être joignable sur un numéro personnel et stable | gone',
  );
});

test.each([
  ['none', 'Rien à proposer'],
  ['not-assessed', 'Non évalué'],
] as const)('no theme because of %s is told', (status, words) => {
  expect(rowOf('data-inclusion', { status, needs: [] }).Résultat).toBe(words);
});

test('all themes are the schema’s, and all needs the book’s', () => {
  expect(SCHEMA).toEqual(expect.arrayContaining([...new Set(Object.values(THEMES_OF).flat())]));
  expect(shippedBook.needs.map(({ id }) => id)).toEqual(expect.arrayContaining(Object.keys(THEMES_OF)));
});
