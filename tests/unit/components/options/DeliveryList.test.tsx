// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { DeliveryList, type DeliveryListProps } from '@/components/options/DeliveryList.tsx';
import type { Delivery } from '@/utils/journal/stock.ts';
import { button, buttonNames, click, expectAccessible, show, t, words } from '../mount.tsx';

const deliveryOf = (id: string, given: number, parts: Partial<Delivery['received']> = {}): Delivery => ({
  id,
  programme: 'relais',
  received: {
    at: '2026-11-20T09:00:00.000Z',
    booklets: 2,
    chequesPerBooklet: 5,
    expiresOn: '2027-06-30',
    ...parts,
  },
  given,
  used: 0,
  returned: 0,
});

const touched = deliveryOf('touched', 3);
const untouched = deliveryOf('untouched', 0, {
  at: '2026-11-22T09:00:00.000Z',
  booklets: 100,
  expiresOn: null,
});

function mount(props: Partial<DeliveryListProps> = {}) {
  const onWithdraw = vi.fn(async () => true);
  show(<DeliveryList deliveries={[touched, untouched]} onWithdraw={onWithdraw} {...props} />);
  return onWithdraw;
}

const dialog = () => document.querySelector('dialog');
const confirm = () => click(dialog()?.querySelector<HTMLElement>('.primary') as HTMLElement);
const withdraw = () => click(button(t('delivery_withdraw')));
const rows = () => [...document.querySelectorAll('[data-delivery]')];

test('shows each delivery as it was entered, the newest first', () => {
  mount();
  expect(rows().map((row) => row.querySelector('span')?.textContent)).toEqual([
    `22 novembre 2026 · ${t('delivery_counts', 100, 5)} · ${t('voucher_given_one', 0)}`,
    `20 novembre 2026 · ${t('delivery_counts', 2, 5)} · ${t('delivery_until', '30 juin 2027')} · ${t('voucher_given_other', 3)}`,
  ]);
});

test('is not there where there was none', () => {
  mount({ deliveries: [] });
  expect(words()).toBe('');
});

describe('taking one back', () => {
  test('is possible only where nothing was given from it', () => {
    mount();
    expect(rows().map((row) => row.querySelector('button') !== null)).toEqual([true, false]);
    expect(buttonNames()).toEqual([`${t('delivery_withdraw')} ${t('delivery_of', '22 novembre 2026')}`]);
  });

  test('is asked first, and can be left', async () => {
    const onWithdraw = mount();
    await withdraw();
    expect(dialog()?.textContent).toContain(t('delivery_withdraw_text', 500));
    await click(button(t('cancel')));
    expect(dialog()).toBeNull();
    expect(onWithdraw).not.toHaveBeenCalled();
  });

  test('then is done, and the focus has a place', async () => {
    const onWithdraw = mount();
    await withdraw();
    await confirm();
    expect(onWithdraw.mock.calls).toEqual([['untouched', 500]]);
    expect(dialog()).toBeNull();
    expect(document.activeElement?.textContent).toBe(t('deliveries'));
  });

  test('of the only one says that nothing will be counted any more', async () => {
    mount({ deliveries: [untouched] });
    await withdraw();
    expect(dialog()?.textContent).toContain(t('delivery_withdraw_only', 500));
  });

  test('that fails leaves the focus on its button', async () => {
    mount({ onWithdraw: async () => false });
    button(t('delivery_withdraw')).focus();
    await withdraw();
    await confirm();
    expect(document.activeElement).toBe(button(t('delivery_withdraw')));
  });
});

test('is accessible', async () => {
  mount();
  await expectAccessible();
  await withdraw();
  await expectAccessible();
});
