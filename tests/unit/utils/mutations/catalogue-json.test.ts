import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shippedBook } from '@/utils/orientation/shipped-book.ts';
import shipped from '@/utils/programmes/catalogue.json' with { type: 'json' };
import { catalogueToJson } from '@/utils/programmes/catalogue-json.ts';
import { toFile } from '@/utils/programmes/normalise-programme.ts';
import { readCatalogueFile } from '@/utils/programmes/read-catalogue-file.ts';
import { deepFrozen } from '../orientation/arbitraries.ts';
import {
  KINDS as OTHER_KINDS,
  ELSEWHERE as OTHERS,
  programmes,
} from '../programmes/programme-arbitraries.ts';
import { DAMAGE_NAMES, damagedBytes } from './bytes.ts';
import { isCatalogue } from './catalogue-oracle.ts';
import { issueFaults } from './issue-faults.ts';
import { editsAt, jsonText, mutatedJson, type Path, pathsIn } from './json.ts';
import { leadTo, valueIn } from './json-file.ts';
import { randomOf, SEED } from './random.ts';

const encode = (text: string) => new TextEncoder().encode(text);

/** Every row that ships, and made-up ones that use every field, in files of a few rows each. */
const ROWS = [
  ...shipped.programmes,
  ...fc
    .sample(programmes, { seed: SEED, numRuns: 12 })
    .flatMap((list, i) => list.map((one) => ({ ...toFile(one), id: `${one.id}-${i}`.slice(0, 80) }))),
];
const KINDS = deepFrozen([...new Set([...shippedBook.kinds.map(({ id }) => id), ...OTHER_KINDS])]);
const NAMED_KINDS = KINDS.map((id) => ({ id, short: id }));
const ELSEWHERE = deepFrozen([...shipped.programmes.map(({ id }) => id), ...OTHERS]);
const FILES = Array.from({ length: Math.ceil(ROWS.length / 6) }, (_, i) => ({
  version: shipped.version,
  programmes: ROWS.slice(i * 6, i * 6 + 6),
}));

const read = (bytes: Uint8Array) => readCatalogueFile(bytes, 'essai.json', NAMED_KINDS, ELSEWHERE);

/** What is wrong with how a file was read; nothing where it was judged rightly and, if refused, explained. */
function faultsOf(bytes: Uint8Array, path: Path | null): { accepted: boolean; faults: string[] } {
  const parsed = read(bytes);
  const valid = isCatalogue(valueIn(bytes), KINDS, ELSEWHERE);
  if (parsed.ok) {
    const again = read(encode(catalogueToJson(parsed.value)));
    const same = again.ok && JSON.stringify(again.value) === JSON.stringify(parsed.value);
    return {
      accepted: true,
      faults: [
        ...(valid ? [] : ['accepted, and is no catalogue']),
        ...(same ? [] : ['changes when written']),
      ],
    };
  }
  return {
    accepted: false,
    faults: [
      ...(valid ? [`refused, and is a catalogue: ${JSON.stringify(parsed.issues)}`] : []),
      ...(path === null || leadTo(parsed.issues, path)
        ? []
        : [`points elsewhere: ${JSON.stringify(parsed.issues)}`]),
      ...issueFaults(parsed.issues),
    ],
  };
}

test('the files to be mutated are catalogues, with every field in use', () => {
  for (const file of FILES)
    expect(faultsOf(encode(jsonText(file)), null)).toEqual({ accepted: true, faults: [] });
  const fields = new Set(FILES.flatMap((file) => pathsIn(file)).map((path) => path.filter(isName).join('.')));
  expect(fields).toContain('programmes.voucher.acceptedBy.where');
  expect(fields).toContain('programmes.contact.email');
  expect(fields).toContain('programmes.territory.communes');
});

test(`every field of every row mutated: accepted only if valid, else refused in words (seed ${SEED})`, () => {
  const random = randomOf(SEED);
  const wrong: string[] = [];
  const counts = { accepted: 0, refused: 0 };
  for (const file of FILES) {
    for (const path of pathsIn(file)) {
      for (const name of editsAt(file, path, 3, random)) {
        const text = jsonText(mutatedJson(file, path, name, random));
        const { accepted, faults } = faultsOf(encode(text), path);
        counts[accepted ? 'accepted' : 'refused']++;
        wrong.push(...faults.map((fault) => `${path.join('.')} ${name}: ${fault}`));
      }
    }
  }
  expect(wrong.slice(0, 10)).toEqual([]);
  expect(counts.accepted + counts.refused).toBeGreaterThan(5000);
  expect(Math.min(counts.accepted, counts.refused)).toBeGreaterThan(1000);
});

test(`the file itself damaged: the same (seed ${SEED})`, () => {
  const random = randomOf(SEED + 1);
  const wrong: string[] = [];
  const counts = { accepted: 0, refused: 0 };
  for (let i = 0; i < 1000; i++) {
    const text = `${JSON.stringify(random.pick(FILES), null, 2)}\n`;
    const name = random.pick(DAMAGE_NAMES);
    const { accepted, faults } = faultsOf(damagedBytes(text, name, random), null);
    counts[accepted ? 'accepted' : 'refused']++;
    wrong.push(...faults.map((fault) => `${i} ${name}: ${fault}`));
  }
  expect(wrong.slice(0, 10)).toEqual([]);
  expect(Math.min(counts.accepted, counts.refused)).toBeGreaterThan(100);
});

function isName(key: string | number): key is string {
  return typeof key === 'string';
}
