// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { VoucherWords, type VoucherWordsProps } from '@/components/journal/VoucherWords.tsx';
import { expectAccessible, show, t, words } from '../mount.tsx';

const voucher = { programme: 'lyon', cheques: 4, place: 'Atelier A, Lyon 3e', on: '2026-12-01', lots: [] };

function mount(props: Partial<VoucherWordsProps> = {}) {
  show(
    <p>
      <VoucherWords
        voucher={voucher}
        programmes={{ lyon: 'Chèque de Lyon' }}
        result={{ used: 0, returned: 0 }}
        {...props}
      />
    </p>,
  );
  return words();
}

const workshop = t('voucher_workshop', '1er décembre 2026');

test.each<[number, number, string]>([
  [0, 0, t('voucher_waiting')],
  [4, 0, t('voucher_used_other', 4)],
  [0, 4, t('voucher_returned_other', 4)],
  [3, 1, `${t('voucher_used_other', 3)}, ${t('voucher_returned_one', 1)}`],
  [1, 0, `${t('voucher_used_one', 1)}, ${t('voucher_awaited_other', 3)}`],
  [1, 2, `${t('voucher_used_one', 1)}, ${t('voucher_returned_other', 2)}, ${t('voucher_awaited_one', 1)}`],
])('%d used and %d returned: « %s »', (used, returned, expected) => {
  expect(mount({ result: { used, returned } })).toBe(
    `${t('voucher_given_other', 4)} · Chèque de Lyon · Atelier A, Lyon 3e · ${workshop} – ${expected}`,
  );
});

test('says nothing of the result where that is not asked for', () => {
  expect(mount({ result: null })).toBe(
    `${t('voucher_given_other', 4)} · Chèque de Lyon · Atelier A, Lyon 3e · ${workshop}`,
  );
});

test('for a day that is not known, of a programme that is gone', () => {
  expect(mount({ voucher: { ...voucher, on: null, cheques: 1, programme: 'gone' } })).toBe(
    `${t('voucher_given_one', 1)} · gone · Atelier A, Lyon 3e – ${t('voucher_waiting')}`,
  );
});

test('is accessible', async () => {
  mount();
  await expectAccessible();
});
