import { expect, test } from 'vitest';
import { PROPERTIES, sealBook } from '@/utils/orientation/book-seal.ts';
import properties from '@/utils/orientation/proof/properties.json' with { type: 'json' };
import { type BookRefusal, readProvenBook } from '@/utils/orientation/proven-book.ts';
import { small } from './small-book-file.ts';

const CHECKLIST = 'essai-1';

test('a book with its seal is read', async () => {
  const read = await readProvenBook(await sealBook(small, CHECKLIST), CHECKLIST);
  expect(read.ok && read.book.version).toBe('1');
});

test('the seal names the properties that the proof checks', () => {
  expect(PROPERTIES).toBe(properties.version);
});

test.each<[string, () => Promise<unknown>, BookRefusal]>([
  ['a plain book', async () => small, { code: 'not_proven' }],
  ['a text', async () => 'livre', { code: 'not_proven' }],
  ['nothing', async () => undefined, { code: 'not_proven' }],
  [
    'a book proven with another checklist',
    () => sealBook(small, 'essai-0'),
    { code: 'other_checklist', checklist: 'essai-0' },
  ],
  [
    'a book proven before more was asked of it',
    async () => {
      const { proof, ...file } = await sealBook(small, CHECKLIST);
      return { ...file, proof: { ...proof, properties: '2020-01-01' } };
    },
    { code: 'other_properties', properties: '2020-01-01' },
  ],
  [
    'a book changed after its proof',
    async () => ({ ...(await sealBook(small, CHECKLIST)), book: { ...small, version: '2' } }),
    { code: 'broken_seal' },
  ],
])('%s is refused, and why is said', async (_, file, refusal) => {
  expect(await readProvenBook(await file(), CHECKLIST)).toEqual({ ok: false, refusal });
});
