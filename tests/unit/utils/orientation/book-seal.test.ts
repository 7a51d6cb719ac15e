import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSealed, provenBookSchema, sealBook } from '@/utils/orientation/book-seal.ts';
import { edited } from '../edits.ts';
import { small } from './small-book-file.ts';

const CHECKLIST = '2026-11-22';

test('a sealed book is one that was proven, and comes back from its file as such', async () => {
  const sealed = await sealBook(small, CHECKLIST);
  const read = provenBookSchema.parse(JSON.parse(JSON.stringify(sealed)));
  expect(read.book).toEqual(small);
  expect(await isSealed(read, CHECKLIST)).toBe(true);
});

test('the order of keys is not part of what was proven; that of lists is', async () => {
  const { book, ...sealed } = await sealBook(small, CHECKLIST);
  const turned = Object.fromEntries(Object.entries(book as object).reverse());
  expect(await isSealed({ ...sealed, book: turned }, CHECKLIST)).toBe(true);
  const reordered = edited(book, (copy) => copy.rules.reverse());
  expect(await isSealed({ ...sealed, book: reordered }, CHECKLIST)).toBe(false);
});

describe('the seal is broken by', () => {
  // biome-ignore lint/suspicious/noExplicitAny: `edited` is loose on purpose
  test.each<[string, (sealed: any) => void]>([
    ['another rule', ({ book }) => (book.rules[1].stage = 2)],
    ['another word', ({ book }) => (book.rules[1].because = 'C')],
    ['a rule less', ({ book }) => book.rules.pop()],
    ['a key more', ({ book }) => (book.more = null)],
    ['a text in place of a number', ({ book }) => (book.rules[1].stage = '1')],
    ['a list in place of an object', ({ book }) => (book.excludedUnless = [])],
    [
      'another seal',
      ({ proof }) => (proof.seal = proof.seal.replace(/^./, (first: string) => (first === '0' ? '1' : '0'))),
    ],
    ['other properties', ({ proof }) => (proof.properties = '2020-01-01')],
    ['the name of another checklist', ({ proof }) => (proof.checklist = '2026-11-23')],
  ])('%s', async (_, edit) => {
    const broken = provenBookSchema.parse(edited(await sealBook(small, CHECKLIST), edit));
    expect(await isSealed(broken, CHECKLIST)).toBe(false);
  });
});

test('proven with another checklist, a book is not proven with this one', async () => {
  const sealed = await sealBook(small, '2026-11-01');
  expect(await isSealed(sealed, CHECKLIST)).toBe(false);
  // Nor by writing this one's name over it.
  const renamed = { ...sealed, proof: { ...sealed.proof, checklist: CHECKLIST } };
  expect(await isSealed(renamed, CHECKLIST)).toBe(false);
});

test('any two books that differ have seals that differ', async () => {
  await fc.assert(
    fc.asyncProperty(fc.jsonValue(), fc.jsonValue(), async (one, other) => {
      const [a, b] = [await sealBook(one, CHECKLIST), await sealBook(other, CHECKLIST)];
      // A file knows no minus zero.
      const [left, right] = [one, other].map((value) => JSON.parse(JSON.stringify(value)));
      expect(a.proof.seal === b.proof.seal).toBe(isDeepStrictEqual(left, right));
    }),
    { numRuns: 300 },
  );
});

test.each([
  ['another format', { format: 'repere-catalogue' }],
  ['a later version', { version: 2 }],
  ['no proof', { proof: undefined }],
  ['a key that nobody reads', { more: true }],
])('a file with %s is no proven book', async (_, parts) => {
  expect(provenBookSchema.safeParse({ ...(await sealBook(small, CHECKLIST)), ...parts }).success).toBe(false);
});
