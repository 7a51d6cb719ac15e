import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  bookInForce,
  readStoredBook,
  type StoredBook,
  translatedBookInForce,
  writeBook,
} from '@/utils/in-force/book.ts';
import englishChecklist from '@/utils/interview/checklist.en.json' with { type: 'json' };
import { shippedChecklist } from '@/utils/interview/shipped-checklist.ts';
import { translateChecklist } from '@/utils/interview/translate-checklist.ts';
import englishBook from '@/utils/orientation/book.en.json' with { type: 'json' };
import file from '@/utils/orientation/book.json' with { type: 'json' };
import { type ProvenBook, sealBook } from '@/utils/orientation/book-seal.ts';
import { shippedBook } from '@/utils/orientation/shipped-book.ts';
import { translateBook } from '@/utils/orientation/translate-book.ts';
import { edited } from '../edits.ts';
import { withoutManagedStorage, withPolicy } from '../settings/managed.ts';
import { serveExtensionFiles } from './extension-files.ts';

/** The book that ships under another name, as a proven file. */
const provenAs = (version: string, checklist = shippedChecklist.version): Promise<ProvenBook> =>
  sealBook({ ...file, version }, checklist);
const storedAs = (proven: unknown): StoredBook => ({
  name: 'livre.json',
  importedOn: '2026-11-22',
  file: proven as ProvenBook,
});
const disk = () => fakeBrowser.storage.local.get(null);

beforeEach(() => {
  fakeBrowser.reset();
  serveExtensionFiles();
});

describe('the book in force', () => {
  test('is at first the one that ships, in Firefox without a policy too', async () => {
    const shipped = { book: shippedBook, checklist: shippedChecklist, origin: 'shipped', refused: null };
    expect(await bookInForce()).toEqual(shipped);
    withoutManagedStorage();
    expect(await bookInForce()).toEqual(shipped);
  });

  test('is the user’s before the one that ships', async () => {
    await writeBook(storedAs(await provenAs('mine')));
    expect(await bookInForce()).toMatchObject({ book: { version: 'mine' }, origin: 'local', refused: null });
    expect((await bookInForce()).book.rules).toEqual(shippedBook.rules);
  });

  test.each([
    ['as text', (proven: ProvenBook) => JSON.stringify(proven)],
    ['as a value', (proven: ProvenBook) => proven],
  ])('is the organisation’s, given %s, before the user’s', async (_, given) => {
    await writeBook(storedAs(await provenAs('mine')));
    withPolicy({ book: given(await provenAs('theirs')) });
    expect(await bookInForce()).toMatchObject({ book: { version: 'theirs' }, origin: 'organisation' });
    withPolicy({});
    expect(await bookInForce()).toMatchObject({ book: { version: 'mine' }, origin: 'local' });
  });

  test('is again the one that ships once the user’s is given up', async () => {
    await writeBook(storedAs(await provenAs('mine')));
    await writeBook(null);
    expect(await bookInForce()).toMatchObject({ origin: 'shipped', refused: null });
    expect(await disk()).toEqual({});
  });
});

describe('a book that cannot be used is refused, the one that ships is in force, and why is told', () => {
  const changed = async (edit: (proven: { book: typeof file; proof: ProvenBook['proof'] }) => void) =>
    edited(await provenAs('mine'), edit);

  test.each<[string, () => Promise<unknown>, object]>([
    [
      'proven with another version of the checklist',
      () => provenAs('mine', '2020-01-01'),
      { code: 'other_checklist', checklist: '2020-01-01' },
    ],
    [
      'in which a rule was changed after the proof',
      () => changed(({ book }) => (book.rules[0] as { stage: number }).stage++),
      { code: 'broken_seal' },
    ],
    [
      'proven with another version, and only called by the name of this one',
      async () => {
        const old = await provenAs('mine', '2020-01-01');
        return { ...old, proof: { ...old.proof, checklist: shippedChecklist.version } };
      },
      { code: 'broken_seal' },
    ],
    ['without a proof', async () => file, { code: 'not_proven' }],
    ['that is no file', async () => 'secret', { code: 'not_proven' }],
  ])('%s', async (_, given, refused) => {
    const proven = await given();
    const expected = { book: shippedBook, checklist: shippedChecklist, origin: 'shipped', refused };
    withPolicy({ book: proven });
    expect(await bookInForce()).toEqual(expected);
    withPolicy({});
    await fakeBrowser.storage.local.set({ book: storedAs(proven) });
    expect(await bookInForce()).toEqual(expected);
    // It is not thrown away: another version may be able to use it.
    expect(await disk()).toEqual({ book: storedAs(proven) });
  });

  test('a policy’s that cannot be used does not put the user’s in its place', async () => {
    await writeBook(storedAs(await provenAs('mine')));
    withPolicy({ book: 'no book' });
    expect(await bookInForce()).toMatchObject({ origin: 'shipped', refused: { code: 'not_proven' } });
  });

  test.each([['book'], [{ version: 2 }], [null]])('what is stored as %j', async (stored) => {
    await fakeBrowser.storage.local.set({ book: stored });
    expect(await readStoredBook()).toBeNull();
    expect(await bookInForce()).toMatchObject({
      origin: 'shipped',
      refused: stored === null ? null : { code: 'not_proven' },
    });
  });
});

test('the user’s book is told with its name, in force or not', async () => {
  expect(await readStoredBook()).toBeNull();
  const stored = storedAs(await provenAs('mine', '2020-01-01'));
  await writeBook(stored);
  expect(await readStoredBook()).toEqual(stored);
});

describe('in the interface’s language', () => {
  test('French is as it is', async () => {
    expect(await translatedBookInForce('fr')).toEqual(await bookInForce());
  });

  test('English has other words for the book and the checklist that ship', async () => {
    expect(await translatedBookInForce('en')).toEqual({
      book: translateBook(shippedBook, englishBook),
      checklist: translateChecklist(shippedChecklist, englishChecklist),
      origin: 'shipped',
      refused: null,
    });
  });

  test('another book keeps its own words: nobody translated them', async () => {
    await writeBook(storedAs(await provenAs('mine')));
    const { book, checklist } = await translatedBookInForce('en');
    expect(book.kinds).toEqual(shippedBook.kinds);
    expect(checklist).toEqual(translateChecklist(shippedChecklist, englishChecklist));
  });
});
