import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import fr from '@/public/_locales/fr/messages.json' with { type: 'json' };
import { shippedChecklist } from '@/utils/interview/shipped-checklist.ts';
import { shippedBook } from '@/utils/orientation/shipped-book.ts';
import { type FindingKind, findings } from '@/utils/privacy/findings.ts';
import { nirKey } from '@/utils/privacy/numbers.ts';
import file from '@/utils/privacy/words.json' with { type: 'json' };
import { type WordsFile, wordsSchema } from '@/utils/privacy/words-schema.ts';

const { lists } = file as WordsFile;

const found = (text: string) => findings(text, lists).map(({ kind, text: words }) => [kind, words]);
const kinds = (text: string) => found(text).map(([kind]) => kind);

/** All numbers here are made up; their keys are right where nothing else is said. */
describe('a social-security number', () => {
  test.each([
    ['in one piece', '185057800608491'],
    ['as on a Vitale card', '1 85 05 78 006 084 91'],
    ['with no-break spaces', '1\u00a085\u00a005\u00a078\u202f006\u202f084\u00a091'],
    ['with dots', '1.85.05.78.006.084.91'],
    ['with dashes of any kind', '1-85–05—78‑006−084-91'],
    ['with slashes and lines', '1/85/05\n78_006 / 084 (91)'],
    ['digit by digit', '1 8 5 0 5 7 8 0 0 6 0 8 4 9 1'],
    ['with invisible signs', '1\u200b85\u200b05\u00ad78006084\u206091'],
    ['in full-width digits', '１８５０５７８００６０８４９１'],
    ['of South Corsica, 2A', '2 94 03 2A 004 012 32'],
    ['of North Corsica, 2B, in small letters', '2 94 03 2b 033 012 62'],
    ['born abroad', '1 70 12 99 352 001 65'],
    ['born overseas', '1 70 12 97 411 001 95'],
    ['of which the month is not known', '1 85 20 78 006 084 40'],
    ['provisional, beginning with 3', '3 85 05 78 006 084 88'],
    ['provisional, beginning with 4', '4 85 05 78 006 084 38'],
    ['provisional, beginning with 7', '7 85 05 78 006 084 82'],
    ['provisional, beginning with 8', '8 85 05 78 006 084 32'],
    ['without its key', '1 85 05 78 006 084'],
    ['with a wrong key', '1 85 05 78 006 084 92'],
  ])('%s', (_, number) => {
    for (const text of [number, `N° ${number}.`, `12 ${number}`, `sécu:${number}, à classer`])
      expect(kinds(text)).toEqual(['nir']);
  });

  // No month is the 15th: the key alone tells that it is one.
  test.each([
    '1 85 15 78 006 084 57',
    '8 85 15 78 006 084 95',
    '2 94 15 2A 004 012 30',
    '2 94 15 2B 033 012 60',
  ])('that fits no birth is one where its key is right: %s', (number) => {
    expect(kinds(number)).toEqual(['nir']);
    const wrong = number.replace(/\d$/, (last) => String((Number(last) + 1) % 10));
    expect(kinds(wrong)).not.toContain('nir');
  });

  // Examples of other programs: arthurdejong/python-stdnum, betagouv/nir_validate.
  test.each([
    ['2951099126111', 93],
    ['2550814168025', 38],
  ])('has the key that others compute: %s', (body, key) => {
    expect(nirKey(body)).toBe(key);
  });

  test.each([
    ['that fits no birth, without a key', '1 85 15 78 006 084'],
    ['in the départment 00', '1 85 05 00 006 084 11'],
    ['one digit too long', '1850578006084911'],
    ['one digit too short', '185057800608'],
    ['that begins with 5', '5 85 05 78 006 084 91'],
  ])('is none %s', (_, number) => {
    expect(kinds(number)).not.toContain('nir');
  });

  test('is pointed at from its first to its last digit', () => {
    const text = 'Né·e Œ 1 85 05 78 006 084 91 !';
    const [finding] = findings(text, []);
    expect(text.slice(finding?.from, finding?.to)).toBe('1 85 05 78 006 084 91');
    expect(finding?.text).toBe('1 85 05 78 006 084 91');
  });

  const digits = (length: number) =>
    fc.stringMatching(new RegExp(`^[0-9]{${length}}$`)).filter((text) => text.length === length);
  const anyNir = fc
    .tuple(
      fc.constantFrom(...'123478'),
      digits(4),
      fc.oneof(digits(2), fc.constantFrom('2A', '2B', '2a', '2b')),
      digits(6),
    )
    .map((parts) => {
      const body = parts.join('');
      const number = BigInt(body.replace(/2A/i, '19').replace(/2B/i, '18'));
      return body + String(97n - (number % 97n)).padStart(2, '0');
    });
  const gaps = fc.array(fc.constantFrom('', '', '', ' ', '.', '-', '/', '\u00a0', '\u202f', ' - ', '\n'), {
    minLength: 14,
    maxLength: 14,
  });

  test('with a right key is found, whatever its digits and its spacing, in the midst of words', () => {
    fc.assert(
      fc.property(anyNir, gaps, (nir, between) => {
        const text = [...nir].map((sign, i) => sign + (between[i] ?? '')).join('');
        expect(findings(`Le numéro est ${text} merci`, []).map(({ kind }) => kind)).toEqual(['nir']);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a telephone number', () => {
  test.each([
    '0612345678',
    '06 12 34 56 78',
    '06.12.34.56.78',
    '06-12-34-56-78',
    '06/12/34/56/78',
    '06\u00a012\u00a034\u00a056\u00a078',
    '01 23 45 67 89',
    '09 72 00 00 00',
    '+33 6 12 34 56 78',
    '+33 (0)6 12 34 56 78',
    '0033612345678',
    '+212 6 61 23 45 67',
    '+44 20 7946 0958',
    '00 32 470 12 34 56',
  ])('%s', (number) => {
    expect(found(`Joindre au ${number} le soir`)).toEqual([['phone', number]]);
  });

  test.each([
    ['of a service', 'Appeler le 39 49 puis le 3646, le 115 ou le 116 117'],
    ['for a day and an hour', 'Vu le 05/11/2026 14 h 30, revoir le 05.12.2026 09:15'],
    ['for an hour and a day', 'RDV à 14 h 00 12/11/2026'],
    ['for two days', 'du 01-02-2026 au 03-04-2026 05 06'],
    ['for an amount', 'Facture de 1 234 567,00 €'],
    ['for many days and hours', '1/12/2026 08 30, 2/05/2026 10 30 05, 03-2026 12 34 56 78'],
    ['for a postal code', '69003 Lyon, 2 rue A'],
  ])('is none %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});

test.each([
  ['ada@exemple.fr', 'ada@exemple.fr'],
  ['Ada.Martin+caf@mail.exemple.fr', 'Ada.Martin+caf@mail.exemple.fr'],
  ['ada @ exemple.fr', 'ada @ exemple.fr'],
  ['ada(at)exemple.fr', 'ada(at)exemple.fr'],
  ['ada arobase exemple point fr', 'ada arobase exemple point fr'],
  ['ada@exemple', 'ada@exemple'],
])('an e-mail address: %s', (text, address) => {
  expect(found(`Écrire à ${text}.`)).toEqual([['email', address]]);
});

test.each(['Ne trouve pas l’arobase.', 'Atelier @ 14 h'])('no e-mail address: %s', (text) => {
  expect(found(text)).toEqual([]);
});

describe('a bank account', () => {
  // The examples of the ISO 13616 register.
  test.each([
    'FR14 2004 1010 0505 0001 3M02 606',
    'FR1420041010050500013M02606',
    'fr14-2004-1010-0505-0001-3m02-606',
    'FR14\u00a02004\u00a01010\u00a00505\u00a00001\u00a03M02\u00a0606',
    'F R 1 4 2 0 0 4 1 0 1 0 0 5 0 5 0 0 0 1 3 M 0 2 6 0 6',
    'BE68 5390 0754 7034',
    'DE89 3704 0044 0532 0130 00',
    'GB29 NWBK 6016 1331 9268 19',
  ])('%s', (iban) => {
    expect(found(`Le RIB : ${iban} pour le loyer`)).toEqual([['iban', iban]]);
  });

  test('of France with right check digits is found in any spacing', () => {
    const body = fc
      .tuple(
        fc.stringMatching(/^[0-9]{10}$/),
        fc.stringMatching(/^[0-9]{9}[0-9A-Z]{2}$/),
        fc.stringMatching(/^[0-9]{2}$/),
      )
      .map((parts) => parts.join(''));
    const between = fc.array(fc.constantFrom('', '', ' ', '.', '-', '\u00a0', '\n'), {
      minLength: 27,
      maxLength: 27,
    });
    fc.assert(
      fc.property(body, between, (account, gaps) => {
        const digits = `${account}FR00`.replace(/[A-Z]/g, (letter) => String(Number.parseInt(letter, 36)));
        const check = String(98n - (BigInt(digits) % 97n)).padStart(2, '0');
        const iban = [...`FR${check}${account}`]
          .map((sign, i) => sign + (gaps[i] ?? ''))
          .join('')
          .trim();
        expect(kinds(`Compte : ${iban}, à vérifier`)).toContain('iban');
      }),
      { numRuns: 500 },
    );
  });

  test.each(['FR15 2004 1010 0505 0001 3M02 606', 'de 12 à 14 heures puis le 15 du mois prochain'])(
    'is none where its check digits are wrong: %s',
    (text) => {
      expect(kinds(text)).not.toContain('iban');
    },
  );
});

describe('words', () => {
  test.each<[FindingKind, string, string]>([
    ['password', 'mdp Soleil', 'mdp'],
    ['password', 'Mdp1234', 'Mdp'],
    ['password', 'azerty est son MOT DE PASSE', 'MOT DE PASSE'],
    ['password', 'ses mots-de-passe', 'mots-de-passe'],
    ['password', 'code  PIN : 0000', 'code  PIN'],
    ['health', 'très dépressif', 'dépressif'],
    ['health', 'DEPRESSIVE', 'DEPRESSIVE'],
    ['health', 'de\u0301pression', 'de\u0301pression'],
    ['health', 'des handicapés', 'handicapés'],
    ['health', 'elle est sourde-muette', 'sourde'],
    ['health', 'd’un cancer', 'cancer'],
    ['judgement', 'Quel con !', 'con'],
    ['judgement', 'les menteurs', 'menteurs'],
    ['judgement', 'gens fous', 'fous'],
    ['judgement', 'de mauvaise  foi', 'mauvaise  foi'],
    ['origin', 'de confession juive', 'confession'],
    ['origin', 'famille maghrébine', 'maghrébine'],
  ])('%s: %s', (kind, text, word) => {
    expect(found(text)[0]).toEqual([kind, word]);
  });

  test.each([
    'maladroit à la souris',
    'contrat de location, content de son atelier',
    'compte de l’assurance maladie, caisse d’assurance\u00a0maladie',
    'demande d’allocation aux adultes handicapés',
    'une enceinte Bluetooth',
    'espace santé, rendez-vous chez le médecin',
    'traitement de texte, code invalide, téléphone muet',
    'parle arabe, interprète utile',
    'déclaration assistée, réseau lent',
    'folklore, alcôve, psychomotricienne',
  ])('no find: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  test('of an organisation are found as those that ship are, and none can make everything a find', () => {
    const own = {
      kind: 'organisation' as const,
      words: ['Foyer des Tilleuls', 'C.H.U. (Nord)', '…', ''],
      unless: [],
    };
    const kindsOf = (text: string) => findings(text, [own]).map(({ kind, text: word }) => [kind, word]);
    expect(kindsOf('Vit aux foyers des tilleuls')).toEqual([['organisation', 'foyers des tilleuls']]);
    expect(kindsOf('au C.H.U. Nord')).toEqual([['organisation', 'C.H.U. Nord']]);
    expect(kindsOf('Rien à redire …')).toEqual([]);
    expect(findings('Rien', [{ ...own, words: ['…'] }])).toEqual([]);
  });
});

test('several finds come in the order of the text, none over another', () => {
  expect(found('Fou, 06 12 34 56 78, mdp : ada@exemple.fr')).toEqual([
    ['judgement', 'Fou'],
    ['phone', '06 12 34 56 78'],
    ['password', 'mdp'],
    ['email', 'ada@exemple.fr'],
  ]);
});

describe('prose', () => {
  const texts = [
    ...shippedBook.kinds.flatMap(({ label, short, note }) => [label, short, note]),
    ...shippedBook.needs.map(({ label }) => label),
    ...shippedBook.rules.map(({ because }) => because),
    ...shippedChecklist.questions.flatMap(({ ask, why, options }) => [
      ask,
      why,
      ...options.map(({ label }) => label),
    ]),
  ];
  const aboutPasswords = (text: string) => /mots? de passe/i.test(text);
  const plain = texts.filter((text) => !aboutPasswords(text));

  test('of the rule book and the checklist has no finds, in any order', () => {
    expect(plain.length).toBeGreaterThan(150);
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...plain), { minLength: 1, maxLength: 6 }), (some) => {
        expect(found(some.join(' '))).toEqual([]);
      }),
      { numRuns: 500 },
    );
    expect(plain.flatMap(found)).toEqual([]);
  });

  test('about passwords is found as that, and as nothing else', () => {
    expect(new Set(texts.filter(aboutPasswords).flatMap(kinds))).toEqual(new Set(['password']));
  });

  test('that the interface proposes in place of a find is none itself', () => {
    const instead = Object.entries(fr)
      .filter(([key]) => key.startsWith('finding_'))
      .flatMap(([, { message }]) =>
        [...message.matchAll(/«\s([^»]+)\s»/gu)].map(([, words = '']) => words.trim()),
      )
      .filter((words) => !words.includes('$1'));
    expect(instead.length).toBeGreaterThanOrEqual(8);
    expect(instead.flatMap(found)).toEqual([]);
  });
});

describe('the list that ships', () => {
  test('has its form, and every list its sources', () => {
    const parsed = wordsSchema.parse(file);
    const ids = parsed.sources.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(parsed.lists.flatMap(({ sources }) => sources).filter((id) => !ids.includes(id))).toEqual([]);
  });

  test.each(lists.map(({ kind, words }) => [kind, words] as const))(
    'finds every word of %s',
    (kind, words) => {
      const missed = words.filter((word) => findings(word, lists)[0]?.kind !== kind);
      expect(missed).toEqual([]);
    },
  );

  test('has no word twice', () => {
    const words = lists.flatMap((list) => list.words.map((word) => word.toLowerCase()));
    expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
  });
});
