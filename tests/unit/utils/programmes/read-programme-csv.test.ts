import { describe, expect, test } from 'vitest';
import { COLUMNS, columnOf } from '@/utils/programmes/csv-columns.ts';
import { PURPOSES } from '@/utils/programmes/types.ts';
import { programmesToCsv } from '@/utils/programmes/write-programme-csv.ts';
import { least, onlyProgramme, tableIssues, tableOf } from './tables.ts';

const usual = onlyProgramme(tableOf({}));

test('a row with the least that a programme needs', () => {
  expect(usual).toMatchObject({
    id: 'relais-lyon',
    name: 'Relais de Lyon',
    kinds: ['france-services'],
    territory: 'national',
    status: 'open',
    verifiedOn: '2026-11-25',
    voucher: null,
  });
});

test.each(['france-services', 'Maison d’à côté', "maison d'a cote", 'FRANCE SERVICES'])(
  'a kind of help by its id or by the name that the pages show: %s',
  (kind) => {
    expect(onlyProgramme(tableOf({ 'Types d’aide': `voucher | ${kind}` })).kinds).toEqual([
      'voucher',
      'france-services',
    ]);
  },
);

test.each([';', ',', '\t'])('cells with %j between them', (delimiter) => {
  const cells = { Nom: 'Lyon, 3e ; guichet "A"', Coût: '1,50; 2,00, 3,00; 4,00, 5,00' };
  expect(onlyProgramme(tableOf(cells, delimiter))).toMatchObject({
    name: 'Lyon, 3e ; guichet "A"',
    cost: '1,50; 2,00, 3,00; 4,00, 5,00',
  });
});

test.each([
  ['a mark at its beginning', `\uFEFF${tableOf({})}`],
  ['Excel’s hint', `sep=;\r\n${tableOf({})}`],
  ['both', `\uFEFFsep=;\r\n${tableOf({})}`],
  ['line feeds only', tableOf({}).replaceAll('\r\n', '\n')],
  ['carriage returns only', tableOf({}).replaceAll('\r\n', '\r')],
  ['no last line end', tableOf({}).trimEnd()],
  ['blank rows around', `\r\n;;;\r\n${tableOf({})};;;;\r\n\r\n`],
  ['empty columns at the end', tableOf({}).replaceAll('\r\n', ';;\r\n')],
])('a table with %s', (_, text) => {
  expect(onlyProgramme(text)).toEqual(usual);
});

test('line breaks and quotes inside a cell', () => {
  expect(onlyProgramme(tableOf({ Adresse: '1 rue "A"\n69003 Lyon' })).contact.address).toBe(
    '1 rue "A"\n69003 Lyon',
  );
});

describe('headers', () => {
  test('no two columns answer to the same', () => {
    for (const column of COLUMNS) {
      for (const name of [column.field, column.fr, column.en]) expect(columnOf(name)).toBe(column);
    }
  });

  test.each(['fr', 'en', 'field'] as const)('are read as %s, in any order', (words) => {
    const columns = Object.keys(least).map((header) => columnOf(header)?.[words] ?? '');
    const row = columns.map((_, i) => Object.values(least)[i]);
    const text = [columns.reverse(), row.reverse()].map((cells) => cells.join(';')).join('\n');
    expect(onlyProgramme(text)).toEqual(usual);
  });

  test.each([
    ['types d aide', 'kinds'],
    ["Types d'aide", 'kinds'],
    [' ETAT ', 'status'],
    ['verifie_le', 'verifiedOn'],
    ['Téléphone', 'contact.phone'],
    ['contact.phone', 'contact.phone'],
  ])('%j is %s', (header, field) => {
    expect(columnOf(header)?.field).toBe(field);
  });

  test.each(['', ' ', 'Commentaire', 'constructor'])('%j is none', (header) => {
    expect(columnOf(header)).toBeUndefined();
  });
});

describe('what a spreadsheet did is mended', () => {
  test.each([
    ['2026-11-25', '2026-11-25'],
    ['25/11/2026', '2026-11-25'],
    ['25/11/26', '2026-11-25'],
    ['5/3/26', '2026-03-05'],
    ['05.03.2026', '2026-03-05'],
    ['05-03-2026', '2026-03-05'],
    ['46351', '2026-11-25'],
    ['45987', '2025-11-26'],
    ['36526', '2000-01-01'],
    ['2026-11-25 00:00:00', '2026-11-25'],
    ['25/11/2026 00:00', '2026-11-25'],
    ["'2026-11-25", '2026-11-25'],
    [' 2026-11-25 ', '2026-11-25'],
  ])('the day %j is %s', (cell, day) => {
    expect(onlyProgramme(tableOf({ 'Vérifié le': cell })).verifiedOn).toBe(day);
  });

  test.each([
    '11/25/2026',
    '31/02/2026',
    '29/02/2026',
    '12345',
    '99999',
    'hier',
    '25 novembre 2026',
    "'25/11/2026",
  ])('the day %j is refused', (cell) => {
    expect(tableIssues(tableOf({ 'Vérifié le': cell }))).toMatchObject([
      { code: 'not_a_day', line: 2, column: 'Vérifié le' },
    ]);
  });

  test.each([
    ['Départements', '1', { departements: ['01'] }],
    ['Départements', '1 | 69 | 2a | 974', { departements: ['01', '69', '2A', '974'] }],
    ['Communes (codes INSEE)', '1004|69123', { communes: ['01004', '69123'] }],
    ['Communes (codes INSEE)', '2a004', { communes: ['2A004'] }],
    ['Codes postaux', '1000', { postalCodes: ['01000'] }],
    ['Codes postaux', '69003 | | 1000 |', { postalCodes: ['69003', '01000'] }],
  ])('%s %j', (header, cell, territory) => {
    expect(onlyProgramme(tableOf({ National: '', [header]: cell })).territory).toMatchObject(territory);
  });

  test.each([
    ['612345678', '0612345678'],
    ['6 12 34 56 78', '06 12 34 56 78'],
    ['6.12.34.56.78', '06.12.34.56.78'],
    ['06\u00a012\u202f34 56 78', '06 12 34 56 78'],
    ['0612345678', '0612345678'],
    ['3949', '3949'],
    ["'+33 6 12 34 56 78", '+33 6 12 34 56 78'],
    ['33612345678', '33612345678'],
    ["'612345678", '612345678'],
  ])('the telephone %j is %s', (cell, phone) => {
    expect(onlyProgramme(tableOf({ Téléphone: cell })).contact.phone).toBe(phone);
  });

  test.each([
    ['10', 10],
    ['10,0', 10],
    ['10.00', 10],
  ])('%j cheques are %d', (cell, cheques) => {
    expect(onlyProgramme(tableOf({ 'Chèques par carnet': cell })).voucher).toEqual({
      chequesPerBooklet: cheques,
      acceptedBy: [],
    });
  });
});

describe('a field of several', () => {
  test('has bars between, and backslashes before those that belong to an item', () => {
    const names = onlyProgramme(tableOf({ 'Anciens noms': 'A|B | C\\|D | E\\\\F | \\G' })).formerNames;
    expect(names).toEqual(['A', 'B', 'C|D', 'E\\F', '\\G']);
  });

  test('names who accepts a cheque, and where', () => {
    const cells = {
      'Chèques par carnet': '10',
      'Chèque accepté par (nom @ lieu)': 'A @ Lyon 3e | B @Bis @ Bron',
    };
    expect(onlyProgramme(tableOf(cells)).voucher?.acceptedBy).toEqual([
      { name: 'A', where: 'Lyon 3e' },
      { name: 'B @Bis', where: 'Bron' },
    ]);
  });

  test.each([
    ['sur place | par téléphone', ['walk-in', 'telephone']],
    ['Walk-in | BY TELEPHONE', ['walk-in', 'telephone']],
    ['En ligne', ['online']],
  ])('the channels %j', (cell, channels) => {
    expect(onlyProgramme(tableOf({ 'Par quel moyen': cell })).channels).toEqual(channels);
  });

  test.each([
    ['actualisation | recherche d’emploi', ['actualisation', 'job-search']],
    ['Papiers, logement | ETRE JOIGNABLE|appareil', ['papers-housing', 'reachable', 'device']],
    ['droits | connexion | apprendre', ['rights', 'connection', 'learn']],
    ["Recherche d'emploi | learning", ['job-search', 'learn']],
    ['papers-housing', ['papers-housing']],
    ['', []],
  ])('the reasons of the visit %j', (cell, purposes) => {
    expect(onlyProgramme(tableOf({ 'Raisons de la visite': cell })).purposes).toEqual(purposes);
  });

  test('whom it is for stands there as it is', () => {
    expect(onlyProgramme(tableOf({ 'Pour qui': 'jeunes | étudiants' })).audience).toBe('jeunes | étudiants');
  });

  test.each([
    ['ouvert', 'open'],
    ['Terminé', 'ended'],
    ['uncertain', 'uncertain'],
  ])('the status %j is %s', (cell, status) => {
    expect(onlyProgramme(tableOf({ État: cell })).status).toBe(status);
  });

  test.each(['oui', 'OUI', 'yes', 'true'])('%j is the whole country', (cell) => {
    expect(onlyProgramme(tableOf({ National: cell })).territory).toBe('national');
  });

  test.each(['non', 'No', 'false', ''])('%j is not', (cell) => {
    expect(onlyProgramme(tableOf({ National: cell, Départements: '69' })).territory).toEqual({
      departements: ['69'],
      communes: [],
      postalCodes: [],
    });
  });
});

test('a guarded formula comes back as the text it was', () => {
  const programme = { ...usual, name: '=SOMME(A1)', cost: '-50 %', bring: "'cité'", delivers: ' @ ' };
  const table = programmesToCsv([programme]);
  expect(table).toContain(";'=SOMME(A1);");
  expect(onlyProgramme(table)).toEqual(programme);
});

test('reasons of the visit are written in French, and come back', () => {
  const programme = { ...usual, audience: 'jeunes', purposes: [...PURPOSES] };
  const table = programmesToCsv([programme]);
  expect(table).toContain(
    ';jeunes;actualisation | recherche d’emploi | droits | papiers, logement | être joignable | appareil | connexion | apprendre;',
  );
  expect(onlyProgramme(table)).toEqual(programme);
});

test('what is written opens in Excel in French, one row a programme', () => {
  const table = programmesToCsv([usual]);
  expect(
    table.startsWith(
      '\uFEFFIdentifiant;Nom;Anciens noms;Types d’aide;Pour qui;Raisons de la visite;National;Départements;',
    ),
  ).toBe(true);
  expect(table.split('\r\n')).toHaveLength(3);
  expect(table).toContain(';oui;');
});
