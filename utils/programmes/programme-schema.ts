import * as z from 'zod/mini';
import { nearestWord } from '../files/nearest-word.ts';
import { readShape } from '../files/read-shape.ts';
import { shortened } from '../files/shortened.ts';
import { isoDay } from '../plain-schema.ts';
import { type IssueCode, type Parsed, pathOf, type SchemaIssue } from '../schema-issue.ts';
import { normaliseAreas, normaliseProgramme } from './normalise-programme.ts';
import { isCommune, isDepartement, isPostalCode, isSet } from './territory.ts';
import { type Areas, CHANNELS, type Programme, PURPOSES, STATUSES } from './types.ts';

/** Long enough for a sentence or two; a catalogue is read at a glance. */
const TEXT_LENGTH = 400;

const pattern = (form: RegExp, code: IssueCode) => z.string().check(z.regex(form, code));

/** No control characters but tab and line breaks, and no halves of a character: they do not survive a file. */
const text = pattern(/^(?:[^\p{Cc}\p{Cs}]|[\t\n\r])*$/u, 'control_character').check(z.maxLength(TEXT_LENGTH));
const textLike = (form: RegExp, code: IssueCode) => text.check(z.regex(form, code));
const filled = textLike(/\S/, 'empty');
const texts = z.array(filled);
const id = pattern(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'not_an_id').check(z.maxLength(80));

const departement = z.string().check(z.refine(isDepartement, 'not_a_departement' satisfies IssueCode));
const commune = z.string().check(z.refine(isCommune, 'not_a_commune' satisfies IssueCode));
const postalCode = z.string().check(z.refine(isPostalCode, 'not_a_postal_code' satisfies IssueCode));

/** The departements, communes and postal codes of a programme, or of whoever uses Repère. */
export const areasSchema = z.strictObject({
  departements: z.optional(z.array(departement)),
  communes: z.optional(z.array(commune)),
  postalCodes: z.optional(z.array(postalCode)),
});

const webAddress = textLike(/^https?:\/\/\S+$/, 'not_a_web_address');
const telephone = pattern(/^\+?\d[\d .]{1,19}$/, 'not_a_telephone');
const email = textLike(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, 'not_an_email');
const language = pattern(/^[a-z]{2,3}$/, 'not_a_language');

export const programmeSchema = z.strictObject({
  id,
  name: filled,
  formerNames: z.optional(texts),
  kinds: z.array(id),
  audience: z.optional(text),
  purposes: z.optional(z.array(z.enum(PURPOSES))),
  territory: z.union([z.literal('national'), areasSchema], 'not_a_territory' satisfies IssueCode),
  validFrom: z.optional(isoDay),
  validUntil: z.optional(isoDay),
  status: z.enum(STATUSES),
  replacedBy: z.optional(z.array(id)),
  referredBy: z.optional(text),
  channels: z.optional(z.array(z.enum(CHANNELS))),
  bring: z.optional(text),
  cost: z.optional(text),
  delivers: z.optional(text),
  languages: z.optional(z.array(language)),
  contact: z.optional(
    z.strictObject({
      phone: z.optional(telephone),
      email: z.optional(email),
      web: z.optional(webAddress),
      address: z.optional(text),
    }),
  ),
  verifiedOn: isoDay,
  source: filled,
  forPerson: filled,
  forAdviser: filled,
  voucher: z.optional(
    z.strictObject({
      chequesPerBooklet: z.int().check(z.minimum(1), z.maximum(100)),
      acceptedBy: z.array(z.strictObject({ name: filled, where: filled })),
    }),
  ),
});

const catalogueSchema = z.strictObject({
  version: filled,
  programmes: z.array(programmeSchema),
});

export interface Catalogue {
  version: string;
  programmes: readonly Programme[];
}

/**
 * Reads a catalogue. Refuses wrong shapes and what contradicts itself, each with its path.
 *
 * @param kinds ids of the rule book's kinds of help
 * @param elsewhere ids of programmes that rows may be replaced by, beside those of this file
 */
export function parseCatalogue(
  data: unknown,
  kinds: readonly string[],
  elsewhere: readonly string[] = [],
): Parsed<Catalogue> {
  const shape = readShape(catalogueSchema, data);
  if (!shape.ok) return shape;
  const { version, programmes } = shape.value;
  const issues = catalogueIssues(programmes.map(normaliseProgramme), kinds, elsewhere);
  return issues.length > 0
    ? { ok: false, issues }
    : { ok: true, value: { version, programmes: programmes.map(normaliseProgramme) } };
}

/** What a list of programmes says that cannot be, with its path (`programmes[3].kinds[0]`). */
export function catalogueIssues(
  programmes: readonly Programme[],
  kinds: readonly string[],
  elsewhere: readonly string[] = [],
): SchemaIssue[] {
  const ids = programmes.map((programme) => programme.id);
  const known = [...ids, ...elsewhere];
  return programmes.flatMap((programme, i) => {
    const issue = (at: PropertyKey[], code: IssueCode, value: string): SchemaIssue => ({
      path: pathOf(['programmes', i, ...at]),
      code,
      value: shortened(value),
    });
    const unknown = (at: PropertyKey[], code: IssueCode, id: string, among: readonly string[]) => {
      const nearest = nearestWord(id, among);
      return { ...issue(at, code, id), ...(nearest && { nearest }) };
    };
    const { replacedBy, territory, validFrom, validUntil } = programme;
    return [
      ...(ids.indexOf(programme.id) < i ? [issue(['id'], 'duplicate_id', programme.id)] : []),
      ...programme.kinds.flatMap((kind, k) =>
        kinds.includes(kind) ? [] : [unknown(['kinds', k], 'unknown_kind', kind, kinds)],
      ),
      ...replacedBy.flatMap((other, k) => {
        const at = ['replacedBy', k];
        if (other === programme.id) return [issue(at, 'replaces_itself', other)];
        return known.includes(other) ? [] : [unknown(at, 'unknown_programme', other, known)];
      }),
      ...(territory !== 'national' && !isSet(territory) ? [issue(['territory'], 'nowhere', '')] : []),
      ...(validFrom !== null && validUntil !== null && validUntil < validFrom
        ? [issue(['validUntil'], 'ends_before_it_begins', validUntil)]
        : []),
    ];
  });
}

/** Reads the territory of a user. */
export function parseAreas(data: unknown): Parsed<Areas> {
  const shape = readShape(areasSchema, data);
  return shape.ok ? { ok: true, value: normaliseAreas(shape.value) } : shape;
}
