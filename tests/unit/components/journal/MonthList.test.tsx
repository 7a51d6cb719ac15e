// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { MonthList } from '@/components/journal/MonthList.tsx';
import type { MonthRow } from '@/utils/journal/database.ts';
import { book } from '../book.ts';
import { expectAccessible, show, t, words } from '../mount.tsx';

const february: MonthRow = { id: '2025-02', decisions: 7, kinds: { a: { proposed: 5, accepted: 3 } } };

const mount = (months: MonthRow[]) => show(<MonthList months={months} book={book} />);

test('says of each month how many decisions there were, and what became of each kind of help', () => {
  mount([{ id: '2025-03', decisions: 1, kinds: {} }, february]);
  const months = [...document.querySelectorAll('[data-month]')].map((one) => one.textContent);
  expect(months[0]).toContain(`mars 2025 : ${t('months_decisions_one')}`);
  expect(months[1]).toContain(`février 2025 : ${t('months_decisions_other', 7)}`);
  expect(months[1]).toContain(t('months_kind', 'Aide A', 5, 3));
});

test('of a kind that the book no longer has it says the id', () => {
  mount([{ ...february, kinds: { gone: { proposed: 1, accepted: 0 } } }]);
  expect(words()).toContain(t('months_kind', 'gone', 1, 0));
});

test('is not there while nothing was erased', () => {
  mount([]);
  expect(document.querySelector('details')).toBeNull();
});

test('is accessible', async () => {
  mount([february]);
  await expectAccessible();
});
