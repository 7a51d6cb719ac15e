import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalogueInForce } from '@/utils/programmes/layers.ts';
import {
  fold,
  indexProgrammes,
  listProgrammes,
  NO_FILTER,
  type ProgrammeFilter,
  searchProgrammes,
} from '@/utils/programmes/search-programmes.ts';
import { shippedCatalogue } from '@/utils/programmes/shipped-catalogue.ts';
import type { Areas, CatalogueEntry, Origin, Programme } from '@/utils/programmes/types.ts';
import { programmes } from './programme-arbitraries.ts';
import { onlyProgramme, tableOf } from './tables.ts';

const TODAY = '2026-11-25';
const NOWHERE: Areas = { departements: [], communes: [], postalCodes: [] };
const RHONE: Areas = { ...NOWHERE, departements: ['69'] };
const usual = onlyProgramme(tableOf({}));

const row = (id: string, parts: Partial<Programme> = {}, origin: Origin = 'local'): CatalogueEntry => ({
  programme: { ...usual, id, name: id, kinds: [], ...parts },
  origin,
  under: [],
});

/** What is found: the id, and the name of old that was typed. */
function found(
  entries: readonly CatalogueEntry[],
  filter: Partial<ProgrammeFilter>,
): [string, string | null][] {
  const index = indexProgrammes(listProgrammes(entries, RHONE, TODAY), { workshop: 'Atelier d’initiation' });
  const hits = searchProgrammes(index, { ...NO_FILTER, ...filter });
  return hits.map(({ entry, formerly }) => [entry.programme.id, formerly]);
}
const idsOf = (entries: readonly CatalogueEntry[], filter: Partial<ProgrammeFilter>) =>
  found(entries, filter).map(([id]) => id);

test.each([
  ['Pôle-emploi', 'pole emploi'],
  ['  #APTIC ! ', 'aptic'],
  ['L’ŒUVRE', 'l oeuvre'],
  ['Ex æquo', 'ex aequo'],
  ['39\u00a049', '39 49'],
  ['—', ''],
])('%j is searched as %j', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test('a row knows what it is today, and whether it is here', () => {
  const [listed] = listProgrammes(
    [
      row('a', {
        territory: { ...NOWHERE, departements: ['01'] },
        validUntil: '2026-11-24',
        verifiedOn: '2025-01-01',
      }),
    ],
    RHONE,
    TODAY,
  );
  expect(listed).toMatchObject({ state: 'ended', stale: true, here: false, origin: 'local' });
});

describe('words', () => {
  const entries = [
    row('relais', {
      name: 'Relais numérique de Lyon',
      contact: { ...usual.contact, address: '3 rue Molière' },
    }),
    row('epn', {
      name: 'Espace public',
      kinds: ['workshop'],
      territory: RHONE,
      voucher: { chequesPerBooklet: 10, acceptedBy: [{ name: 'Fabrique', where: 'Villeurbanne' }] },
    }),
  ];

  test.each([
    ['relais', ['relais']],
    ['LYON numerique', ['relais']],
    ['lyo', ['relais']],
    ['moliere', ['relais']],
    ['rhône', ['epn']],
    ['69', ['epn']],
    ['initiation', ['epn']],
    ['villeurbanne fabrique', ['epn']],
    ['', ['relais', 'epn']],
    ['  ', ['relais', 'epn']],
    ['yon', []],
    ['relais public', []],
    ['$', ['relais', 'epn']],
  ])('%j finds %j', (words, ids) => {
    expect(idsOf(entries, { words })).toEqual(ids);
  });

  test('the names that were typed come before names of old, and those before the rest', () => {
    const three = [
      row('rest', { contact: { ...usual.contact, address: 'place du Relais' } }),
      row('old', { name: 'Autre', formerNames: ['Vieux relais'] }),
      row('own', { name: 'Relais' }),
    ];
    expect(found(three, { words: 'relais' })).toEqual([
      ['own', null],
      ['old', 'Vieux relais'],
      ['rest', null],
    ]);
  });

  test('a name of old leads to what took over, also through others in between', () => {
    const chain = [
      row('new', { name: 'Nouveau' }),
      row('middle', { name: 'Milieu', status: 'ended', replacedBy: ['new'] }),
      row('old', { name: 'Ancien', formerNames: ['Tout premier'], status: 'ended', replacedBy: ['middle'] }),
    ];
    expect(found(chain, { words: 'premier' })).toEqual([
      ['new', 'Tout premier'],
      ['middle', 'Tout premier'],
      ['old', 'Tout premier'],
    ]);
    expect(found(chain, { words: 'ancien' })).toEqual([
      ['old', null],
      ['new', 'Ancien'],
      ['middle', 'Ancien'],
    ]);
  });

  test('two that replaced one another are found all the same', () => {
    const circle = [
      row('a', { name: 'Un', replacedBy: ['b'] }),
      row('b', { name: 'Deux', replacedBy: ['a'] }),
    ];
    expect(idsOf(circle, { words: 'un' })).toEqual(['a', 'b']);
  });
});

describe('filters', () => {
  const entries = [
    row('open', { kinds: ['workshop'] }),
    row('stale', { verifiedOn: '2025-01-01' }, 'shipped'),
    row('ended', { status: 'ended', verifiedOn: '2025-01-01' }, 'organisation'),
    row('uncertain', { status: 'uncertain' }),
    row('upcoming', { validFrom: '2027-01-01' }),
    row('elsewhere', { territory: { ...NOWHERE, departements: ['01'] } }),
  ];

  test.each<[Partial<ProgrammeFilter>, string[]]>([
    [{}, ['open', 'stale', 'ended', 'uncertain', 'upcoming', 'elsewhere']],
    [{ kind: 'workshop' }, ['open']],
    [{ where: 'here' }, ['open', 'stale', 'ended', 'uncertain', 'upcoming']],
    [{ state: 'open' }, ['open', 'stale', 'elsewhere']],
    [{ state: 'ended' }, ['ended']],
    [{ state: 'uncertain' }, ['uncertain']],
    [{ state: 'upcoming' }, ['upcoming']],
    // Nobody has to check again what is no more.
    [{ state: 'stale' }, ['stale']],
    [{ origin: 'shipped' }, ['stale']],
    [{ origin: 'organisation' }, ['ended']],
    [{ origin: 'local', state: 'open', where: 'here' }, ['open']],
    [{ words: 'open', state: 'ended' }, []],
  ])('%j', (filter, ids) => {
    expect(idsOf(entries, filter)).toEqual(ids);
  });
});

describe('in the catalogue that ships', () => {
  const entries = catalogueInForce({ shipped: shippedCatalogue.programmes, organisation: [], local: [] });

  test.each([
    ['pole emploi', 'france-travail', 'Pôle emploi'],
    ['france travail', 'france-travail', null],
    ['aptic', 'pass-numerique-aptic', null],
    ['connexions solidaires', 'emmaus-connect-lyon', 'Connexions Solidaires'],
  ])('who types « %s » finds %s', (words, id, formerly) => {
    expect(found(entries, { words })).toContainEqual([id, formerly]);
  });
});

test('every programme is found by its own name, and by every name of old', () => {
  fc.assert(
    fc.property(programmes, (list) => {
      const entries = catalogueInForce({ shipped: list, organisation: [], local: [] });
      for (const { id, name, formerNames } of list) {
        for (const words of [name, ...formerNames, id]) expect(idsOf(entries, { words })).toContain(id);
      }
    }),
  );
});
