import { describe, expect, test } from 'vitest';
import type { IssueCode } from '@/utils/schema-issue.ts';
import { least, tableIssues, tableOf } from './tables.ts';

type Cells = Record<string, string | undefined>;

describe('a cell that is wrong is named by its row and its column', () => {
  test.each<[Cells, string, IssueCode, string]>([
    [{ Nom: '' }, 'Nom', 'missing', ''],
    [{ Nom: 'x'.repeat(401) }, 'Nom', 'too_long', `${'x'.repeat(59)}…`],
    [{ Identifiant: 'Relais de Lyon' }, 'Identifiant', 'not_an_id', 'Relais de Lyon'],
    [{ 'Types d’aide': 'france-service' }, 'Types d’aide', 'unknown_kind', 'france-service'],
    [{ National: 'peut-être' }, 'National', 'not_yes_no', 'peut-être'],
    [{ National: 'non' }, 'National', 'nowhere', ''],
    [{ Départements: '69 | 1' }, 'National', 'national_and_areas', '69 | 01'],
    [{ National: '', Départements: 'Rhône' }, 'Départements', 'not_a_departement', 'RHÔNE'],
    [{ National: '', 'Communes (codes INSEE)': 'Lyon' }, 'Communes (codes INSEE)', 'not_a_commune', 'LYON'],
    [{ National: '', 'Codes postaux': '69' }, 'Codes postaux', 'not_a_postal_code', '69'],
    [{ National: '', 'Codes postaux': '99123' }, 'Codes postaux', 'not_a_postal_code', '99123'],
    [{ 'Raisons de la visite': 'loisirs' }, 'Raisons de la visite', 'not_in_list', 'loisirs'],
    [{ État: 'fermé' }, 'État', 'not_in_list', 'fermé'],
    [{ 'Par quel moyen': 'par pigeon' }, 'Par quel moyen', 'not_in_list', 'par pigeon'],
    [{ 'Vérifié le': 'hier' }, 'Vérifié le', 'not_a_day', 'hier'],
    [
      { 'Premier jour': '2026-12-01', 'Dernier jour': '2026-11-01' },
      'Dernier jour',
      'ends_before_it_begins',
      '2026-11-01',
    ],
    [{ 'Remplacé par': 'nulle-part' }, 'Remplacé par', 'unknown_programme', 'nulle-part'],
    [{ 'Remplacé par': 'relais-lyon' }, 'Remplacé par', 'replaces_itself', 'relais-lyon'],
    [{ National: '', Départements: '1, 69' }, 'Départements', 'values_not_apart', '1, 69'],
    [{ 'Types d’aide': 'voucher; help-now' }, 'Types d’aide', 'values_not_apart', 'voucher; help-now'],
    [{ Langues: 'français' }, 'Langues', 'not_a_language', 'français'],
    [{ Téléphone: 'accueil' }, 'Téléphone', 'not_a_telephone', 'accueil'],
    [{ 'E-mail': 'accueil' }, 'E-mail', 'not_an_email', 'accueil'],
    [{ 'Site web': 'exemple.fr' }, 'Site web', 'not_a_web_address', 'exemple.fr'],
    [{ 'Chèques par carnet': 'dix' }, 'Chèques par carnet', 'not_whole', 'dix'],
    [{ 'Chèques par carnet': '0' }, 'Chèques par carnet', 'too_low', '0'],
    [{ 'Chèques par carnet': '101' }, 'Chèques par carnet', 'too_high', '101'],
    [{ 'Chèque accepté par (nom @ lieu)': 'A @ B' }, 'Chèques par carnet', 'missing', ''],
    [
      { 'Chèques par carnet': '10', 'Chèque accepté par (nom @ lieu)': 'A @ B | C' },
      'Chèque accepté par (nom @ lieu)',
      'not_name_at_place',
      'A @ B | C',
    ],
    [{ Coût: 'a\u0007b' }, 'Coût', 'control_character', 'a\u0007b'],
  ])('%j: %s, %s', (cells, column, code, value) => {
    expect(tableIssues(tableOf(cells))).toMatchObject([{ line: 2, column, code, value }]);
  });

  test('with its own header where the file is in English', () => {
    expect(tableIssues(tableOf({ 'Vérifié le': undefined, 'Verified on': 'yesterday' }))).toMatchObject([
      { line: 2, column: 'Verified on', code: 'not_a_day' },
    ]);
  });

  test('and by the name of a column that the file does not have', () => {
    expect(tableIssues(tableOf({ National: undefined }))).toMatchObject([
      { line: 2, column: 'National', code: 'nowhere' },
    ]);
  });

  test('with the words that the cell may hold, not their ids', () => {
    expect(tableIssues(tableOf({ État: 'fermé' }))).toMatchObject([
      { expected: 'ouvert | incertain | terminé' },
    ]);
    expect(tableIssues(tableOf({ 'Raisons de la visite': 'x' }))).toMatchObject([
      { expected: expect.stringMatching(/^actualisation \| recherche d’emploi \| droits \|/) },
    ]);
  });

  test('with the kind of help that was meant', () => {
    expect(tableIssues(tableOf({ 'Types d’aide': 'france-service' }))).toMatchObject([
      { nearest: 'france-services' },
    ]);
  });
});

test('rows are counted as a spreadsheet shows them: blank ones too, line breaks in a cell not', () => {
  const [header = '', row = ''] = tableOf({ Adresse: 'a\nb' }).split('\r\n');
  const wrong = row.replace('relais-lyon', 'relais-bron').replace('2026-11-25', 'hier');
  expect(tableIssues([header, row, ';;', wrong].join('\r\n'))).toMatchObject([
    { line: 4, column: 'Vérifié le' },
  ]);
});

test('the same programme twice: the second is at fault', () => {
  const [header, row] = tableOf({}).split('\r\n');
  expect(tableIssues([header, row, row].join('\n'))).toMatchObject([
    { line: 3, column: 'Identifiant', code: 'duplicate_id', value: 'relais-lyon' },
  ]);
});

test('issues come in the order of the rows', () => {
  const [header = '', row = ''] = tableOf({ National: 'x' }).split('\r\n');
  const lines = tableIssues([header, row.replace('ouvert', '?'), row].join('\n')).map(({ line }) => line);
  expect(lines).toEqual([2, 2, 3]);
});

describe('a header that is wrong', () => {
  test.each<[string, string, IssueCode, string, number | undefined]>([
    ['a column that nobody reads', tableOf({ Commentaire: 'x' }), 'unknown_column', 'Commentaire', 1],
    ['a column twice', tableOf({ name: 'x' }), 'duplicate_column', 'name', 1],
    ['a column that is missing', tableOf({ 'Vérifié le': undefined }), 'missing_column', 'Vérifié le', 1],
    ['another table', 'a;b\n1;2\n', 'no_known_column', 'a;b', undefined],
    ['no header', 'relais-lyon;Relais\n', 'no_known_column', 'relais-lyon;Relais', undefined],
    ['an open quote', `${tableOf({})}"relais;x\n`, 'csv_quotes', '', 3],
    ['a cell beyond the last column', tableOf({}).replace(/\r\n$/, ';reste\r\n'), 'extra_cell', 'reste', 2],
  ])('%s', (_, text, code, value, line) => {
    const issues = tableIssues(text);
    expect(issues).toMatchObject([{ code, value }]);
    expect(issues[0]?.line).toBe(line);
  });

  test('is told what was meant', () => {
    expect(tableIssues(tableOf({ 'Vérifié le': undefined, 'Vérifiée le': '2026-11-25' }))).toMatchObject([
      { code: 'unknown_column', nearest: 'Vérifié le' },
      { code: 'missing_column' },
    ]);
  });
});

test('a table with a header and no row is an empty catalogue', () => {
  expect(tableIssues(`${Object.keys(least).join(';')}\r\n`)).toEqual([]);
});
