// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { OpenForm, type OpenFormProps } from '@/components/backup/OpenForm.tsx';
import { button, click, expectAccessible, field, show, t, type, words } from '../mount.tsx';
import { descriptionOf, send } from '../options/events.ts';

function mount(props: Partial<OpenFormProps> = {}) {
  const events = { onSecret: vi.fn(), onOpen: vi.fn(), onCancel: vi.fn() };
  show(
    <OpenForm
      fileName="essai.repere"
      about={{ at: '2026-11-02T11:00:00Z', events: 12 }}
      wrong={false}
      secret="abri bison"
      {...events}
      {...props}
    />,
  );
  return events;
}

const secret = () => field(t('secret_label'));

test('says which backup it is, and begins there', () => {
  mount();
  const about = t('restore_about_other', 12, 'essai.repere', '2 novembre 2026');
  expect(document.activeElement?.textContent).toBe(about);
});

test('is opened with a secret, or put away', async () => {
  const { onSecret, onOpen, onCancel } = mount();
  await type(secret(), 'abri bison carte');
  await send();
  await click(button(t('close_file')));
  expect(onSecret).toHaveBeenCalledExactlyOnceWith('abri bison carte');
  expect([onOpen.mock.calls.length, onCancel.mock.calls.length]).toEqual([1, 1]);
});

test('a secret that does not fit stays, with the focus on it', () => {
  mount({ wrong: true });
  expect(descriptionOf(secret())).toContain(t('secret_wrong'));
  expect([secret().value, document.activeElement]).toEqual(['abri bison', secret()]);
  expect(words()).toContain('essai.repere');
});

test('is accessible', async () => {
  mount({ wrong: true });
  await expectAccessible();
});
