// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { BookPreview } from '@/components/options/BookPreview.tsx';
import { bookChanges } from '@/utils/orientation/book-changes.ts';
import type { Book } from '@/utils/orientation/types.ts';
import { book } from '../book.ts';
import { expectAccessible, show, t, words } from '../mount.tsx';

const mount = (after: Book) => show(<BookPreview changes={bookChanges(book, after)} />);
const lists = () => [...document.querySelectorAll('.more-list')].map((one) => one.textContent);
const [first, second, ...others] = book.rules;
if (!first || !second) throw new Error('The book of the tests has four rules');

test('says that it says the same', () => {
  mount(structuredClone(book));
  expect(words()).toBe(t('book_changes_none'));
});

test('names what is added and what is taken away', () => {
  const kind = { ...book.kinds[0], id: 'new', label: 'Aide neuve' } as Book['kinds'][number];
  mount({ ...book, rules: [first, ...others], kinds: [...book.kinds, kind] });
  expect(lists()).toEqual([
    `${t('rules_removed')} (1)B Parce que b.`,
    `${t('kinds_added')} (1)new Aide neuve`,
  ]);
});

test('shows what of a rule changes, as its file has it', () => {
  const changed = { ...first, proposes: ['b', 'c'], when: { fact: 'f' } };
  mount({ ...book, rules: [changed, second, ...others] });
  expect(lists()).toHaveLength(1);
  expect(lists()[0]).toContain(`${t('rule_proposes')}${t('before')} a${t('after')} b, c`);
  expect(lists()[0]).toContain('"fact": "f"');
});

test('says that rules run in another order, and what else differs', () => {
  mount({ ...book, version: 'autre', rules: [second, first, ...others] });
  expect(lists()).toEqual([`${t('book_others')} (2)${t('reordered_rules')}${t('book_other_version')}`]);
});

test('is accessible', async () => {
  mount({ ...book, version: 'autre', rules: [{ ...first, because: 'Autrement.' }, ...others] });
  await expectAccessible();
});
