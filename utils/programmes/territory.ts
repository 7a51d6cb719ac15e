import type { Areas, Programme } from './types.ts';

/** The codes of `departements.ts`, without their names. 20 was Corsica's until 1975. */
const DEPARTEMENT = /^(0[1-9]|1\d|2[1-9AB]|[3-8]\d|9[0-5]|97[1-8]|98[4678])$/;

export function isDepartement(code: string): boolean {
  return DEPARTEMENT.test(code);
}

/** Whether a code may be that of a commune: no list of them ships. */
export function isCommune(code: string): boolean {
  return /^\d[\dAB]\d{3}$/.test(code) && isDepartement(departementOfCommune(code));
}

/** The departement of a commune: its code's beginning. @param commune INSEE code */
export function departementOfCommune(commune: string): string {
  return commune.slice(0, /^9[78]/.test(commune) ? 3 : 2);
}

/** The departements that a postal code may belong to; a few codes cross a border, which this does not know. */
export function departementsOfPostalCode(code: string): string[] {
  if (code.startsWith('20')) return ['2A', '2B'];
  return [code.slice(0, /^9[78]/.test(code) ? 3 : 2)];
}

/** Whether a code may be a postal code of France: no list of them ships. The army’s and Monaco’s are none. */
export function isPostalCode(code: string): boolean {
  return /^\d{5}$/.test(code) && departementsOfPostalCode(code).every(isDepartement);
}

/** Whether a territory names anything; a user's does not while nobody said where they work. */
export function isSet({ departements, communes, postalCodes }: Areas): boolean {
  return departements.length + communes.length + postalCodes.length > 0;
}

/**
 * Whether a programme serves somebody in the user's territory. Communes and postal codes are held against one another
 * only as far as their departement: no table of them is needed, and a door too many is better than one too few.
 */
export function serves({ territory }: Pick<Programme, 'territory'>, user: Areas): boolean {
  if (territory === 'national') return true;
  const ours = coverage(narrowed(user));
  return coverage(territory).some((area) => ours.some((own) => meet(area, own)));
}

/**
 * The same for what must not be given to somebody from elsewhere, such as a voucher. A commune and a postal code serve
 * only whoever names them, a departement whoever names it or a place that is certainly in it.
 */
export function servesSurely({ territory }: Pick<Programme, 'territory'>, user: Areas): boolean {
  if (territory === 'national') return true;
  const { departements, communes, postalCodes } = territory;
  const isServed = (code: string) => departements.includes(code);
  return (
    user.departements.some(isServed) ||
    user.communes.some((code) => communes.includes(code) || isServed(departementOfCommune(code))) ||
    user.postalCodes.some(
      (code) => postalCodes.includes(code) || departementsOfPostalCode(code).every(isServed),
    )
  );
}

interface Area {
  type: 'departement' | 'commune' | 'postal';
  code: string;
  departements: readonly string[];
}

function coverage({ departements, communes, postalCodes }: Areas): Area[] {
  return [
    ...departements.map((code): Area => ({ type: 'departement', code, departements: [code] })),
    ...communes.map((code): Area => ({ type: 'commune', code, departements: [departementOfCommune(code)] })),
    ...postalCodes.map(
      (code): Area => ({ type: 'postal', code, departements: departementsOfPostalCode(code) }),
    ),
  ];
}

/** Who works in Lyon names the Rhône only by the way: the narrower areas say it all. */
function narrowed(areas: Areas): Areas {
  const covered = [
    ...areas.communes.map(departementOfCommune),
    ...areas.postalCodes.flatMap(departementsOfPostalCode),
  ];
  return { ...areas, departements: areas.departements.filter((code) => !covered.includes(code)) };
}

function meet(a: Area, b: Area): boolean {
  if (a.type === b.type && a.type !== 'departement') return a.code === b.code;
  return a.departements.some((code) => b.departements.includes(code));
}

/**
 * Departements, postal codes and communes as somebody types them, apart by anything: `69, 38000 2a, INSEE 69266`. Five
 * digits are a postal code, since that is what people know; a commune's code comes after the word INSEE, or has a letter.
 *
 * @returns what was understood, and the words that were not
 */
export function readAreas(text: string): { areas: Areas; unknown: string[] } {
  const departements: string[] = [];
  const communes: string[] = [];
  const postalCodes: string[] = [];
  const unknown: string[] = [];
  for (const [, insee, word = ''] of text.toUpperCase().matchAll(/(INSEE[^0-9A-Z]+)?([0-9A-Z]+)/g)) {
    if (isCommune(word) && (insee !== undefined || /[AB]/.test(word))) communes.push(word);
    else if (insee !== undefined) unknown.push(`INSEE ${word}`);
    else if (isDepartement(word)) departements.push(word);
    else if (isPostalCode(word)) postalCodes.push(word);
    else unknown.push(word);
  }
  return { areas: { departements, communes, postalCodes }, unknown };
}

/** The same in one line, as `readAreas` understands it. */
export function areasInWords({ departements, communes, postalCodes }: Areas): string {
  return [...departements, ...postalCodes, ...communes.map((code) => `INSEE ${code}`)].join(', ');
}
