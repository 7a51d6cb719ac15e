import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type LocalInputs, localHelpOf } from '@/utils/programmes/offers.ts';
import { serves } from '@/utils/programmes/territory.ts';
import type { Areas, CatalogueEntry, Origin, Programme } from '@/utils/programmes/types.ts';
import { KINDS, programmes } from './programme-arbitraries.ts';
import { onlyProgramme, tableOf } from './tables.ts';

const TODAY = '2026-11-25';
const NOWHERE: Areas = { departements: [], communes: [], postalCodes: [] };
const RHONE: Areas = { ...NOWHERE, departements: ['69'] };
const usual = onlyProgramme(tableOf({}));

const row = (id: string, parts: Partial<Programme> = {}, origin: Origin = 'local'): CatalogueEntry => ({
  programme: { ...usual, id, name: id, ...parts },
  origin,
  under: [],
});

const helpOf = (entries: CatalogueEntry[], inputs: Partial<LocalInputs> = {}) =>
  localHelpOf({
    entries,
    territory: RHONE,
    kindsNeedingPlace: ['france-services', 'solidarity-mobile'],
    today: TODAY,
    cheques: {},
    ...inputs,
  });
const ids = (entries: CatalogueEntry[], inputs: Partial<LocalInputs> = {}) =>
  helpOf(entries, inputs).offers.map(({ programme }) => programme.id);

describe('what there is', () => {
  const entries = [
    row('everywhere'),
    row('rhone', { territory: RHONE }),
    row('ain', { territory: { ...NOWHERE, departements: ['01'] } }),
  ];

  test('is what serves the territory', () => {
    expect(ids(entries).sort()).toEqual(['everywhere', 'rhone']);
  });

  test('where nobody said where this is, is what serves the whole country', () => {
    expect(ids(entries, { territory: NOWHERE })).toEqual(['everywhere']);
  });

  test('says whose row it is, what it is today, and whether it was checked', () => {
    const [offer] = helpOf([
      row('old', { validUntil: '2026-11-24', verifiedOn: '2025-01-01' }, 'shipped'),
    ]).offers;
    expect(offer).toMatchObject({ origin: 'shipped', state: 'ended', stale: true });
  });
});

describe('the best comes first', () => {
  const lyon = { territory: { ...NOWHERE, communes: ['69123'] } };

  test.each<[string, CatalogueEntry, CatalogueEntry]>([
    ['open before upcoming', row('b'), row('a', { validFrom: '2027-01-01' })],
    ['upcoming before uncertain', row('b', { validFrom: '2027-01-01' }), row('a', { status: 'uncertain' })],
    ['uncertain before ended', row('b', { status: 'uncertain' }), row('a', { status: 'ended' })],
    ['open and national before uncertain and near', row('b'), row('a', { ...lyon, status: 'uncertain' })],
    ['a town before its departement', row('b', lyon), row('a', { territory: RHONE })],
    ['a departement before the country', row('b', { territory: RHONE }), row('a')],
    [
      'near and old before national and fresh',
      row('b', { territory: RHONE, verifiedOn: '2020-01-01' }),
      row('a'),
    ],
    ['fresh before old', row('b', { verifiedOn: '2025-12-01' }), row('a', { verifiedOn: '2025-11-24' })],
    [
      'checked lately before long ago',
      row('b', { verifiedOn: '2026-11-02' }),
      row('a', { verifiedOn: '2026-11-01' }),
    ],
    ['else by name, as French has it', row('é'), row('z')],
  ])('%s', (_, first, second) => {
    const expected = [first.programme.id, second.programme.id];
    expect(ids([first, second])).toEqual(expected);
    expect(ids([second, first])).toEqual(expected);
  });
});

describe('kinds without a place', () => {
  const without = (entries: CatalogueEntry[], inputs: Partial<LocalInputs> = {}) =>
    helpOf(entries, inputs).kindsWithoutPlace;

  test('are those that need one and have no open programme here', () => {
    expect(without([row('a', { kinds: ['france-services'] })])).toEqual(['solidarity-mobile']);
    expect(without([])).toEqual(['france-services', 'solidarity-mobile']);
  });

  test.each<[string, Partial<Programme>]>([
    ['uncertain', { status: 'uncertain' }],
    ['ended', { validUntil: '2026-11-24' }],
    ['not begun', { validFrom: '2026-11-26' }],
    ['elsewhere', { territory: { ...NOWHERE, departements: ['01'] } }],
  ])('a programme that is %s is no place', (_, parts) => {
    expect(without([row('a', { kinds: ['france-services'], ...parts })])).toContain('france-services');
  });

  test('are none while the territory is not known: nothing is withdrawn', () => {
    expect(helpOf([], { territory: NOWHERE })).toMatchObject({ territorySet: false, kindsWithoutPlace: [] });
    expect(helpOf([]).territorySet).toBe(true);
  });
});

describe('a voucher', () => {
  const voucher = { chequesPerBooklet: 10, acceptedBy: [{ name: 'A', where: 'Lyon' }] };
  const given = (
    parts: Partial<Programme> = {},
    origin: Origin = 'local',
    cheques: Record<string, number> = {},
  ) => helpOf([row('v', { kinds: ['voucher'], voucher, ...parts }, origin)], { cheques }).vouchers;

  test.each<[string, string[]]>([
    ['the one who uses it', given()],
    ['the organisation', given({}, 'organisation')],
  ])('declared by %s can be given', (_, vouchers) => {
    expect(vouchers).toEqual(['v']);
  });

  test('can be given as long as one is left', () => {
    expect(given({}, 'local', { v: 1 })).toEqual(['v']);
    expect(given({}, 'local', { other: 0 })).toEqual(['v']);
    expect(given({}, 'local', { v: 0 })).toEqual([]);
  });

  test.each<[string, Partial<Programme>, Origin]>([
    ['what ships', {}, 'shipped'],
    ['what is uncertain', { status: 'uncertain' }, 'local'],
    ['what ended', { validUntil: '2026-11-24' }, 'local'],
    ['what has not begun', { validFrom: '2026-11-26' }, 'local'],
    ['what nobody takes as payment', { voucher: { ...voucher, acceptedBy: [] } }, 'local'],
    ['what has no terms', { voucher: null }, 'local'],
    ['another kind of help', { kinds: ['france-services'] }, 'local'],
    ['what is elsewhere', { territory: { ...NOWHERE, departements: ['01'] } }, 'local'],
  ])('of %s is never given', (_, parts, origin) => {
    expect(given(parts, origin)).toEqual([]);
  });
});

test('whatever the catalogue: nobody is sent to a closed door, and no kind is said to be missing that is open here', () => {
  const territory = fc.constantFrom(NOWHERE, RHONE, { ...NOWHERE, postalCodes: ['69003', '01000'] });
  const origin = fc.constantFrom<Origin>('shipped', 'organisation', 'local');
  fc.assert(
    fc.property(programmes, territory, origin, (list, where, from) => {
      const entries = list.map((programme): CatalogueEntry => ({ programme, origin: from, under: [] }));
      const help = helpOf(entries, { territory: where, kindsNeedingPlace: KINDS });
      const open = help.offers.filter(({ state }) => state === 'open');
      for (const { programme } of help.offers) expect(serves(programme, where)).toBe(true);
      for (const { programme } of open) {
        expect(programme.status).toBe('open');
        expect(programme.validUntil === null || programme.validUntil >= TODAY).toBe(true);
        expect(help.kindsWithoutPlace.filter((kind) => programme.kinds.includes(kind))).toEqual([]);
      }
      for (const id of help.vouchers) expect(open.map(({ programme }) => programme.id)).toContain(id);
    }),
  );
});
