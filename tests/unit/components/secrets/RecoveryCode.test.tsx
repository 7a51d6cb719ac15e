// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { RecoveryCode } from '@/components/secrets/RecoveryCode.tsx';
import { button, click, expectAccessible, field, show, t, words } from '../mount.tsx';

/** Made up. */
const CODE = '0123-4567-89AB-CDEF-GHJK-MNPQ-RSTV-WXYZ';

function mount() {
  const events = { onPrint: vi.fn(), onKept: vi.fn() };
  show(<RecoveryCode code={CODE} opens="Ouvre la sauvegarde du 3 mars." {...events} />);
  return events;
}

test('shows the code and what it opens, and begins there', () => {
  mount();
  expect(document.querySelector('.recovery-code')?.textContent).toBe(CODE);
  expect(words()).toContain('Ouvre la sauvegarde du 3 mars.');
  expect(document.activeElement?.textContent).toBe(t('recovery_code_title'));
});

test('goes on once the user says that it is kept', async () => {
  const { onKept } = mount();
  const next = button(t('recovery_code_next'));
  expect(next.disabled).toBe(true);
  await click(field(t('recovery_code_kept')));
  await click(next);
  expect(onKept).toHaveBeenCalledTimes(1);
});

test('is printed on demand, which is not yet keeping it', async () => {
  const { onPrint, onKept } = mount();
  await click(button(t('recovery_code_print')));
  expect(onPrint).toHaveBeenCalledTimes(1);
  expect([onKept.mock.calls.length, button(t('recovery_code_next')).disabled]).toEqual([0, true]);
});

test('is accessible', async () => {
  mount();
  await expectAccessible();
});
