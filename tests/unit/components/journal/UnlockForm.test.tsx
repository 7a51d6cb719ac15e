// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { UnlockForm, type UnlockFormProps } from '@/components/journal/UnlockForm.tsx';
import { button, expectAccessible, field, show, t, type, words } from '../mount.tsx';
import { descriptionOf, send } from '../options/events.ts';

function mount(props: Partial<UnlockFormProps> = {}) {
  const onUnlock = vi.fn(async (_secret: string) => true);
  show(<UnlockForm waiting={0} title="h2" onUnlock={onUnlock} {...props} />);
  return onUnlock;
}

const secret = () => field(t('secret_label'));

test('takes the focus, and tries what is typed', async () => {
  const onUnlock = mount();
  expect(document.activeElement).toBe(secret());
  await type(secret(), 'abri bison carte');
  await send();
  expect(onUnlock).toHaveBeenCalledExactlyOnceWith('abri bison carte');
});

test('leaves the focus to whoever is busy elsewhere: the journal may be locked at any moment', () => {
  const elsewhere = document.body.appendChild(document.createElement('input'));
  elsewhere.focus();
  mount();
  expect(document.activeElement).toBe(elsewhere);
});

test.each([
  [0, null],
  [1, t('locked_waiting_one', 1)],
  [3, t('locked_waiting_other', 3)],
])('says how many decisions wait: %i', (waiting, sentence) => {
  mount({ waiting });
  expect(document.querySelectorAll('form > p')).toHaveLength(sentence === null ? 1 : 2);
  if (sentence !== null) expect(words()).toContain(sentence);
});

test.each(['h2', 'h4'] as const)('has its title as %s', (title) => {
  mount({ title });
  expect(document.querySelector(title)?.textContent).toBe(t('locked_title'));
});

test('what opens nothing stays, and that is said until it is changed', async () => {
  mount({ onUnlock: async () => false });
  await type(secret(), 'abri bison');
  await send();
  expect(secret().value).toBe('abri bison');
  expect(descriptionOf(secret())).toContain(t('secret_wrong'));
  await type(secret(), 'abri bison carte');
  expect(descriptionOf(secret())).toBe('');
});

test('tries nothing where nothing is typed, and one secret at a time', async () => {
  let end = (_opens: boolean) => {};
  const onUnlock = vi.fn(() => new Promise<boolean>((resolve) => (end = resolve)));
  mount({ onUnlock });
  await type(secret(), '  ');
  await send();
  expect(onUnlock).not.toHaveBeenCalled();
  await type(secret(), 'abri bison');
  await send();
  await send();
  expect(onUnlock).toHaveBeenCalledTimes(1);
  expect(button(t('unlock')).disabled).toBe(true);
  await act(async () => end(false));
  expect(button(t('unlock')).disabled).toBe(false);
});

test('is accessible', async () => {
  mount({ waiting: 2 });
  await expectAccessible();
});
