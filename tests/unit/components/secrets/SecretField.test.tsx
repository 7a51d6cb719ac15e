// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { SecretField, type SecretFieldProps } from '@/components/secrets/SecretField.tsx';
import { button, click, expectAccessible, field, show, t, type } from '../mount.tsx';
import { descriptionOf } from '../options/events.ts';

function mount(props: Partial<SecretFieldProps> = {}) {
  const onValue = vi.fn();
  show(<SecretField value="abri bison" onValue={onValue} {...props} />);
  return onValue;
}

const secret = () => field(t('secret_label'));

test('is hidden, and shown and hidden again on demand', async () => {
  mount();
  expect(secret().type).toBe('password');
  await click(button(t('secret_show')));
  expect([secret().type, secret().value]).toEqual(['text', 'abri bison']);
  await click(button(t('secret_hide')));
  expect(secret().type).toBe('password');
});

test('says what is typed, and is not for the browser to keep', async () => {
  const onValue = mount();
  await type(secret(), 'abri bison carte');
  expect(onValue).toHaveBeenCalledExactlyOnceWith('abri bison carte');
  expect(secret().getAttribute('autocomplete')).toBe('off');
});

test('where it does not fit, says so, keeps what was typed and takes the focus', () => {
  mount();
  expect(document.activeElement).not.toBe(secret());
  mount({ wrong: true });
  expect(descriptionOf(secret())).toContain(t('secret_wrong'));
  expect([secret().value, secret().getAttribute('aria-invalid')]).toEqual(['abri bison', 'true']);
  expect(document.activeElement).toBe(secret());
});

test('is accessible', async () => {
  mount({ wrong: true, help: 'Une aide.' });
  await expectAccessible();
});
