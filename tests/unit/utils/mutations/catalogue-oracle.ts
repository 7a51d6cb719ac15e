import { DEPARTEMENTS } from '@/utils/programmes/departements.ts';

type Row = Record<string, unknown>;

const CODES = DEPARTEMENTS.map(({ code }) => code);
/** As the guide lists them. */
const PURPOSES = [
  ...['actualisation', 'job-search', 'rights', 'papers-housing'],
  ...['reachable', 'device', 'connection', 'learn'],
];
const LOWER = 'abcdefghijklmnopqrstuvwxyz';
const DIGITS = '0123456789';

/**
 * Whether a catalogue may be read, decided anew and by hand, without the schema: what the guide for those who write one
 * says (fields, lengths, codes, ids that exist).
 */
export function isCatalogue(data: unknown, kinds: readonly string[], elsewhere: readonly string[]): boolean {
  if (!isRow(data, ['version', 'programmes'], []) || !isFilled(data.version)) return false;
  const { programmes } = data;
  if (!Array.isArray(programmes) || !programmes.every(isProgramme)) return false;
  const ids = programmes.map(({ id }) => id);
  if (new Set(ids).size < ids.length) return false;
  return programmes.every((one) => {
    const { validFrom, validUntil, territory } = one;
    return (
      one.kinds.every((kind) => kinds.includes(kind)) &&
      (one.replacedBy ?? []).every((id) => id !== one.id && [...ids, ...elsewhere].includes(id)) &&
      (territory === 'national' || Object.values(territory).flat().length > 0) &&
      (validFrom === undefined || validUntil === undefined || validFrom <= validUntil)
    );
  });
}

interface Plain {
  id: string;
  kinds: string[];
  replacedBy?: string[];
  territory: 'national' | Record<string, string[]>;
  validFrom?: string;
  validUntil?: string;
}

const MUST = [
  'id',
  'name',
  'kinds',
  'territory',
  'status',
  'verifiedOn',
  'source',
  'forPerson',
  'forAdviser',
];
const MAY = [
  ...['formerNames', 'validFrom', 'validUntil', 'replacedBy', 'referredBy', 'channels', 'bring', 'cost'],
  ...['delivers', 'languages', 'contact', 'voucher', 'audience', 'purposes'],
];

function isProgramme(row: unknown): row is Plain {
  return (
    isRow(row, MUST, MAY) &&
    isId(row.id) &&
    ['name', 'source', 'forPerson', 'forAdviser'].every((key) => isFilled(row[key])) &&
    ['audience', 'referredBy', 'bring', 'cost', 'delivers'].every(
      (key) => absent(row[key]) || isText(row[key]),
    ) &&
    ['validFrom', 'validUntil'].every((key) => absent(row[key]) || isDay(row[key])) &&
    isDay(row.verifiedOn) &&
    isOneOf('open', 'uncertain', 'ended')(row.status) &&
    isListOf(isId)(row.kinds) &&
    (absent(row.formerNames) || isListOf(isFilled)(row.formerNames)) &&
    (absent(row.replacedBy) || isListOf(isId)(row.replacedBy)) &&
    (absent(row.channels) ||
      isListOf(isOneOf('walk-in', 'telephone', 'email-form', 'online', 'post'))(row.channels)) &&
    (absent(row.purposes) || isListOf(isOneOf(...PURPOSES))(row.purposes)) &&
    (absent(row.languages) || isListOf(isLanguage)(row.languages)) &&
    (row.territory === 'national' || isTerritory(row.territory)) &&
    (absent(row.contact) || isContact(row.contact)) &&
    (absent(row.voucher) || isVoucher(row.voucher))
  );
}

function isTerritory(value: unknown): boolean {
  if (!isRow(value, [], ['departements', 'communes', 'postalCodes'])) return false;
  const { departements, communes, postalCodes } = value;
  const isCommune = (code: string) =>
    code.length === 5 && only(code.slice(2), DIGITS) && CODES.some((one) => code.startsWith(one));
  const isPostalCode = (code: string) =>
    code.length === 5 &&
    only(code, DIGITS) &&
    (code.startsWith('20') || CODES.some((one) => code.startsWith(one)));
  return (
    (absent(departements) || isListOf((code) => CODES.includes(code))(departements)) &&
    (absent(communes) || isListOf(isCommune)(communes)) &&
    (absent(postalCodes) || isListOf(isPostalCode)(postalCodes))
  );
}

function isContact(value: unknown): boolean {
  if (!isRow(value, [], ['phone', 'email', 'web', 'address'])) return false;
  const { phone, email, web, address } = value;
  return (
    (absent(phone) || isPhone(phone)) &&
    (absent(email) || isEmail(email)) &&
    (absent(web) || (isText(web) && isWeb(web))) &&
    (absent(address) || isText(address))
  );
}

function isVoucher(value: unknown): boolean {
  if (!isRow(value, ['chequesPerBooklet', 'acceptedBy'], [])) return false;
  const { chequesPerBooklet: cheques, acceptedBy } = value;
  const isPlace = (one: unknown) =>
    isRow(one, ['name', 'where'], []) && isFilled(one.name) && isFilled(one.where);
  return (
    typeof cheques === 'number' &&
    cheques % 1 === 0 &&
    cheques >= 1 &&
    cheques <= 100 &&
    Array.isArray(acceptedBy) &&
    acceptedBy.every(isPlace)
  );
}

function isPhone(value: unknown): boolean {
  if (typeof value !== 'string') return false;
  const digits = value.startsWith('+') ? value.slice(1) : value;
  return (
    digits.length >= 2 && digits.length <= 20 && only(digits[0] ?? '', DIGITS) && only(digits, `${DIGITS} .`)
  );
}

function isEmail(value: unknown): boolean {
  if (!isText(value)) return false;
  const [name = '', host = '', ...more] = value.split('@');
  const dot = host.slice(1, -1).includes('.');
  return name !== '' && dot && more.length === 0 && !hasSpace(value);
}

function isWeb(value: string): boolean {
  const rest = ['http://', 'https://'].map((start) =>
    value.startsWith(start) ? value.slice(start.length) : '',
  );
  return rest.some((one) => one !== '') && !hasSpace(value);
}

function isRow(value: unknown, must: readonly string[], may: readonly string[]): value is Row {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const keys = Object.keys(value);
  return (
    keys.every((key) => must.includes(key) || may.includes(key)) && must.every((key) => keys.includes(key))
  );
}

function isText(value: unknown): value is string {
  if (typeof value !== 'string' || !value.isWellFormed()) return false;
  // Counted as a person counts them: a picture is one sign.
  const signs = [...value];
  return (
    signs.length <= 400 &&
    signs.every((sign) => '\t\n\r'.includes(sign) || (sign >= ' ' && !(sign >= '\u007f' && sign <= '\u009f')))
  );
}

function isFilled(value: unknown): boolean {
  return isText(value) && value.trim() !== '';
}

function isId(value: unknown): boolean {
  if (typeof value !== 'string' || value.length > 80) return false;
  return value.split('-').every((part) => part !== '' && only(part, LOWER + DIGITS));
}

function isLanguage(value: string): boolean {
  return [2, 3].includes(value.length) && only(value, LOWER);
}

/** Counted on the calendar, not by `Date`. */
export function isDay(value: unknown): boolean {
  if (typeof value !== 'string' || value.length !== 10) return false;
  const [year = '', month = '', day = '', ...more] = value.split('-');
  if (more.length > 0 || year.length !== 4 || month.length !== 2 || !only(year + month + day, DIGITS))
    return false;
  const leap = Number(year) % 4 === 0 && (Number(year) % 100 !== 0 || Number(year) % 400 === 0);
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][Number(month) - 1] ?? 0;
  return Number(day) >= 1 && Number(day) <= days;
}

function isListOf(isItem: (item: string) => boolean) {
  return (value: unknown): boolean =>
    Array.isArray(value) && value.every((item) => typeof item === 'string' && isItem(item));
}

function isOneOf(...words: string[]) {
  return (value: unknown): boolean => typeof value === 'string' && words.includes(value);
}

function absent(value: unknown): value is undefined {
  return value === undefined;
}

function only(text: string, signs: string): boolean {
  return text !== '' && [...text].every((sign) => signs.includes(sign));
}

function hasSpace(text: string): boolean {
  return [...text].some((sign) => sign.trim() === '');
}
