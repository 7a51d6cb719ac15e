// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { ConfirmDialog, type ConfirmDialogProps } from '@/components/common/ConfirmDialog.tsx';
import { button, click, expectAccessible, show, t, words } from '../mount.tsx';

function mount(props: Partial<ConfirmDialogProps> = {}) {
  const events = { onConfirm: vi.fn(), onCancel: vi.fn() };
  show(<ConfirmDialog title="Effacer ?" text="Sans retour." action="Effacer" {...events} {...props} />);
  const dialog = document.querySelector('dialog') as HTMLDialogElement;
  return { ...events, dialog };
}

test('opens at once, as a modal, and says what would be lost', () => {
  const modal = vi.spyOn(HTMLDialogElement.prototype, 'showModal');
  const { dialog } = mount();
  expect(modal).toHaveBeenCalledTimes(1);
  expect(dialog.open).toBe(true);
  expect(words()).toContain('Effacer ?Sans retour.');
});

test('does it, or leaves it', async () => {
  const { onConfirm, onCancel } = mount();
  await click(button('Effacer'));
  expect([onConfirm, onCancel].map((one) => one.mock.calls.length)).toEqual([1, 0]);
  await click(button(t('cancel')));
  expect([onConfirm, onCancel].map((one) => one.mock.calls.length)).toEqual([1, 1]);
});

test('Escape leaves it, and does not close it behind the back of the one who asked', () => {
  const { dialog, onCancel } = mount();
  const press = new Event('cancel', { cancelable: true });
  dialog.dispatchEvent(press);
  expect(onCancel).toHaveBeenCalledTimes(1);
  expect(press.defaultPrevented).toBe(true);
});

test('gives the focus back to where it was', () => {
  const before = document.body.appendChild(document.createElement('button'));
  before.focus();
  mount();
  button(t('cancel')).focus();
  show(null);
  expect(document.activeElement).toBe(before);
});

test('is accessible', async () => {
  mount();
  await expectAccessible();
});
