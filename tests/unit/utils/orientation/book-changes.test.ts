import { expect, test } from 'vitest';
import { type BookChanges, bookChanges } from '@/utils/orientation/book-changes.ts';
import { shippedBook } from '@/utils/orientation/shipped-book.ts';
import type { Book } from '@/utils/orientation/types.ts';
import { edited } from '../edits.ts';

// biome-ignore lint/suspicious/noExplicitAny: `edited` is loose on purpose
const changed = (edit: (book: any) => void): BookChanges =>
  bookChanges(shippedBook, edited(shippedBook, edit) as Book);
const [first, second] = shippedBook.rules;

test('nothing between a book and itself', () => {
  const none = { added: [], changed: [], removed: [] };
  expect(changed(() => {})).toEqual({
    rules: { ...none, same: shippedBook.rules.length },
    kinds: { ...none, same: shippedBook.kinds.length },
    needs: { ...none, same: shippedBook.needs.length },
    reordered: [],
    others: [],
  });
});

test('a rule that says something else, with its fields', () => {
  const { rules, kinds } = changed((book) => {
    book.rules[0].because = 'x';
    book.rules[0].when = { fact: 'f' };
  });
  expect(rules.changed.map(({ before, fields }) => [before.id, fields])).toEqual([
    [first?.id, ['when', 'because']],
  ]);
  expect(kinds.changed).toEqual([]);
});

test('a rule, a kind and a need that come or go', () => {
  const { rules, kinds, needs, reordered } = changed((book) => {
    book.rules.shift();
    book.kinds.push({ ...book.kinds[0], id: 'new-kind' });
    book.needs.unshift({ id: 'new-need', label: 'N' });
  });
  expect(rules.removed.map(({ id }) => id)).toEqual([first?.id]);
  expect(kinds.added.map(({ id }) => id)).toEqual(['new-kind']);
  expect(needs.added.map(({ id }) => id)).toEqual(['new-need']);
  expect(reordered).toEqual([]);
});

test('rules in another order, which is the order in which they propose', () => {
  const { rules, reordered } = changed((book) => {
    book.rules.splice(0, 2, second, first);
  });
  expect(rules.same).toBe(shippedBook.rules.length);
  expect(reordered).toEqual(['rules']);
});

test.each<[string, (book: { version: string; facts: string[]; notAssessed: { missing: number } }) => void]>([
  ['version', (book) => (book.version = 'x')],
  ['facts', (book) => book.facts.push('x')],
  ['notAssessed', (book) => (book.notAssessed.missing = 99)],
])('another %s', (key, edit) => {
  expect(changed(edit).others).toEqual([key]);
});
