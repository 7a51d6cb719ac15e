// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { StockTable } from '@/components/journal/StockTable.tsx';
import type { Given, Stock } from '@/utils/journal/stock.ts';
import { expectAccessible, show, t, words } from '../mount.tsx';

const lyon: Stock = { programme: 'lyon', received: 20, given: 7, used: 4, returned: 2, expired: 1, left: 14 };
const creuse: Stock = { ...lyon, programme: 'creuse', left: 0 };

const mount = (stock: readonly Stock[] = [lyon, creuse], withoutStock: readonly Given[] = []) =>
  show(<StockTable stock={stock} withoutStock={withoutStock} programmes={{ lyon: 'Chèque de Lyon' }} />);

const heads = () => [...document.querySelectorAll('thead th')].map((one) => one.textContent);
const row = (programme: string) =>
  [...document.querySelectorAll(`[data-stock="${programme}"] > *`)].map((one) => one.textContent);

test('each count stands under its own title', () => {
  mount();
  const titles = ['received', 'given', 'used', 'returned', 'expired', 'left'] as const;
  expect(heads()).toEqual([t('voucher_programme'), ...titles.map((title) => t(`stock_${title}`))]);
  expect(row('lyon')).toEqual(['Chèque de Lyon', '20', '7', '4', '2', '1', '14']);
});

test('a zero is a number, and a programme that is gone shows its id', () => {
  mount();
  expect(row('creuse')).toEqual(['creuse', '20', '7', '4', '2', '1', '0']);
});

test('a programme that keeps no stock shows what was given, and a dash for what nobody counts', () => {
  mount([], [{ programme: 'lyon', given: 7, used: 4, returned: 0 }]);
  expect(row('lyon:without')).toEqual([t('stock_without', 'Chèque de Lyon'), '–', '7', '4', '0', '–', '–']);
});

test('a programme that kept none at first has both', () => {
  mount([lyon], [{ programme: 'lyon', given: 1, used: 0, returned: 0 }]);
  expect(document.querySelectorAll('tbody tr')).toHaveLength(2);
  expect(row('lyon')[2]).toBe('7');
  expect(row('lyon:without')[2]).toBe('1');
});

test('is not there where there never were cheques', () => {
  mount([]);
  expect(words()).toBe('');
});

test('is accessible', async () => {
  mount([lyon, creuse], [{ programme: 'lyon', given: 1, used: 0, returned: 0 }]);
  await expectAccessible();
});
