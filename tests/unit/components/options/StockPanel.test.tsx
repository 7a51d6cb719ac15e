// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { StockPanel, type StockPanelProps } from '@/components/options/StockPanel.tsx';
import { button, buttonNames, click, expectAccessible, field, show, t, type, words } from '../mount.tsx';
import { send } from './events.ts';

const stock = { programme: 'relais', received: 10, given: 4, used: 2, returned: 1, expired: 0, left: 7 };

function mount(props: Partial<StockPanelProps> = {}) {
  const onDelivery = vi.fn(async () => true);
  show(
    <StockPanel
      stock={stock}
      notYet={null}
      deliveries={[]}
      chequesPerBooklet={5}
      onDelivery={onDelivery}
      onWithdraw={async () => true}
      {...props}
    />,
  );
  return onDelivery;
}

async function enter(): Promise<void> {
  await click(button(t('stock_enter')));
  await type(field(t('delivery_booklets')), '2');
  await send();
}

test('shows what is left first, and what became of the others', () => {
  mount();
  const figures = [...document.querySelectorAll('.count')].map((one) => one.textContent);
  expect(figures).toEqual([
    `${t('stock_left')}7`,
    `${t('stock_received')}10`,
    `${t('stock_given')}4`,
    `${t('stock_used')}2`,
    `${t('stock_returned')}1`,
    `${t('stock_expired')}0`,
  ]);
});

test('says that none ever came in', () => {
  mount({ stock: null });
  expect(words()).toContain(t('stock_none'));
});

test('says what keeps them from being proposed', () => {
  mount({ notYet: 'Aucun lieu.' });
  expect(words()).toContain('Aucun lieu.');
});

test('a delivery is entered, and the form goes', async () => {
  const onDelivery = mount();
  await enter();
  expect(onDelivery.mock.calls).toEqual([[{ booklets: 2, chequesPerBooklet: 5, expiresOn: null }]]);
  expect(buttonNames()).toEqual([t('stock_enter')]);
});

test('a delivery can be taken back', async () => {
  const onWithdraw = vi.fn(async () => true);
  const received = { at: '2026-11-20T09:00:00.000Z', booklets: 2, chequesPerBooklet: 5, expiresOn: null };
  mount({
    deliveries: [{ id: 'one', programme: 'relais', received, given: 0, used: 0, returned: 0 }],
    onWithdraw,
  });
  await click(button(t('delivery_withdraw')));
  await click(document.querySelector<HTMLElement>('dialog .primary') as HTMLElement);
  expect(onWithdraw.mock.calls).toEqual([['one', 10]]);
});

test('the form stays where that failed', async () => {
  mount({ onDelivery: async () => false });
  await enter();
  expect(field(t('delivery_booklets')).value).toBe('2');
});

test('the form can be left', async () => {
  mount();
  await click(button(t('stock_enter')));
  await click(button(t('cancel')));
  expect(buttonNames()).toEqual([t('stock_enter')]);
});

test('is accessible', async () => {
  mount({ notYet: 'Aucun lieu.' });
  await click(button(t('stock_enter')));
  await expectAccessible();
});
