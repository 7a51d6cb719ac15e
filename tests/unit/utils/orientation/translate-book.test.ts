import { expect, test } from 'vitest';
import english from '@/utils/orientation/book.en.json' with { type: 'json' };
import { shippedBook } from '@/utils/orientation/shipped-book.ts';
import { translateBook } from '@/utils/orientation/translate-book.ts';

const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id).sort();

test.each(['needs', 'kinds', 'rules'] as const)(
  'all %s of the book have an English text, and no others',
  (part) => {
    expect(Object.keys(english[part]).sort()).toEqual(ids(shippedBook[part]));
  },
);

test('no English text is empty', () => {
  const texts = [
    ...Object.values(english.needs),
    ...Object.values(english.rules),
    ...Object.values(english.kinds).flatMap((kind) => [kind.short, kind.label, kind.note]),
  ];
  expect(texts.filter((text) => text.trim() === '')).toEqual([]);
});

test('translating changes the words and nothing else', () => {
  const translated = translateBook(shippedBook, english);
  const bare = (book: typeof shippedBook) => ({
    ...book,
    needs: book.needs.map(({ id }) => id),
    kinds: book.kinds.map(({ id, place, ifNoPlace }) => ({ id, place, ifNoPlace })),
    rules: book.rules.map(({ because, ...rule }) => rule),
  });
  expect(bare(translated)).toEqual(bare(shippedBook));
  expect(translated.kinds.map(({ label }) => label)).toEqual(
    shippedBook.kinds.map(({ id }) => english.kinds[id as keyof typeof english.kinds].label),
  );
  expect(translated.rules.map(({ because }) => because)).toEqual(
    shippedBook.rules.map(({ id }) => english.rules[id as keyof typeof english.rules]),
  );
});

test('what has no translation keeps its own words', () => {
  expect(translateBook(shippedBook, { needs: {}, kinds: {}, rules: {} })).toEqual(shippedBook);
});
