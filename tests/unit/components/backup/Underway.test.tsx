// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { Underway } from '@/components/backup/Underway.tsx';
import { button, click, expectAccessible, field, show, t } from '../mount.tsx';

function mount(share: number) {
  const onCancel = vi.fn();
  show(<Underway label="Sauvegarde en cours" share={share} onCancel={onCancel} />);
  return onCancel;
}

test('shows how far it is, and begins at the way out', async () => {
  const onCancel = mount(0.25);
  expect(field('Sauvegarde en cours').value).toBe(0.25);
  expect(document.activeElement).toBe(button(t('cancel')));
  await click(button(t('cancel')));
  expect(onCancel).toHaveBeenCalledTimes(1);
});

test('is accessible', async () => {
  mount(0.5);
  await expectAccessible();
});
