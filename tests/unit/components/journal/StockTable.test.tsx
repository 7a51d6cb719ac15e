// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { StockTable } from '@/components/journal/StockTable.tsx';
import type { Stock } from '@/utils/journal/vouchers.ts';
import { expectAccessible, show, t, words } from '../mount.tsx';

const lyon: Stock = { programme: 'lyon', received: 20, given: 7, used: 4, returned: 2, expired: 1, left: 14 };
const creuse: Stock = { ...lyon, programme: 'creuse', left: 0 };

const mount = (stock: readonly Stock[] = [lyon, creuse]) =>
  show(<StockTable stock={stock} programmes={{ lyon: 'Chèque de Lyon' }} />);

const heads = () => [...document.querySelectorAll('thead th')].map((one) => one.textContent);
const row = (programme: string) =>
  [...document.querySelectorAll(`[data-stock=${programme}] > *`)].map((one) => one.textContent);

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

test('is not there where there never were cheques', () => {
  mount([]);
  expect(words()).toBe('');
});

test('is accessible', async () => {
  mount();
  await expectAccessible();
});
