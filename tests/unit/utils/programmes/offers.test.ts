import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type LocalInputs,
  localHelpOf,
  type Offer,
  type OffersOfKind,
  offersOfKind,
} from '@/utils/programmes/offers.ts';
import { serves } from '@/utils/programmes/territory.ts';
import {
  type Areas,
  type CatalogueEntry,
  type Origin,
  type Programme,
  PURPOSES,
} from '@/utils/programmes/types.ts';
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
      'national and fresh before near and old',
      row('b'),
      row('a', { territory: RHONE, verifiedOn: '2020-01-01' }),
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

describe('what gives one kind of help', () => {
  const help = { kinds: ['help-now'] };
  const { offers } = helpOf([
    row('all', help),
    row('jobs', { ...help, purposes: ['actualisation', 'job-search'] }),
    row('declaration', { ...help, purposes: ['actualisation'] }),
    row('near', { ...help, territory: RHONE }),
    row('young', { ...help, audience: 'jeunes', purposes: ['job-search'] }),
    row('perhaps', { ...help, status: 'uncertain' }),
    row('later', { ...help, validFrom: '2027-01-01' }),
    row('over', { ...help, status: 'ended' }),
    row('another', { kinds: ['voucher'] }),
  ]);
  const sorted = (purpose: Parameters<typeof offersOfKind>[2]) => {
    const kinds = Object.entries(offersOfKind(offers, 'help-now', purpose)) as [
      keyof OffersOfKind,
      Offer[],
    ][];
    return Object.fromEntries(kinds.map(([key, list]) => [key, list.map(({ programme }) => programme.id)]));
  };

  test.each<[string, string | undefined, string[], string[]]>([
    [
      'a reason for which several are made: the one made for it alone first',
      'actualisation',
      ['declaration', 'jobs', 'near', 'all'],
      ['young'],
    ],
    ['a reason for which one is made', 'job-search', ['jobs', 'near', 'all'], ['declaration', 'young']],
    ['a reason for which none is made', 'rights', ['near', 'all'], ['declaration', 'jobs', 'young']],
    ['a reason that is not known', undefined, ['near', 'all', 'jobs', 'declaration'], ['young']],
    ['one that was not said', 'unsaid', ['near', 'all', 'jobs', 'declaration'], ['young']],
    ['no reason', 'nothing', ['near', 'all', 'jobs', 'declaration'], ['young']],
  ])('with %s', (_, purpose, fitting, others) => {
    expect(sorted(purpose)).toMatchObject({ fitting, others });
  });

  test('what is not sure or gone stands apart, whatever the reason', () => {
    for (const purpose of [...PURPOSES, undefined]) {
      expect(sorted(purpose)).toMatchObject({ doubtful: ['later', 'perhaps'], gone: ['over'] });
    }
  });

  test('every offer of the kind stands in one list, and none of another kind', () => {
    fc.assert(
      fc.property(
        programmes,
        fc.constantFrom(...KINDS),
        fc.constantFrom(...PURPOSES),
        (list, kind, purpose) => {
          const entries = list.map(
            (programme): CatalogueEntry => ({ programme, origin: 'local', under: [] }),
          );
          const all = helpOf(entries).offers;
          const lists = Object.values(offersOfKind(all, kind, purpose)).flat();
          const among = all.filter(({ programme }) => programme.kinds.includes(kind));
          expect(lists).toHaveLength(among.length);
          expect(new Set(lists)).toEqual(new Set(among));
        },
      ),
    );
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

  test.each<[string, Partial<Areas>, Partial<Areas>, boolean]>([
    ['its departement', { departements: ['69'] }, { departements: ['69'] }, true],
    ['a commune of its departement', { departements: ['69'] }, { communes: ['69029'] }, true],
    ['a postal code of its departement', { departements: ['69'] }, { postalCodes: ['69003'] }, true],
    ['its commune', { communes: ['69029'] }, { communes: ['69029'] }, true],
    ['its postal code', { postalCodes: ['69003'] }, { departements: ['69'], postalCodes: ['69003'] }, true],
    ['only the departement of its commune', { communes: ['69029'] }, { departements: ['69'] }, false],
    ['only the departement of its postal code', { postalCodes: ['69003'] }, { departements: ['69'] }, false],
    ['another commune', { communes: ['69029'] }, { communes: ['69123'] }, false],
    ['nothing', { departements: ['69'] }, {}, false],
  ])('where the user names %s', (_, its, own, can) => {
    const entries = [row('v', { kinds: ['voucher'], voucher, territory: { ...NOWHERE, ...its } })];
    expect(helpOf(entries, { territory: { ...NOWHERE, ...own } }).vouchers).toEqual(can ? ['v'] : []);
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
