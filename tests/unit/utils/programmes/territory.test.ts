import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEPARTEMENTS } from '@/utils/programmes/departements.ts';
import { parseAreas } from '@/utils/programmes/programme-schema.ts';
import {
  areasInWords,
  departementOfCommune,
  departementsOfPostalCode,
  isCommune,
  isDepartement,
  isPostalCode,
  isSet,
  readAreas,
  serves,
  servesSurely,
} from '@/utils/programmes/territory.ts';
import type { Areas } from '@/utils/programmes/types.ts';

const areas = (parts: Partial<Areas> = {}): Areas => ({
  departements: [],
  communes: [],
  postalCodes: [],
  ...parts,
});
const rhone = areas({ departements: ['69'] });
const lyon3 = areas({ postalCodes: ['69003'] });
const bron = areas({ communes: ['69029'] });

test.each([
  ['69123', '69'],
  ['01004', '01'],
  ['2A004', '2A'],
  ['97411', '974'],
  ['98818', '988'],
])('the commune %s is in %s', (commune, departement) => {
  expect(departementOfCommune(commune)).toBe(departement);
});

test.each([
  ['69003', ['69']],
  ['01000', ['01']],
  ['20000', ['2A', '2B']],
  ['20600', ['2A', '2B']],
  ['97400', ['974']],
  ['98800', ['988']],
])('the postal code %s may be in %j', (code, departements) => {
  expect(departementsOfPostalCode(code)).toEqual(departements);
});

test('departements are those of the official list, and no others', () => {
  const digits = [...'0123456789AB'];
  const codes = digits.flatMap((a) => digits.flatMap((b) => [a + b, ...digits.map((c) => a + b + c)]));
  expect(codes.filter(isDepartement).sort()).toEqual(DEPARTEMENTS.map(({ code }) => code).sort());
});

test.each([
  ['69123', true],
  ['2A004', true],
  ['2B033', true],
  ['97411', true],
  ['98818', true],
  // The postal codes of Corsica; a foreign country; departements that do not exist.
  ['20000', false],
  ['99100', false],
  ['96001', false],
  ['00001', false],
  ['2C004', false],
  ['2A04', false],
  ['691234', false],
  ['Lyon', false],
])('%s can be a commune: %j', (code, can) => {
  expect(isCommune(code)).toBe(can);
});

test.each([
  ['69003', true],
  ['01000', true],
  ['20000', true],
  ['20600', true],
  ['97400', true],
  ['98413', true],
  ['98800', true],
  // No departement begins like these; 98000 is Monaco’s, 99 stands for foreign countries.
  ['00000', false],
  ['96000', false],
  ['97900', false],
  ['98000', false],
  ['98500', false],
  ['99123', false],
  ['2A004', false],
  ['6900', false],
  ['690030', false],
  ['Lyon', false],
])('%s can be a postal code: %j', (code, can) => {
  expect(isPostalCode(code)).toBe(can);
});

test('every departement has communes and postal codes', () => {
  for (const { code } of DEPARTEMENTS) {
    expect(isCommune(code.padEnd(5, '0'))).toBe(true);
    expect(isPostalCode(code.replace(/^2[AB]$/, '20').padEnd(5, '0'))).toBe(true);
  }
});

test.each([
  [areas(), false],
  [rhone, true],
  [lyon3, true],
  [bron, true],
])('%j says where: %j', (one, set) => {
  expect(isSet(one)).toBe(set);
});

describe('whom a programme serves', () => {
  test.each<[string, 'national' | Areas, Areas, boolean]>([
    ['the whole country, somebody anywhere', 'national', rhone, true],
    ['the whole country, somebody whose place nobody knows', 'national', areas(), true],
    ['a departement, somebody in it', rhone, rhone, true],
    ['a departement, somebody in another', rhone, areas({ departements: ['01'] }), false],
    ['a departement, somebody whose place nobody knows', rhone, areas(), false],
    ['a departement, somebody at a postal code of it', rhone, lyon3, true],
    ['a departement, somebody in a commune of it', rhone, bron, true],
    ['a postal code, somebody in its departement', lyon3, rhone, true],
    ['a postal code, somebody at it', lyon3, lyon3, true],
    [
      'a postal code, somebody at another of the departement',
      lyon3,
      areas({ postalCodes: ['69004'] }),
      false,
    ],
    ['a commune, somebody in another of the departement', bron, areas({ communes: ['69123'] }), false],
    ['a commune, somebody at a postal code of the departement: no table says more', bron, lyon3, true],
    ['a town, somebody in another departement', bron, areas({ postalCodes: ['01000'] }), false],
    [
      'the south of Corsica, somebody at a postal code of the island',
      areas({ departements: ['2A'] }),
      areas({ postalCodes: ['20200'] }),
      true,
    ],
    [
      'La Réunion, somebody in Guadeloupe',
      areas({ departements: ['974'] }),
      areas({ postalCodes: ['97110'] }),
      false,
    ],
    ['one of several areas', areas({ departements: ['01'], postalCodes: ['69003'] }), lyon3, true],
    [
      'a postal code, somebody who names another and, by the way, the departement',
      lyon3,
      areas({ departements: ['69'], postalCodes: ['69004'] }),
      false,
    ],
    [
      'a commune, somebody who also works in another departement',
      areas({ communes: ['01004'] }),
      areas({ departements: ['01'], postalCodes: ['69004'] }),
      true,
    ],
  ])('%s', (_, territory, user, served) => {
    expect(serves({ territory }, user)).toBe(served);
  });
});

describe('whom it serves for certain', () => {
  test.each<[string, 'national' | Areas, Areas, boolean]>([
    ['the whole country, somebody whose place nobody knows', 'national', areas(), true],
    ['a departement, somebody who names it', rhone, rhone, true],
    ['a departement, somebody at a postal code of it', rhone, lyon3, true],
    ['a departement, somebody in a commune of it', rhone, bron, true],
    ['a departement, somebody in another', rhone, areas({ departements: ['01'] }), false],
    ['a departement, somebody whose place nobody knows', rhone, areas(), false],
    ['a commune, somebody who names it', bron, bron, true],
    ['a commune, somebody in its departement', bron, rhone, false],
    ['a commune, somebody in another of its departement', bron, areas({ communes: ['69123'] }), false],
    ['a commune, somebody at a postal code of its departement', bron, lyon3, false],
    ['a postal code, somebody at it', lyon3, lyon3, true],
    ['a postal code, somebody in its departement', lyon3, rhone, false],
    ['a postal code, somebody at another', lyon3, areas({ postalCodes: ['69004'] }), false],
    ['a postal code, somebody in a commune of its departement', lyon3, bron, false],
    [
      'one of several areas, somebody who names it beside others',
      areas({ communes: ['69029'], postalCodes: ['01000'] }),
      areas({ departements: ['38'], communes: ['69029'] }),
      true,
    ],
    [
      'the south of Corsica, somebody at a postal code of the island',
      areas({ departements: ['2A'] }),
      areas({ postalCodes: ['20200'] }),
      false,
    ],
    [
      'all of Corsica, somebody at a postal code of the island',
      areas({ departements: ['2A', '2B'] }),
      areas({ postalCodes: ['20200'] }),
      true,
    ],
    [
      'the south of Corsica, somebody in a commune of it',
      areas({ departements: ['2A'] }),
      areas({ communes: ['2A004'] }),
      true,
    ],
  ])('%s: %j', (_, territory, user, served) => {
    expect(servesSurely({ territory }, user)).toBe(served);
    // What is certain is possible.
    if (served) expect(serves({ territory }, user)).toBe(true);
  });
});

describe('what somebody types', () => {
  test.each<[string, Partial<Areas>, string[]]>([
    ['69', { departements: ['69'] }, []],
    ['69, 38000 2a', { departements: ['69', '2A'], postalCodes: ['38000'] }, []],
    ['974;97410', { departements: ['974'], postalCodes: ['97410'] }, []],
    ['  01\n02  ', { departements: ['01', '02'] }, []],
    ['69 Lyon', { departements: ['69'] }, ['LYON']],
    ['1', {}, ['1']],
    ['96', {}, ['96']],
    ['20', {}, ['20']],
    ['979', {}, ['979']],
    ['985', {}, ['985']],
    ['690030', {}, ['690030']],
    ['00000', {}, ['00000']],
    ['69003 99123', { postalCodes: ['69003'] }, ['99123']],
    ['20200 97400', { postalCodes: ['20200', '97400'] }, []],
    ['INSEE 69266', { communes: ['69266'] }, []],
    ['insee : 69266, 69003', { communes: ['69266'], postalCodes: ['69003'] }, []],
    ['2a004', { communes: ['2A004'] }, []],
    ['INSEE 69', {}, ['INSEE 69']],
    ['insee', {}, ['INSEE']],
    ['', {}, []],
    [' ,; ', {}, []],
  ])('%j', (text, understood, unknown) => {
    expect(readAreas(text)).toEqual({ areas: areas(understood), unknown });
  });

  test('is understood, or named as not understood, and what is understood passes the schema', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.stringMatching(/^[0-9AB]{1,6}$/), fc.string())), (words) => {
        const { areas: read, unknown } = readAreas(words.join(' '));
        expect(parseAreas(read).ok).toBe(true);
        const tokens =
          words
            .join(' ')
            .toUpperCase()
            .match(/[0-9A-Z]+/g) ?? [];
        const understood = Object.values(read).flat();
        expect([...understood, ...unknown].sort()).toEqual([...tokens].sort());
      }),
    );
  });

  test('comes back from its own words', () => {
    const typed = areas({ departements: ['69', '2A'], communes: ['69266'], postalCodes: ['38000'] });
    expect(areasInWords(typed)).toBe('69, 2A, 38000, INSEE 69266');
    expect(readAreas(areasInWords(typed))).toEqual({ areas: typed, unknown: [] });
    expect(areasInWords(areas())).toBe('');
  });
});
