export type NumberKind = 'nir' | 'phone' | 'iban';

/** A number from its first sign to the place after its last one. */
export interface FoundNumber {
  kind: NumberKind;
  from: number;
  to: number;
}

/** What people put between the signs of a number. */
const GAP = /^[\s./_()\u2010-\u2015\u2212-]{0,5}$/;

/** `05/11/2026`, `11/2026`: with an hour behind it looks like a telephone number. */
const DAY = /(?<!\d)(?:\d{1,2}[./-])?\d{1,2}[./-](?:19|20)\d\d(?!\d)/;

/** Signs of the longest number, an IBAN. */
const LONGEST = 34;

/**
 * The numbers of a text that belong to one person, in any spacing. None begins or ends within a row of digits.
 *
 * @param text without capitals and accents (`plain-text.ts`)
 */
export function numbersIn(text: string): FoundNumber[] {
  const rows = [...text.matchAll(/\+|\d+|[a-z]+/g)].map(({ 0: row, index }) => ({
    row,
    from: index,
    to: index + row.length,
  }));
  const found: FoundNumber[] = [];
  for (const { from } of rows) {
    if (from < (found.at(-1)?.to ?? 0)) continue;
    let compact = '';
    let end = from;
    let longest: FoundNumber | null = null;
    for (const next of rows.filter((row) => row.from >= from)) {
      compact += next.row;
      if (compact.length > LONGEST || !GAP.test(text.slice(end, next.from))) break;
      end = next.to;
      const kind = kindOf(compact, DAY.test(text.slice(from, end)));
      if (kind) longest = { kind, from, to: end };
    }
    if (longest) found.push(longest);
  }
  return found;
}

/**
 * @param number without its gaps
 * @param hasDay some of it reads as a day: then only its check digits tell that it is a number
 */
function kindOf(number: string, hasDay: boolean): NumberKind | null {
  // Ten digits from 0, or international. The four digits of a service (39 49) are nobody's.
  if (!hasDay && /^(?:0[1-9]\d{8}|(?:\+|00)[1-9]\d{7,13})$/.test(number)) return 'phone';
  if (isNir(number, hasDay)) return 'nir';
  return isIban(number) ? 'iban' : null;
}

/** Month (20 and more where it is not known), departement, commune and order of a birth. */
const BIRTH = /^.{3}(?:0[1-9]|1[0-2]|[2-9]\d)(?!00)..(?!000)\d{3}(?!000)/;

/**
 * A social-security number: 13 signs and a key. Those that begin with 3, 4, 7 or 8 are provisional (source: MSA, « Votre
 * numéro de Sécurité sociale », 7 October 2021). Where the key is right any digits will do; with a wrong one, mistyped,
 * or with none, they must look like a birth.
 */
function isNir(number: string, hasDay: boolean): boolean {
  if (!/^[1-478]\d{4}(?:\d\d|2[ab])\d{6}(?:\d\d)?$/.test(number)) return false;
  return Number(number.slice(13)) === nirKey(number.slice(0, 13)) || (!hasDay && BIRTH.test(number));
}

/**
 * The key of a social-security number: 97 less the rest of its division by 97. In Corsica 2A counts as 19 and 2B as 18,
 * as INSEE published it.
 *
 * @param body its 13 signs, in small letters
 */
export function nirKey(body: string): number {
  return 97 - (Number(body.replace('2a', '19').replace('2b', '18')) % 97);
}

/** An account number whose check digits are right (ISO 13616): with these last, the rest of its division by 97 is 1. */
function isIban(number: string): boolean {
  const [, check = '', account = ''] = /^([a-z]{2}(?!0[01])\d\d)([a-z\d]{11,})$/.exec(number) ?? [];
  // Words that happen to fit would be mostly letters.
  if (account.replace(/\D/g, '').length * 2 <= account.length) return false;
  const digits = (account + check).replace(/[a-z]/g, (letter) => `${parseInt(letter, 36)}`);
  return BigInt(digits) % 97n === 1n;
}
