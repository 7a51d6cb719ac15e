import { expect, test } from 'vitest';
import { ADMINISTRATIVE_OF, AUTONOMY_OF, REDIRECTION_OF, THEMES_OF } from '@/utils/exports/coop-codes.ts';
import { NOT_NOTED } from '@/utils/exports/words.ts';
import { shippedBook } from '@/utils/orientation/shipped-book.ts';
import { shippedQuestion } from '../interview/drafts.ts';
import { agreed, rowOf } from './decisions.ts';

test('begins with the columns of the Coop’s own export, in their order', () => {
  expect(Object.keys(rowOf('coop')).slice(0, 29).join(' · ')).toBe(
    'Date · Enregistré le · Dernière modification le · Type · Participants · Bénéficiaire · Canaux d’accompagnement · Nom du lieu · Adresse · Commune · Code postal · Code Insee · Durée (min) · Nom de l’atelier · Matériel numérique utilisé · Thématique(s) d’accompagnement · Tags · Nom de la démarche administrative · Niveau d’autonomie (ou de l’atelier) · Bénéficiaire réorienté · Structure de redirection · Commune du bénéficiaire · Code postal du bénéficiaire · Code Insee du bénéficiaire · Genre du bénéficiaire · Tranche d’âge du bénéficiaire · Statut du bénéficiaire · Notes supplémentaires · ID CRA',
  );
});

test.each(['Bénéficiaire', 'Commune', 'Matériel numérique utilisé', 'Genre du bénéficiaire', 'ID CRA'])(
  '%s is said to be unknown, not guessed',
  (title) => {
    expect(rowOf('coop')[title]).toBe(NOT_NOTED);
  },
);

const START = Date.parse('2026-11-22T09:00:00Z');
test.each([
  [0, '15'],
  [22, '15'],
  [23, '30'],
  [50, '45'],
  [53, '60'],
  [80, '90'],
  [150, '120'],
  [151, NOT_NOTED],
])('%i minutes are %s', (minutes, cell) => {
  const startedAt = new Date(START).toISOString();
  const at = new Date(START + minutes * 60_000).toISOString();
  expect(rowOf('coop', { startedAt, at })['Durée (min)']).toBe(cell);
});

test.each([
  [[], undefined, 'diagnostic_numerique'],
  [['own-email'], 'rights', 'diagnostic_numerique\nemail'],
  [
    ['digital-basics', 'own-device'],
    'learn',
    'diagnostic_numerique\nprendre_en_main_du_materiel\nnavigation_sur_internet',
  ],
  [
    ['online-procedures', 'urgent-deadline'],
    'actualisation',
    'diagnostic_numerique\naide_aux_demarches_administratives\ntravail_formation',
  ],
  [
    ['online-procedures'],
    'rights',
    'diagnostic_numerique\naide_aux_demarches_administratives\nà choisir : social_sante / argent_impots / famille_scolarite',
  ],
  [['online-procedures'], 'reachable', 'diagnostic_numerique\naide_aux_demarches_administratives'],
])('the needs %j of somebody who comes for %s have the themes %j', (needs, purpose, codes) => {
  const row = rowOf('coop', { needs, answers: purpose ? { purpose } : {} });
  expect(row['Code : thematiques']).toBe(codes);
});

test('themes stand with their labels in the Coop’s column', () => {
  const row = rowOf('coop', { needs: ['online-procedures'], answers: { purpose: 'papers-housing' } });
  expect(row['Thématique(s) d’accompagnement']).toBe(
    'Diagnostic numérique\nAide aux démarches administratives\nà choisir : Papiers - Élections - Citoyenneté / Étrangers - Europe / Logement',
  );
});

test.each([
  ['alone', 'autonome'],
  ['alone-fear', 'partiellement_autonome'],
  ['with-help', 'partiellement_autonome'],
  ['done-for-me', 'entierement_accompagne'],
  ['never', 'entierement_accompagne'],
  ['unsaid', ''],
])('autonomy %s is %j', (autonomy, code) => {
  expect(rowOf('coop', { answers: { autonomy } })['Code : autonomie']).toBe(code);
});

test('autonomy is said to be the usual one; without an answer it is unknown', () => {
  const cell = (answers: Record<string, string>) =>
    rowOf('coop', { answers })['Niveau d’autonomie (ou de l’atelier)'];
  expect(cell({ autonomy: 'alone' })).toBe('Autonome (d’habitude ; à confirmer pour ce jour)');
  expect(cell({})).toBe(NOT_NOTED);
});

test.each([
  [[], 'Non', ''],
  [agreed(['france-services', 'declined'], ['outreach', null]), 'Non', ''],
  [
    agreed(['outreach', 'declined'], ['social-worker', 'accepted'], ['france-services', 'accepted']),
    'Oui',
    'aide_sociale',
  ],
  [
    agreed(['online-self-study', 'accepted'], ['help-now', 'accepted']),
    'Oui',
    'operateur_ou_organisme_en_charge',
  ],
  [agreed(['french-course', 'accepted']), 'Oui', 'autre'],
])('of %j: sent on %s, to %j', (proposals, sent, code) => {
  const row = rowOf('coop', { proposals });
  expect([row['Bénéficiaire réorienté'], row['Code : structure_de_redirection']]).toEqual([sent, code]);
});

test('what the Coop has nothing for is named', () => {
  const proposals = agreed(['online-self-study', 'accepted'], ['scam-help', 'declined']);
  expect(rowOf('coop', { needs: ['own-email', 'reachable'], proposals })).toMatchObject({
    'Structure de redirection': 'sans correspondance dans la Coop',
    'Sans correspondance dans la Coop':
      'Être joignable sur un numéro personnel et stable\nAutoformation en ligne',
  });
});

test('the remark goes where the Coop has notes, once it is ticked', () => {
  const notes = (comment: boolean) =>
    rowOf('coop', { comment: 'Le matin.' }, { code: false, comment })['Notes supplémentaires'];
  expect(notes(false)).toBe('');
  expect(notes(true)).toBe('Le matin.');
});

test('the tables name only needs, kinds and options that there are', () => {
  const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
  expect(ids(shippedBook.needs)).toEqual(expect.arrayContaining(Object.keys(THEMES_OF)));
  expect(ids(shippedBook.kinds)).toEqual(expect.arrayContaining(Object.keys(REDIRECTION_OF)));
  const options = (question: string) => ids(shippedQuestion(question).options);
  expect(options('autonomy')).toEqual(expect.arrayContaining(Object.keys(AUTONOMY_OF)));
  expect(options('purpose')).toEqual(expect.arrayContaining(Object.keys(ADMINISTRATIVE_OF)));
});
