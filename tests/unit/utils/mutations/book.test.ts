import { isDeepStrictEqual as isSame } from 'node:util';
import { expect, test } from 'vitest';
import { shippedChecklist } from '@/utils/interview/shipped-checklist.ts';
import { vocabularyOf } from '@/utils/interview/vocabulary.ts';
import shipped from '@/utils/orientation/book.json' with { type: 'json' };
import { sealBook } from '@/utils/orientation/book-seal.ts';
import { readProvenBook } from '@/utils/orientation/proven-book.ts';
import { readBookFile } from '@/utils/orientation/read-book-file.ts';
import { LAST_STAGE } from '@/utils/orientation/types.ts';
import { isBook } from './book-oracle.ts';
import { DAMAGE_NAMES, damagedBytes } from './bytes.ts';
import { issueFaults } from './issue-faults.ts';
import { EDIT_NAMES, editsAt, jsonText, mutatedJson, type Path, pathsIn } from './json.ts';
import { leadTo, valueIn } from './json-file.ts';
import { randomOf, SEED } from './random.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const vocabulary = vocabularyOf(shippedChecklist);

/** The book that ships, in files of a few rules each: all of its other parts once, all of its rules once. */
const FILES = Array.from({ length: Math.ceil(shipped.rules.length / 6) }, (_, i) => ({
  ...shipped,
  rules: shipped.rules.slice(i * 6, i * 6 + 6),
}));
const PLACES = FILES.flatMap((file, i) =>
  pathsIn(file)
    .filter(([part]) => i === 0 || part === 'rules')
    .map((path) => ({ file, path })),
);

/** What is wrong with how a file was read; nothing where it was judged rightly and, if refused, explained. */
function judged(bytes: Uint8Array, path: Path | null): { accepted: boolean; faults: string[] } {
  const parsed = readBookFile(bytes, vocabulary);
  const valid = isBook(valueIn(bytes), vocabulary);
  if (parsed.ok) {
    const again = readBookFile(encode(JSON.stringify(parsed.value.book)), vocabulary);
    const stages = parsed.value.book.rules.map(({ stage }) => stage);
    return {
      accepted: true,
      faults: [
        ...(valid ? [] : ['accepted, and is no book']),
        ...(again.ok && isSame(again.value.book, parsed.value.book) ? [] : ['changes when it is written']),
        ...(isSame(
          stages,
          stages.toSorted((a, b) => a - b),
        )
          ? []
          : ['its rules run in no order']),
      ],
    };
  }
  return {
    accepted: false,
    faults: [
      ...(valid ? [`refused, and is a book: ${JSON.stringify(parsed.issues)}`] : []),
      ...(path === null || leadTo(parsed.issues, path)
        ? []
        : [`points elsewhere: ${JSON.stringify(parsed.issues)}`]),
      ...issueFaults(parsed.issues),
    ],
  };
}

test('the files to be mutated are books, with every form of condition in use', () => {
  for (const file of FILES)
    expect(judged(encode(jsonText(file)), null)).toEqual({ accepted: true, faults: [] });
  const keys = new Set(PLACES.flatMap(({ path }) => path));
  for (const key of ['in', 'notIn', 'has', 'lacks', 'fact', 'proposed', 'all', 'any'])
    expect(keys).toContain(key);
  expect(shipped.rules.some(({ stage }) => stage === LAST_STAGE)).toBe(true);
});

test(`every field of every row mutated: accepted only if valid, else refused in words (seed ${SEED})`, () => {
  const random = randomOf(SEED);
  const wrong: string[] = [];
  const counts = { accepted: 0, refused: 0 };
  for (const { file, path } of PLACES) {
    for (const name of editsAt(file, path, 2, random)) {
      const text = jsonText(mutatedJson(file, path, name, random));
      const { accepted, faults } = judged(encode(text), path);
      counts[accepted ? 'accepted' : 'refused']++;
      wrong.push(...faults.map((fault) => `${path.join('.')} ${name}: ${fault}`));
    }
  }
  expect(wrong.slice(0, 10)).toEqual([]);
  expect(counts.accepted + counts.refused).toBeGreaterThan(5000);
  expect(Math.min(counts.accepted, counts.refused)).toBeGreaterThan(500);
});

test(`the file itself damaged: the same (seed ${SEED})`, () => {
  const random = randomOf(SEED + 1);
  const wrong: string[] = [];
  const counts = { accepted: 0, refused: 0 };
  for (let i = 0; i < 800; i++) {
    const text = `${JSON.stringify(random.pick(FILES), null, 2)}\n`;
    const name = random.pick(DAMAGE_NAMES);
    const { accepted, faults } = judged(damagedBytes(text, name, random), null);
    counts[accepted ? 'accepted' : 'refused']++;
    wrong.push(...faults.map((fault) => `${i} ${name}: ${fault}`));
  }
  expect(wrong.slice(0, 10)).toEqual([]);
  expect(Math.min(counts.accepted, counts.refused)).toBeGreaterThan(50);
});

test(`a sealed book in which anything changed never comes into force (seed ${SEED})`, async () => {
  const random = randomOf(SEED + 2);
  const { version } = shippedChecklist;
  const [file = shipped] = FILES;
  const sealed = structuredClone(await sealBook(file, version));
  expect(await readProvenBook(sealed, version)).toMatchObject({ ok: true });
  const wrong: string[] = [];
  const counts = { same: 0, refused: 0 };
  const paths = pathsIn(sealed);
  for (let i = 0; i < 500; i++) {
    const [path, name] = [random.pick(paths), random.pick(EDIT_NAMES)];
    const changed = JSON.parse(jsonText(mutatedJson(sealed, path, name, random)));
    const read = await readProvenBook(changed, version);
    const same = isSame(changed, sealed);
    counts[same ? 'same' : 'refused']++;
    if (read.ok !== same) wrong.push(`${path.join('.')} ${name}: ${read.ok ? 'accepted' : 'refused'}`);
  }
  expect(wrong).toEqual([]);
  expect(counts.refused).toBeGreaterThan(300);
});
