import fc from 'fast-check';
import { CHANNELS, type Programme, PURPOSES, STATUSES } from '@/utils/programmes/types.ts';

export const KINDS = ['solidarity-mobile', 'france-services', 'voucher'];
/** The same with the names that pages show. */
export const NAMED_KINDS = [
  { id: 'solidarity-mobile', short: 'Carte SIM solidaire' },
  { id: 'france-services', short: 'Maison d’à côté' },
  { id: 'voucher', short: 'Chèque' },
];
export const ELSEWHERE = ['shipped-one', 'shipped-two'];

/** What spreadsheets, lists and formulas stumble over. */
const nasty = fc.constantFrom(
  ...'=+-@\'|\\;,\t\n\r"“’ \u00a0\u202f\uFEFF',
  ...['\r\n', ' | ', ' @ ', '\\|', '@', '1', '45987', '25/11/2026', 'oui', 'é', '🦊', '=1+1', 'sep=;'],
);
const piece = fc.oneof(nasty, fc.string({ unit: 'binary', maxLength: 3 }));

/** Any text that a catalogue may hold. */
const text = fc
  .array(piece, { maxLength: 12 })
  .map((pieces) => pieces.join(''))
  .filter((one) => !/(?![\t\n\r])\p{Cc}/u.test(one));
const filled = text.filter((one) => one.trim() !== '');
const texts = fc.array(filled, { maxLength: 3 });

const id = fc.stringMatching(/^[a-z0-9]{1,5}(-[a-z0-9]{1,5}){0,2}$/);
const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const some = <T>(values: readonly T[]) => fc.subarray([...values]);
const orEmpty = (one: fc.Arbitrary<string>) => fc.oneof(fc.constant(''), one);

const areas = fc
  .record({
    departements: some(['01', '2A', '69', '974']),
    communes: some(['01004', '2A004', '69123']),
    postalCodes: some(['01000', '20000', '69003']),
  })
  .filter((one) => Object.values(one).some((codes) => codes.length > 0));

const programme: fc.Arbitrary<Programme> = fc
  .record({
    id,
    name: filled,
    formerNames: texts,
    kinds: some(KINDS),
    audience: text,
    purposes: some(PURPOSES),
    territory: fc.oneof(fc.constant('national' as const), areas),
    days: fc.tuple(fc.option(day), fc.option(day)),
    status: fc.constantFrom(...STATUSES),
    replacedBy: some(ELSEWHERE),
    referredBy: text,
    channels: some(CHANNELS),
    bring: text,
    cost: text,
    delivers: text,
    languages: some(['fr', 'ar', 'rcf']),
    contact: fc.record({
      phone: orEmpty(fc.stringMatching(/^\+?\d[\d .]{1,11}$/)),
      email: orEmpty(
        fc.stringMatching(/^[a-z=+@-]?[a-z]{1,5}@[a-z]{1,5}\.fr$/).filter((one) => !/@.*@/.test(one)),
      ),
      web: orEmpty(fc.stringMatching(/^https?:\/\/[a-z;|,"]{1,9}$/)),
      address: text,
    }),
    verifiedOn: day,
    source: filled,
    forPerson: filled,
    forAdviser: filled,
    voucher: fc.option(
      fc.record({
        chequesPerBooklet: fc.integer({ min: 1, max: 100 }),
        acceptedBy: fc.array(fc.record({ name: filled, where: filled }), { maxLength: 3 }),
      }),
    ),
  })
  .map(({ days, ...one }) => {
    const [from, until] = days;
    const inOrder = from === null || until === null || from <= until;
    return { ...one, validFrom: inOrder ? from : until, validUntil: inOrder ? until : from };
  });

/** Programmes that may stand in one file. */
export const programmes = fc.uniqueArray(programme, { selector: (one) => one.id, maxLength: 4 });

export const version = filled;
