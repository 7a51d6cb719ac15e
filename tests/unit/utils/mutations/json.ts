import type { Random } from './random.ts';

export type Path = readonly (string | number)[];

type Json = Record<string | number, unknown>;

/** Every place in a value but the value itself: each field of each row, and what is in it. */
export function pathsIn(value: unknown, at: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [];
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return keys.flatMap((key) => [[...at, key], ...pathsIn((value as Json)[key as keyof Json], [...at, key])]);
}

/** Written into the text as a number that JavaScript reads as infinite. */
const INFINITE = '@infinite@';

/** As `JSON.stringify`, with numbers that it cannot write. */
export function jsonText(value: unknown): string {
  return JSON.stringify(value).replaceAll(JSON.stringify(INFINITE), '1e999');
}

/** What can be put in a value's place, whatever it was. */
const OTHERS: readonly unknown[] = [
  ...[null, true, false, 0, -1, 1.5, 7, 101, 1_000_000_000, INFINITE],
  ...[
    '',
    ' ',
    '\n',
    'NaN',
    'null',
    'x',
    'no-such-id',
    'Autre texte.',
    '2026-02-30',
    '2026-11-01',
    '69',
    '20',
  ],
  ...[
    'x'.repeat(81),
    'x'.repeat(401),
    'a\u0007b',
    '\u0000',
    'a\ud83eb',
    '🦊',
    '__proto__',
    'constructor',
    'oui',
  ],
  ...[[], {}, [''], [null], [[]], { a: [{ b: [null] }] }, ['national'], { departements: ['69'] }],
];

/** @param whole the file before the change */
type Edit = (parent: Json, key: string | number, random: Random, whole: unknown, path: Path) => void;

const set =
  (make: (value: unknown, random: Random) => unknown): Edit =>
  (parent, key, random) => {
    parent[key] = make(parent[key], random);
  };
const asText = (change: (text: string, random: Random) => string) =>
  set((value, random) => change(typeof value === 'string' ? value : JSON.stringify(value), random));

/** What goes wrong when somebody writes a file by hand, or a program does it badly. */
const EDITS: Readonly<Record<string, Edit>> = {
  dropped: (parent, key) => {
    if (Array.isArray(parent)) parent.splice(Number(key), 1);
    else delete parent[key];
  },
  replaced: set((_, random) => structuredClone(random.pick(OTHERS))),
  'taken from elsewhere': (parent, key, random, whole, path) => {
    const same = pathsIn(whole).filter((one) => nameOf(one) === nameOf(path));
    parent[key] = structuredClone(valueAt(whole, random.pick(same)));
  },
  'one more': set((value) => (typeof value === 'number' ? value + 1 : value)),
  'one less': set((value) => (typeof value === 'number' ? value - 1 : value)),
  'put in a list': set((value) => [value]),
  'put in an object': set((value) => ({ value })),
  'taken out': set((value) =>
    typeof value === 'object' && value !== null ? Object.values(value)[0] : [value],
  ),
  'made a text': set((value) => JSON.stringify(value)),
  'made a number': set((value) => Number(value) || 0),
  overlong: asText((text) => text.padEnd(402, '.')),
  'with a control character': asText((text, random) => inserted(text, '\u0007', random)),
  'with a letter less': asText((text, random) => {
    const at = random.below(text.length);
    return text.slice(0, at) + text.slice(at + 1);
  }),
  'with a letter more': asText((text, random) => inserted(text, random.pick([...'ax-0 é|;']), random)),
  'cut short': asText((text, random) => text.slice(0, random.below(text.length))),
  'in capitals': asText((text) => text.toUpperCase()),
  'with a line end': asText((text) => `${text}\n`),
  doubled: (parent, key) => {
    if (Array.isArray(parent)) parent.push(structuredClone(parent[Number(key)]));
    else parent[`${key}s`] = structuredClone(parent[key]);
  },
  swapped: (parent, key, random) => {
    const other = random.pick(Object.keys(parent));
    [parent[key], parent[other]] = [parent[other], parent[key]];
  },
  reversed: set((value) => (Array.isArray(value) ? [...value].reverse() : value)),
  renamed: (parent, key, random) => {
    const value = parent[key];
    delete parent[key];
    const name = random.pick([`${key}x`, String(key).slice(1), '__proto__', 'toString']);
    // An own property, whatever the name.
    Object.defineProperty(parent, name, { value, enumerable: true, configurable: true, writable: true });
  },
};

export const EDIT_NAMES = Object.keys(EDITS);

/** What is tried at a place: what looks most like a right value, and a few others by chance. */
export function editsAt(value: unknown, path: Path, others: number, random: Random): string[] {
  return [
    'taken from elsewhere',
    ...(typeof valueAt(value, path) === 'number' ? ['one more', 'one less'] : []),
    ...Array.from({ length: others }, () => random.pick(EDIT_NAMES)),
  ];
}

/** A copy of a value with one thing wrong, or at least different, at a place. */
export function mutatedJson(value: unknown, path: Path, name: string, random: Random): unknown {
  const copy = structuredClone(value);
  const parent = valueAt(copy, path.slice(0, -1));
  EDITS[name]?.(parent as Json, path.at(-1) ?? '', random, value, path);
  return copy;
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce((one, key) => (one as Json)[key as keyof Json], value);
}

/** What a value is called: the items of a list are called like the list. */
function nameOf(path: Path): string | number | undefined {
  return path.findLast((key) => typeof key === 'string');
}

export function inserted(text: string, more: string, random: Random): string {
  const at = random.below(text.length + 1);
  return text.slice(0, at) + more + text.slice(at);
}
