import { isDeepStrictEqual as isSame } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shippedBook } from '@/utils/orientation/shipped-book.ts';
import { catalogueToJson } from '@/utils/programmes/catalogue-json.ts';
import { COLUMNS, type Column } from '@/utils/programmes/csv-columns.ts';
import { toFile } from '@/utils/programmes/normalise-programme.ts';
import { readCatalogueFile } from '@/utils/programmes/read-catalogue-file.ts';
import { shippedCatalogue } from '@/utils/programmes/shipped-catalogue.ts';
import type { Programme } from '@/utils/programmes/types.ts';
import { programmesToCsv } from '@/utils/programmes/write-programme-csv.ts';
import type { SchemaIssue } from '@/utils/schema-issue.ts';
import { deepFrozen } from '../orientation/arbitraries.ts';
import {
  KINDS as OTHER_KINDS,
  ELSEWHERE as OTHERS,
  programmes,
} from '../programmes/programme-arbitraries.ts';
import { DAMAGE_NAMES, damagedBytes } from './bytes.ts';
import { isCatalogue } from './catalogue-oracle.ts';
import { issueFaults } from './issue-faults.ts';
import { randomOf, SEED } from './random.ts';
import { cellEdit, TABLE_EDITS, tableOfProgrammes, tableText } from './table.ts';

const encode = (text: string) => new TextEncoder().encode(text);

// Cloned: what fast-check makes has no prototype, and would be the same as nothing else.
const ROWS = structuredClone([
  ...shippedCatalogue.programmes,
  ...fc
    .sample(programmes, { seed: SEED, numRuns: 12 })
    .flatMap((list, i) => list.map((one) => ({ ...one, id: `${one.id}-${i}`.slice(0, 80) }))),
]);
const FILES: Programme[][] = Array.from({ length: Math.ceil(ROWS.length / 3) }, (_, i) =>
  ROWS.slice(i * 3, i * 3 + 3),
);
const KINDS = deepFrozen([...new Set([...shippedBook.kinds.map(({ id }) => id), ...OTHER_KINDS])]);
const NAMED_KINDS = KINDS.map((id) => ({ id, short: id }));
const ELSEWHERE = deepFrozen([...ROWS.map(({ id }) => id), ...OTHERS]);

const read = (bytes: Uint8Array) => readCatalogueFile(bytes, 'essai.csv', NAMED_KINDS, ELSEWHERE);

/** What is wrong with a catalogue that was read: it is none, or does not come back the same from its files. */
function acceptedFaults(list: readonly Programme[]): string[] {
  const json = catalogueToJson({ version: 'essai', programmes: list });
  const again = [json, programmesToCsv(list)].map((text) => read(encode(text)));
  return [
    ...(isCatalogue(JSON.parse(json), KINDS, ELSEWHERE) ? [] : ['accepted, and is no catalogue']),
    ...again
      .filter((one) => !one.ok || !isSame(one.value.programmes, list))
      .map(() => 'accepted, and changes when it is written'),
  ];
}

/** The field of a programme that a column is part of. */
const fieldOf = ({ field }: Column) => (field.split('.')[0] ?? '') as keyof Programme;

/** Whether the refusal leads to the cell that is at fault, or to what no longer fits it. */
function isNear(issue: SchemaIssue, line: number, column: Column): boolean {
  if (/^(unknown|duplicate)_/.test(issue.code)) return true;
  const named = COLUMNS.find(({ fr }) => fr === issue.column);
  if (issue.line !== line || !named) return false;
  return fieldOf(named) === fieldOf(column) || (column.field === 'validFrom' && named.field === 'validUntil');
}

const counts = { accepted: 0, refused: 0 };

test(`every cell of every row changed: it alone changes, or it is named (seed ${SEED})`, () => {
  const random = randomOf(SEED);
  const wrong: string[] = [];
  for (const file of FILES) {
    const table = tableOfProgrammes(file);
    for (const [i, programme] of file.entries()) {
      for (const [c, column] of COLUMNS.entries()) {
        const { name, cell, outcome } = cellEdit(table[i + 1]?.[c] ?? '', column, random);
        const changed = table.map((row, r) => (r === i + 1 ? row.with(c, cell) : row));
        const parsed = read(encode(tableText(changed, random)));
        counts[parsed.ok ? 'accepted' : 'refused']++;
        const say = (fault: string) =>
          wrong.push(`${programme.id}, ${column.fr}, ${name} ${JSON.stringify(cell.slice(0, 40))}: ${fault}`);
        if (!parsed.ok) {
          if (outcome === 'same') say(`refused: ${JSON.stringify(parsed.issues)}`);
          if (!parsed.issues.some((issue) => isNear(issue, i + 2, column)))
            say(`points elsewhere: ${JSON.stringify(parsed.issues)}`);
          issueFaults(parsed.issues).forEach(say);
          continue;
        }
        const { programmes: list } = parsed.value;
        const restored = list.map((one, r) =>
          r === i ? { ...one, [fieldOf(column)]: programme[fieldOf(column)] } : one,
        );
        if (outcome === 'refused') say('accepted');
        if (outcome === 'same' && !isSame(list, file)) say('read differently');
        if (!isSame(restored, file)) say('changes something else');
        acceptedFaults(list).forEach(say);
      }
    }
  }
  expect(wrong.slice(0, 10)).toEqual([]);
});

/** What is wrong with how a file was read, whatever was done to it. */
function faultsOf(bytes: Uint8Array): string[] {
  const parsed = read(bytes);
  counts[parsed.ok ? 'accepted' : 'refused']++;
  return parsed.ok ? acceptedFaults(parsed.value.programmes) : issueFaults(parsed.issues);
}

test(`rows and columns changed: accepted only if valid, else refused in words (seed ${SEED})`, () => {
  const random = randomOf(SEED + 1);
  const wrong = Array.from({ length: 500 }, (_, i) => {
    const name = random.pick(Object.keys(TABLE_EDITS));
    const table = TABLE_EDITS[name]?.(tableOfProgrammes(random.pick(FILES)), random) ?? [];
    return faultsOf(encode(tableText(table, random))).map((fault) => `${i} ${name}: ${fault}`);
  });
  expect(wrong.flat().slice(0, 10)).toEqual([]);
});

test(`the file itself damaged: the same (seed ${SEED})`, () => {
  const random = randomOf(SEED + 2);
  const wrong = Array.from({ length: 500 }, (_, i) => {
    const name = random.pick(DAMAGE_NAMES);
    const text = tableText(tableOfProgrammes(random.pick(FILES)), random);
    return faultsOf(damagedBytes(text, name, random)).map((fault) => `${i} ${name}: ${fault}`);
  });
  expect(wrong.flat().slice(0, 10)).toEqual([]);
});

test('that was many, and both happened often', () => {
  expect(counts.accepted + counts.refused).toBeGreaterThan(3500);
  expect(Math.min(counts.accepted, counts.refused)).toBeGreaterThan(1000);
});

test('the same programmes are a catalogue by the schema and by hand', () => {
  for (const file of FILES)
    expect(isCatalogue({ version: 'essai', programmes: file.map(toFile) }, KINDS, ELSEWHERE)).toBe(true);
});
