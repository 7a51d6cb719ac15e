// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { Chooser, type ChooserProps } from '@/components/options/Chooser.tsx';
import { button, click, expectAccessible, field, show, t, type, words } from '../mount.tsx';
import { press, send } from './events.ts';
import { departements, find } from './programmes.ts';

function mount(props: Partial<ChooserProps> = {}) {
  const onChosen = vi.fn();
  const onSubmit = vi.fn((event: Event) => event.preventDefault());
  show(
    <form onSubmit={onSubmit}>
      <Chooser
        label="Départements"
        options={departements}
        chosen={['69']}
        find={find}
        onChosen={onChosen}
        {...props}
      />
      <button type="submit">Envoyer</button>
    </form>,
  );
  return { onChosen, onSubmit, line: field('Départements') };
}

/** The line loses the focus to somewhere else, or to a button. */
async function leave(line: HTMLElement, relatedTarget: Element | null = null): Promise<void> {
  await act(async () => {
    line.dispatchEvent(new FocusEvent('blur', { relatedTarget }));
  });
}

const unknown = (typed: string) => t('chooser_unknown', typed);
const said = words;

test('suggests what was not chosen, and shows what was', () => {
  mount();
  expect([...document.querySelectorAll('datalist option')].map((one) => one.getAttribute('value'))).toEqual([
    '38 – Isère',
  ]);
  expect(document.querySelector('.chip')?.textContent).toContain('69 – Rhône');
});

test('a suggestion that was picked is chosen at once', async () => {
  const { onChosen, line } = mount();
  await type(line, '38 – Isère');
  expect(onChosen.mock.calls).toEqual([[['69', '38']]]);
  expect(line.value).toBe('');
});

test('Enter chooses, and does not send the form', async () => {
  const { onChosen, line } = mount();
  await type(line, '38');
  expect((await press(line, 'Enter')).defaultPrevented).toBe(true);
  expect(onChosen.mock.calls).toEqual([[['69', '38']]]);
});

test('Enter in an empty line sends the form', async () => {
  const { line } = mount();
  expect((await press(line, 'Enter')).defaultPrevented).toBe(false);
});

test('the button chooses', async () => {
  const { onChosen, line } = mount();
  await type(line, '38');
  await click(button(t('add')));
  expect(onChosen.mock.calls).toEqual([[['69', '38']]]);
});

test('what is chosen already is not chosen twice', async () => {
  const { onChosen, line } = mount();
  await type(line, '69');
  await press(line, 'Enter');
  expect(onChosen).not.toHaveBeenCalled();
  expect(line.value).toBe('');
});

test('what is left in the line is chosen when the user goes on', async () => {
  const { onChosen, line } = mount();
  await type(line, '38');
  await leave(line);
  expect(onChosen.mock.calls).toEqual([[['69', '38']]]);
});

test('and when they press a button not before it does its work: nothing moves under the finger', async () => {
  const { onChosen, onSubmit, line } = mount();
  await type(line, '38');
  await leave(line, button('Envoyer'));
  expect(onChosen).not.toHaveBeenCalled();
  await send();
  expect(onChosen.mock.calls).toEqual([[['69', '38']]]);
  expect(onSubmit).toHaveBeenCalledTimes(1);
});

test('what nobody understands is said, and keeps the form from being sent', async () => {
  const { onSubmit, line } = mount();
  await type(line, 'Corse');
  await send();
  expect(onSubmit).not.toHaveBeenCalled();
  expect(said()).toContain(unknown('Corse'));
  expect(document.activeElement).toBe(line);
  await type(line, '');
  await send();
  expect(onSubmit).toHaveBeenCalledTimes(1);
  expect(said()).not.toContain(unknown('Corse'));
});

test('a suggestion that was picked makes good what was not understood before', async () => {
  const { line } = mount();
  await type(line, 'Corse');
  await leave(line);
  expect(said()).toContain(unknown('Corse'));
  await type(line, '38 – Isère');
  expect(said()).not.toContain(unknown('Corse'));
});

test('takes away, and gives the focus to the line', async () => {
  const { onChosen, line } = mount();
  await click(button(t('remove_it', '69 – Rhône')));
  expect(onChosen.mock.calls).toEqual([[[]]]);
  expect(document.activeElement).toBe(line);
});

test('shows what it does not know as it is', () => {
  mount({ chosen: ['976'] });
  expect(document.querySelector('.chip')?.textContent).toContain('976');
});

test('cannot be changed where it is fixed', () => {
  const { line } = mount({ disabled: true });
  expect(line.disabled).toBe(true);
  expect(button(t('remove_it', '69 – Rhône')).disabled).toBe(true);
});

test('is accessible', async () => {
  mount({ help: 'Un nom.', error: 'Il en faut un.' });
  await expectAccessible();
});
