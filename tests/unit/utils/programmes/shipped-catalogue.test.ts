import { describe, expect, test } from 'vitest';
import { shippedBook } from '@/utils/orientation/shipped-book.ts';
import file from '@/utils/programmes/catalogue.json' with { type: 'json' };
import { parseCatalogue } from '@/utils/programmes/programme-schema.ts';
import { shippedCatalogue } from '@/utils/programmes/shipped-catalogue.ts';
import { serves } from '@/utils/programmes/territory.ts';
import type { Programme, Status } from '@/utils/programmes/types.ts';

const { programmes } = shippedCatalogue;
const kinds = shippedBook.kinds.map(({ id }) => id);
const needPlace = shippedBook.kinds.filter(({ place }) => place === 'required').map(({ id }) => id);

/** The research on which the catalogue rests ended then. */
const LATEST_CHECK = '2026-08-31';

/** Kinds that need a place and have no network over the whole country. */
const LOCAL_ONLY = ['outreach', 'refurbished-device', 'solidarity-mobile'];

function named(name: string): Programme[] {
  return programmes.filter((one) => [one.name, ...one.formerNames].some((text) => text.includes(name)));
}

function rowOf(id: string): Programme {
  const found = programmes.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no row ${id}`);
  return found;
}

test('passes its schema with the kinds of the book, and is what the extension works with', () => {
  expect(parseCatalogue(file, kinds)).toEqual({ ok: true, value: shippedCatalogue });
});

describe('answers for every system that the sources name', () => {
  test.each<[string, Status]>([
    // centre social d’Aulnoye-Aymeries
    ['#APTIC', 'ended'],
    ['Chéquier PASS numérique', 'ended'],
    ['Centre social Guy-Moquet', 'uncertain'],
    ['Centres sociaux connectés', 'open'],
    ['Borne connectée', 'uncertain'],
    ['Contrats aidés', 'uncertain'],
    // Marseille
    ['Actu2.0', 'uncertain'],
    ['Tous ensemble (Marseille)', 'uncertain'],
    ['Fabrique numérique de Tous ensemble', 'uncertain'],
    ['Tablettes et médiateurs', 'uncertain'],
    ['Dispositif Territorial d’Accompagnement', 'uncertain'],
    ['Challenge national de l’inclusion numérique', 'uncertain'],
    ['Formations à l’utilisation d’Internet', 'uncertain'],
    ['actualisation mensuelle', 'open'],
    ['Mission locale', 'open'],
    ['service civique', 'uncertain'],
    // Dijon
    ['PANDA', 'ended'],
    ['Centre numérique de Dijon', 'open'],
    ['Je recherche, je me connecte', 'uncertain'],
    // Nouvelle-Aquitaine
    ['Pôle emploi', 'ended'],
    ['France Travail (agences)', 'open'],
    ['Pix emploi', 'open'],
    ['Ambassadeurs du digital', 'uncertain'],
    ['Pass numérique des Pyrénées-Atlantiques', 'uncertain'],
    ['Réseaux locaux d’inclusion numérique', 'uncertain'],
    ['COPIN', 'uncertain'],
    ['Chéquiers numériques du Lot-et-Garonne', 'uncertain'],
    ['fonds d’aides du Lot-et-Garonne', 'uncertain'],
    // Rhône-Alpes
    ['Connexions Solidaires', 'open'],
    ['Emmaüs Connect Lyon', 'open'],
    ['Emmaüs Connect Grenoble', 'open'],
    ['Emmaüs Connect Béthune', 'uncertain'],
    ['Accompagnement global', 'uncertain'],
    ['savoir orienter', 'uncertain'],
    ['Ateliers d’initiation informatique', 'uncertain'],
    // the domain file
    ['Pass numérique de la Creuse', 'uncertain'],
    ['Relais numériques', 'uncertain'],
    ['LaCollecte.tech', 'open'],
    ['Ordi 3.0', 'open'],
    ['CAF pour un ordinateur', 'uncertain'],
    ['ABC Diag', 'open'],
    ['ABC Pix', 'open'],
    ['Les Bons Clics', 'uncertain'],
    ['Point d’accès numérique CAF', 'uncertain'],
    ['Conseillers numériques', 'open'],
    ['France services', 'open'],
    ['Aidants Connect', 'open'],
    ['39\u00a049', 'open'],
    ['CRI', 'open'],
    ['ANLCI', 'open'],
    ['FLE', 'open'],
    ['FSL', 'open'],
    ['FSL de l’Aisne', 'open'],
    ['Point conseil budget', 'open'],
    ['Abandon de dette d’Orange', 'uncertain'],
    ['Réduction sociale téléphonique', 'open'],
    ['Offre sociale Internet', 'uncertain'],
    ['Coup de pouce Livebox', 'uncertain'],
    ['Cohésion numérique des territoires', 'uncertain'],
    ['Solidarité Numérique', 'ended'],
    ['17Cyber', 'open'],
    ['Cybermalveillance', 'open'],
    ['CCAS', 'open'],
    ['Maisons des solidarités', 'open'],
    ['CIDFF', 'open'],
    ['Cap emploi', 'open'],
    ['MDPH', 'open'],
    ['Bibliothèques', 'open'],
    ['Espaces publics numériques', 'open'],
    ['Cartographie nationale', 'open'],
    ['RDV Service Public', 'open'],
    ['DORA', 'open'],
  ])('%s: %s', (name, status) => {
    expect(named(name).map((one) => one.status)).toContain(status);
  });

  test.each([
    ['Lyon', '69'],
    ['Grenoble', '38'],
    ['Bordeaux', '33'],
    ['Paris', '75'],
    ['Créteil', '94'],
    ['Saint-Denis', '93'],
    ['Lille', '59'],
    ['Roubaix', '59'],
    ['Béthune', '62'],
    ['Marseille', '13'],
    ['Strasbourg', '67'],
  ])('Emmaüs Connect of %s serves its departement only', (town, departement) => {
    const [row, ...others] = named(`Emmaüs Connect ${town}`);
    expect(others).toEqual([]);
    expect(row?.territory).toEqual({ departements: [departement], communes: [], postalCodes: [] });
    expect(row?.formerNames).toContain('Connexions Solidaires');
  });
});

describe('what ended', () => {
  test('#APTIC ended on the day of its liquidation, with nothing in its place', () => {
    const aptic = rowOf('pass-numerique-aptic');
    expect([aptic.status, aptic.validUntil, aptic.kinds]).toEqual(['ended', '2024-01-16', ['voucher']]);
    expect([aptic.replacedBy, aptic.forPerson]).toEqual([[], expect.stringContaining('16 janvier 2024')]);
  });

  test.each([
    ['pole-emploi', 'france-travail'],
    ['panda-dijon', 'centre-numerique-dijon'],
  ])('%s leads to %s, which is open', (id, follower) => {
    expect(rowOf(id).replacedBy).toEqual([follower]);
    expect(rowOf(follower).status).toBe('open');
  });

  test('says so to the person', () => {
    for (const one of programmes.filter(({ status }) => status === 'ended')) {
      expect(one.forPerson).toMatch(/n’exist\w+ plus|n’est plus|s’est arrêté|a changé de nom/);
    }
  });

  test('the stopped hotline is nowhere to be called', () => {
    expect(JSON.stringify(file).replace(/[^\d"]/g, '')).not.toMatch(/0?170772372/);
    expect(rowOf('solidarite-numerique').contact.phone).toBe('');
  });
});

describe('vouchers', () => {
  const vouchers = programmes.filter((one) => one.kinds.includes('voucher') || one.voucher !== null);

  test('none is open, and none has a place that takes it', () => {
    expect(vouchers.map(({ territory }) => territory)).toEqual([
      'national',
      ...['47', '64', '23'].map((code) => ({ departements: [code], communes: [], postalCodes: [] })),
    ]);
    for (const { status, voucher } of vouchers) {
      expect(status).not.toBe('open');
      expect(voucher?.acceptedBy ?? []).toEqual([]);
    }
  });
});

describe('what is uncertain', () => {
  const uncertain = programmes.filter(({ status }) => status === 'uncertain');

  test.each(uncertain.map((one) => [one.id, one]))('%s sends nobody anywhere', (_, { forPerson }) => {
    expect(forPerson).toMatch(/vérifier|confirmer|nous ne savons pas/);
    expect(forPerson).not.toMatch(
      /vous pouvez|vous accueille|vous aide\b|vous reçoit|rendez-vous|\ballez\b|présentez|passez|appelez/i,
    );
  });
});

describe('whom it serves', () => {
  const open = programmes.filter(({ status }) => status === 'open');
  const national = open.filter(({ territory }) => territory === 'national').flatMap((one) => one.kinds);
  const inDepartement = (code: string) => {
    const areas = { departements: [code], communes: [], postalCodes: [] };
    return open.filter((one) => serves(one, areas)).flatMap((one) => one.kinds);
  };
  const lacking = (served: readonly string[]) => needPlace.filter((kind) => !served.includes(kind)).sort();

  test.each([
    'adapted-place',
    'aidants-connect',
    'france-services',
    'group-workshop',
    'one-to-one-help',
    'open-access-place',
  ])('%s is served in the whole country', (kind) => {
    expect(needPlace).toContain(kind);
    expect(national).toContain(kind);
  });

  test('what is known in some towns only is not promised to all', () => {
    expect(lacking(national)).toEqual(LOCAL_ONLY);
  });

  test.each(['21', '23'])('the departement %s lacks no more than that', (code) => {
    expect(lacking(inDepartement(code))).toEqual(LOCAL_ONLY);
  });

  test('Lyon has the solidarity line and the refurbished device', () => {
    expect(lacking(inDepartement('69'))).toEqual(['outreach']);
  });

  test('every kind but the voucher has an open row, except where no offer could be confirmed', () => {
    const served = open.flatMap((one) => one.kinds);
    expect(kinds.filter((kind) => !served.includes(kind))).toEqual([
      'cheaper-internet',
      'outreach',
      'poor-coverage-aid',
      'voucher',
    ]);
  });
});

test('what needs no voice gives no number to call', () => {
  const silent = programmes.filter((one) => one.kinds.includes('voice-free-help'));
  expect(silent.map(({ id }) => id)).toContain('france-travail');
  for (const { contact, channels } of silent) {
    expect([contact.phone, channels.includes('telephone')]).toEqual(['', false]);
  }
});

describe('facts that can be traced', () => {
  test.each(programmes.map((one) => [one.id, one]))('%s has a source and a day', (_, one) => {
    expect(one.source.trim()).not.toBe('');
    expect(one.verifiedOn).toMatch(/^20\d\d-\d\d-\d\d$/);
    expect(one.verifiedOn <= LATEST_CHECK).toBe(true);
  });

  test('a source can be looked up by anybody: it is neither Repère nor work on it', () => {
    const own = /rep[eè]re\b|livre de règles|synthèse|tableau des outils/i;
    expect(programmes.filter(({ source }) => own.test(source)).map(({ id }) => id)).toEqual([]);
  });

  test('where only the name is known, nothing is said of what one gets and what it costs', () => {
    const bethune = rowOf('emmaus-connect-bethune');
    expect([bethune.delivers, bethune.cost, bethune.referredBy]).toEqual(['', '', '']);
  });

  test('a price comes with its year', () => {
    const prices = programmes.flatMap(texts).filter((text) => text.includes('€'));
    expect(prices.length).toBeGreaterThan(0);
    for (const price of prices) expect(price).toMatch(/\b20\d\d\b/);
  });
});

describe('sentences', () => {
  const said = programmes.flatMap(({ forPerson, forAdviser }) => [forPerson, forAdviser]);

  test('none is said twice', () => {
    expect(said.filter((text, i) => said.indexOf(text) < i)).toEqual([]);
  });

  test('each is one sentence', () => {
    expect(said.filter((text) => !/^[^.!?]*(\S[.!?]\S[^.!?]*)*\.$/.test(text))).toEqual([]);
  });

  test('what is said to the person is short: twenty words, a line and a half', () => {
    const long = programmes.filter(
      ({ forPerson }) => forPerson.length > 120 || forPerson.split(/\s+(?=\p{L})/u).length > 20,
    );
    expect(long.map(({ forPerson }) => forPerson)).toEqual([]);
  });

  test('and plain: no brackets, no abbreviation but those that everybody knows', () => {
    const known = ['AAH', 'ASS', 'CAF', 'PANDA', 'RSA', 'SMS'];
    const abbreviations = programmes.flatMap(({ forPerson }) => forPerson.match(/\p{Lu}{2,}/gu) ?? []);
    expect(abbreviations.filter((one) => !known.includes(one))).toEqual([]);
    expect(programmes.filter(({ forPerson }) => /[()[\];]/.test(forPerson))).toEqual([]);
  });

  test('French typography: apostrophes, and spaces that do not break before signs and inside quotation marks', () => {
    // No narrow space: Windows-1252, in which Excel saves, has none.
    const wrong = /['"]|\u202f|[^\u00a0][;?!]|[^\u00a0]:|«[^\u00a0]|[^\u00a0]»|\d \d|\d €/;
    expect(programmes.flatMap(texts).filter((text) => wrong.test(text))).toEqual([]);
  });
});

/** All that is read, which an address on the web is not. */
function texts(one: Programme): string[] {
  const {
    name,
    formerNames,
    audience,
    referredBy,
    bring,
    cost,
    delivers,
    source,
    forPerson,
    forAdviser,
    contact,
  } = one;
  return [
    name,
    ...formerNames,
    audience,
    referredBy,
    bring,
    cost,
    delivers,
    source,
    forPerson,
    forAdviser,
    contact.address,
  ];
}
