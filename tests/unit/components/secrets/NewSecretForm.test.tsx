// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { NewSecretForm, type NewSecretFormProps } from '@/components/secrets/NewSecretForm.tsx';
import { button, click, expectAccessible, field, show, t, type, words } from '../mount.tsx';
import { descriptionOf, send } from '../options/events.ts';

const OFFERED = 'abri bison carte dune envol ferme';

function mount(props: Partial<NewSecretFormProps> = {}) {
  const events = { onOther: vi.fn(), onChosen: vi.fn(), onCancel: vi.fn() };
  show(
    <NewSecretForm
      offered={OFFERED}
      least={12}
      read={(typed) => typed.trim()}
      action="Chiffrer"
      {...events}
      {...props}
    />,
  );
  return events;
}

const own = () => click(field(t('passphrase_own')));
const first = () => document.querySelectorAll<HTMLInputElement>('.secret input')[0] as HTMLInputElement;
const again = () => field(t('passphrase_again'));

test('offers six words, which are taken as they are', async () => {
  const { onChosen } = mount();
  expect(words()).toContain(OFFERED);
  await send();
  expect(onChosen).toHaveBeenCalledExactlyOnceWith(OFFERED);
});

test('other words are drawn on demand', async () => {
  const { onOther, onChosen } = mount();
  await click(button(t('passphrase_other_words')));
  expect(onOther).toHaveBeenCalledTimes(1);
  expect(onChosen).not.toHaveBeenCalled();
});

test('takes a phrase of one’s own that is typed twice, whatever the space around it', async () => {
  const { onChosen } = mount();
  await own();
  await type(first(), 'trois mots à moi');
  await type(again(), ' trois mots à moi ');
  await send();
  expect(onChosen).toHaveBeenCalledExactlyOnceWith('trois mots à moi');
});

test('says how much is missing where it is too short', async () => {
  const { onChosen } = mount();
  await own();
  await type(first(), '  11 lettres ');
  await send();
  expect(descriptionOf(first())).toContain(t('passphrase_short', 12, 10));
  expect(document.activeElement).toBe(first());
  expect(onChosen).not.toHaveBeenCalled();
});

test('counts characters, not their halves', async () => {
  const { onChosen } = mount();
  await own();
  await type(first(), '🦊🦊🦊🦊🦊🦊');
  await send();
  expect(descriptionOf(first())).toContain(t('passphrase_short', 12, 6));
  expect(onChosen).not.toHaveBeenCalled();
});

test('says that the two are not the same, until one is changed', async () => {
  const { onChosen } = mount();
  await own();
  await type(first(), 'trois mots à moi');
  await type(again(), 'trois mots a moi');
  await send();
  expect(descriptionOf(again())).toContain(t('passphrase_differ'));
  expect(document.activeElement).toBe(again());
  expect(onChosen).not.toHaveBeenCalled();
  await type(again(), 'trois mots à moi');
  expect(descriptionOf(again())).toBe('');
  await send();
  expect(onChosen).toHaveBeenCalledTimes(1);
});

test('is taken once while something is under way, and can be given up', async () => {
  const { onChosen, onCancel } = mount({ busy: true });
  await send();
  expect(onChosen).not.toHaveBeenCalled();
  await click(button(t('cancel')));
  expect(onCancel).toHaveBeenCalledTimes(1);
});

test('is accessible', async () => {
  mount();
  await expectAccessible();
  await own();
  await send();
  await expectAccessible();
});
