import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalogueIssues, parseAreas, parseCatalogue } from '@/utils/programmes/programme-schema.ts';
import type { IssueCode } from '@/utils/schema-issue.ts';
import { edited } from '../edits.ts';
import { ELSEWHERE, KINDS, programmes } from './programme-arbitraries.ts';

/** A catalogue as it stands in its file: one row with the least, one with all. */
const file = {
  version: '1',
  programmes: [
    {
      id: 'lyon',
      name: 'Relais de Lyon',
      kinds: ['france-services'],
      territory: 'national',
      status: 'open',
      verifiedOn: '2026-11-25',
      source: 'essai',
      forPerson: 'A',
      forAdviser: 'B',
    },
    {
      id: 'bron',
      name: 'Relais de Bron',
      formerNames: ['Vieux relais'],
      kinds: ['voucher', 'france-services'],
      audience: 'jeunes de 16 à 25 ans',
      purposes: ['learn', 'job-search'],
      territory: { departements: ['69', '2A'], communes: ['69029'], postalCodes: ['69500'] },
      validFrom: '2026-01-01',
      validUntil: '2026-12-31',
      status: 'uncertain',
      replacedBy: ['lyon', 'shipped-one'],
      channels: ['walk-in', 'telephone'],
      languages: ['fr', 'ar'],
      contact: {
        phone: '04 72 00 00 00',
        email: 'a@exemple.fr',
        web: 'https://exemple.fr',
        address: '1 rue A',
      },
      verifiedOn: '2026-11-25',
      source: 'essai',
      forPerson: 'C',
      forAdviser: 'D',
      voucher: { chequesPerBooklet: 10, acceptedBy: [{ name: 'A', where: 'Bron' }] },
    },
  ],
};

const issuesOf = (data: unknown) => {
  const parsed = parseCatalogue(data, KINDS, ELSEWHERE);
  return parsed.ok ? [] : parsed.issues;
};

test('a catalogue with the least and one with all pass', () => {
  expect(issuesOf(file)).toEqual([]);
});

// biome-ignore lint/suspicious/noExplicitAny: broken on purpose
type Break = (least: any, full: any, catalogue: any) => void;

describe('refuses, with its path', () => {
  test.each<[string, Break, IssueCode, string]>([
    ['no version', (_, __, all) => delete all.version, 'missing', ''],
    ['no list', (_, __, all) => (all.programmes = {}), 'not_a_list', ''],
    ['no name', (one) => delete one.name, 'missing', 'programmes[0].name'],
    ['a blank name', (one) => (one.name = ' \n'), 'empty', 'programmes[0].name'],
    ['a name that is a number', (one) => (one.name = 7), 'not_text', 'programmes[0].name'],
    ['a long text', (one) => (one.cost = 'x'.repeat(401)), 'too_long', 'programmes[0].cost'],
    ['half a character', (one) => (one.cost = '\ud83e'), 'control_character', 'programmes[0].cost'],
    ['a long id', (one) => (one.id = 'x'.repeat(81)), 'too_long', 'programmes[0].id'],
    ['an id with a capital', (one) => (one.id = 'Lyon'), 'not_an_id', 'programmes[0].id'],
    [
      'the same id twice',
      (one, other) => Object.assign(other, { id: one.id, replacedBy: [] }),
      'duplicate_id',
      'programmes[1].id',
    ],
    ['a misspelt key', (one) => (one.coust = '1 €'), 'unknown_key', 'programmes[0]'],
    ['an unknown kind', (one) => one.kinds.push('france-service'), 'unknown_kind', 'programmes[0].kinds[1]'],
    [
      'another word for the country',
      (one) => (one.territory = 'France'),
      'not_a_territory',
      'programmes[0].territory',
    ],
    ['a territory of nothing', (one) => (one.territory = {}), 'nowhere', 'programmes[0].territory'],
    [
      'a departement of old',
      (_, one) => (one.territory.departements[1] = '20'),
      'not_a_departement',
      'programmes[1].territory.departements[1]',
    ],
    [
      'a postal code for a commune',
      (_, one) => (one.territory.communes[0] = '20000'),
      'not_a_commune',
      'programmes[1].territory.communes[0]',
    ],
    [
      'a short postal code',
      (_, one) => (one.territory.postalCodes[0] = '1000'),
      'not_a_postal_code',
      'programmes[1].territory.postalCodes[0]',
    ],
    [
      'a postal code of no departement',
      (_, one) => (one.territory.postalCodes[0] = '99123'),
      'not_a_postal_code',
      'programmes[1].territory.postalCodes[0]',
    ],
    [
      'a commune of no departement',
      (_, one) => (one.territory.communes[0] = '00123'),
      'not_a_commune',
      'programmes[1].territory.communes[0]',
    ],
    [
      'a reason of no visit',
      (_, one) => (one.purposes[1] = 'nothing'),
      'not_in_list',
      'programmes[1].purposes[1]',
    ],
    ['an audience that is a list', (_, one) => (one.audience = []), 'not_text', 'programmes[1].audience'],
    ['an unknown status', (one) => (one.status = 'closed'), 'not_in_list', 'programmes[0].status'],
    [
      'an unknown channel',
      (_, one) => (one.channels[1] = 'pigeon'),
      'not_in_list',
      'programmes[1].channels[1]',
    ],
    ['a day that is none', (one) => (one.verifiedOn = '2026-02-30'), 'not_a_day', 'programmes[0].verifiedOn'],
    [
      'an end before the beginning',
      (_, one) => (one.validUntil = '2025-12-31'),
      'ends_before_it_begins',
      'programmes[1].validUntil',
    ],
    [
      'what took over unknown',
      (_, one) => (one.replacedBy[0] = 'lion'),
      'unknown_programme',
      'programmes[1].replacedBy[0]',
    ],
    [
      'itself taking over',
      (_, one) => (one.replacedBy[0] = 'bron'),
      'replaces_itself',
      'programmes[1].replacedBy[0]',
    ],
    [
      'a language in words',
      (_, one) => (one.languages[0] = 'français'),
      'not_a_language',
      'programmes[1].languages[0]',
    ],
    [
      'letters for a telephone',
      (_, one) => (one.contact.phone = 'accueil'),
      'not_a_telephone',
      'programmes[1].contact.phone',
    ],
    ['no e-mail', (_, one) => (one.contact.email = 'accueil'), 'not_an_email', 'programmes[1].contact.email'],
    [
      'an address that is no link',
      (_, one) => (one.contact.web = 'javascript:1'),
      'not_a_web_address',
      'programmes[1].contact.web',
    ],
    [
      'no cheque in a booklet',
      (_, one) => (one.voucher.chequesPerBooklet = 0),
      'too_low',
      'programmes[1].voucher.chequesPerBooklet',
    ],
    [
      'half a cheque',
      (_, one) => (one.voucher.chequesPerBooklet = 1.5),
      'not_whole',
      'programmes[1].voucher.chequesPerBooklet',
    ],
    [
      'a place without an address',
      (_, one) => delete one.voucher.acceptedBy[0].where,
      'missing',
      'programmes[1].voucher.acceptedBy[0].where',
    ],
    ['null for what is not there', (one) => (one.validFrom = null), 'not_text', 'programmes[0].validFrom'],
  ])('%s', (_, edit, code, path) => {
    const broken = edited(file, (all) => edit(all.programmes[0], all.programmes[1], all));
    expect(issuesOf(broken)).toMatchObject([{ code, ...(path === '' ? {} : { path }) }]);
  });

  test('all that is wrong at once', () => {
    const broken = edited(file, ({ programmes: [least, full] }) => {
      least.kinds = ['x'];
      full.replacedBy = ['y'];
    });
    expect(issuesOf(broken).map(({ code }) => code)).toEqual(['unknown_kind', 'unknown_programme']);
  });

  test('what was most likely meant is named', () => {
    const broken = edited(file, ({ programmes: [least, full] }) => {
      least.kinds = ['france-service'];
      full.replacedBy = ['lion'];
    });
    expect(issuesOf(broken).map(({ nearest }) => nearest)).toEqual(['france-services', 'lyon']);
  });
});

test('of a list of programmes says the same as of its file', () => {
  fc.assert(
    fc.property(programmes, (list) => {
      expect(catalogueIssues(list, KINDS, ELSEWHERE)).toEqual([]);
      const twice = [...list, ...list];
      const codes = catalogueIssues(twice, KINDS, ELSEWHERE).map(({ code }) => code);
      expect(codes).toEqual(list.map(() => 'duplicate_id'));
    }),
  );
});

describe('the territory of a user', () => {
  test.each([
    [{}, { departements: [], communes: [], postalCodes: [] }],
    [{ departements: ['69'] }, { departements: ['69'], communes: [], postalCodes: [] }],
  ])('%j', (data, value) => {
    expect(parseAreas(data)).toEqual({ ok: true, value });
  });

  test.each([
    ['69'],
    [null],
    [[]],
    [{ departements: '69' }],
    [{ departements: ['Rhône'] }],
    [{ postalCodes: ['00000'] }],
    [{ towns: [] }],
  ])('%j is none', (data) => {
    expect(parseAreas(data).ok).toBe(false);
  });
});
