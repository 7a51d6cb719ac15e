// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { DeliveryForm, type DeliveryFormProps } from '@/components/options/DeliveryForm.tsx';
import { button, click, expectAccessible, field, show, t, type, words } from '../mount.tsx';
import { send } from './events.ts';

function mount(props: Partial<DeliveryFormProps> = {}) {
  const events = { onDelivery: vi.fn(async () => true), onCancel: vi.fn() };
  show(<DeliveryForm chequesPerBooklet={5} {...events} {...props} />);
  return events;
}

const booklets = () => field(t('delivery_booklets'));

test('begins in the first field, with the cheques of a booklet as the programme says them', () => {
  mount();
  expect(document.activeElement).toBe(booklets());
  expect(field(t('field_cheques_per_booklet')).value).toBe('5');
});

test('asks for the cheques of a booklet where the programme does not say', () => {
  mount({ chequesPerBooklet: null });
  expect(field(t('field_cheques_per_booklet')).value).toBe('');
});

test.each([
  ['', null],
  ['2027-06-30', '2027-06-30'],
])('enters what was typed, and says the sum before (until %j)', async (typed, expiresOn) => {
  const { onDelivery } = mount();
  await type(booklets(), '3');
  await type(field(t('delivery_expires')), typed);
  expect(words()).toContain(t('delivery_total', 15));
  await send();
  expect(onDelivery.mock.calls).toEqual([[{ booklets: 3, chequesPerBooklet: 5, expiresOn }]]);
});

test.each(['', '0', '-1', '1.5', '10001', 'trois'])('does not enter %j booklets', async (typed) => {
  const { onDelivery } = mount();
  await type(booklets(), typed);
  await send();
  expect(onDelivery).not.toHaveBeenCalled();
  expect(booklets().getAttribute('aria-invalid')).toBe('true');
  expect(words()).toContain(t('count_wrong', 10_000));
});

test('says nothing of faults before it was sent', () => {
  mount();
  expect(booklets().hasAttribute('aria-invalid')).toBe(false);
});

test('sent twice while it is on its way, it is one delivery', async () => {
  const slow = vi.fn(() => new Promise<boolean>(() => {}));
  mount({ onDelivery: slow });
  await type(booklets(), '3');
  await send();
  await send();
  expect(slow).toHaveBeenCalledTimes(1);
});

test('can be left', async () => {
  const { onCancel } = mount();
  await click(button(t('cancel')));
  expect(onCancel).toHaveBeenCalledTimes(1);
});

test('is accessible', async () => {
  mount();
  await send();
  await expectAccessible();
});
