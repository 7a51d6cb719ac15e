import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normaliseAreas, normaliseProgramme, toFile } from '@/utils/programmes/normalise-programme.ts';
import { parseCatalogue } from '@/utils/programmes/programme-schema.ts';
import { ELSEWHERE, KINDS, programmes } from './programme-arbitraries.ts';

const least = {
  id: 'lyon',
  name: 'Relais de Lyon',
  kinds: [],
  territory: 'national',
  status: 'open',
  verifiedOn: '2026-11-25',
  source: 'essai',
  forPerson: 'A',
  forAdviser: 'B',
} as const;

test('what a file leaves out is empty', () => {
  expect(normaliseProgramme(least)).toEqual({
    ...least,
    formerNames: [],
    audience: '',
    purposes: [],
    validFrom: null,
    validUntil: null,
    replacedBy: [],
    referredBy: '',
    channels: [],
    bring: '',
    cost: '',
    delivers: '',
    languages: [],
    contact: { phone: '', email: '', web: '', address: '' },
    voucher: null,
  });
});

test('the parts of a territory and of a contact that a file leaves out are empty too', () => {
  const file = { ...least, territory: { communes: ['69123'] }, contact: { phone: '3949' } };
  expect(normaliseProgramme(file)).toMatchObject({
    territory: { departements: [], communes: ['69123'], postalCodes: [] },
    contact: { phone: '3949', email: '', web: '', address: '' },
  });
  expect(normaliseAreas({})).toEqual({ departements: [], communes: [], postalCodes: [] });
});

test('what is empty is left out again', () => {
  expect(toFile(normaliseProgramme(least))).toEqual(least);
});

test('any programme is the same after a way through its file, and the file passes the schema', () => {
  fc.assert(
    fc.property(programmes, (list) => {
      const files = list.map(toFile);
      expect(files.map(normaliseProgramme)).toEqual(list);
      const file = structuredClone({ version: '1', programmes: files });
      expect(parseCatalogue(file, KINDS, ELSEWHERE)).toEqual({
        ok: true,
        value: { version: '1', programmes: list },
      });
    }),
  );
});
