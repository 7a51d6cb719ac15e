// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { EndDialog, type EndDialogProps } from '@/components/options/EndDialog.tsx';
import { button, click, expectAccessible, field, show, t, type, words } from '../mount.tsx';
import { descriptionOf, send } from './events.ts';

const programmes = [{ id: 'suite', label: 'La suite' }];

function mount(props: Partial<EndDialogProps> = {}) {
  const events = { onEnd: vi.fn(), onCancel: vi.fn() };
  show(
    <EndDialog
      name="Relais des Essais"
      replacedBy={[]}
      today="2026-11-26"
      programmes={programmes}
      findProgramme={(typed) => programmes.find(({ label }) => label === typed)}
      error={undefined}
      {...events}
      {...props}
    />,
  );
  return events;
}

test('is a dialog over the page that names the programme', () => {
  mount();
  expect(document.querySelector('dialog')?.open).toBe(true);
  expect(words()).toContain(t('end_question', 'Relais des Essais'));
});

test('offers today, and ends on the day that is said', async () => {
  const { onEnd } = mount();
  await send();
  await type(field(t('field_valid_until')), '2026-01-31');
  await send();
  expect(onEnd.mock.calls).toEqual([
    ['2026-11-26', []],
    ['2026-01-31', []],
  ]);
});

test('what is left in the line of what takes over counts', async () => {
  const { onEnd } = mount();
  const line = field(t('field_replaced_by'));
  line.value = 'La suite';
  await send();
  expect(onEnd.mock.calls).toEqual([['2026-11-26', ['suite']]]);
});

test('keeps what is known to take over', async () => {
  const { onEnd } = mount({ replacedBy: ['suite'] });
  await send();
  expect(onEnd.mock.calls).toEqual([['2026-11-26', ['suite']]]);
});

test('says what is wrong beside the day', () => {
  mount({ error: 'Il faut un jour.' });
  expect(descriptionOf(field(t('field_valid_until')))).toContain('Il faut un jour.');
});

test('can be left by its button and by Escape', async () => {
  const { onCancel } = mount();
  await click(button(t('cancel')));
  const pressed = new Event('cancel', { cancelable: true });
  document.querySelector('dialog')?.dispatchEvent(pressed);
  expect(onCancel).toHaveBeenCalledTimes(2);
  expect(pressed.defaultPrevented).toBe(true);
});

test('gives the focus back', () => {
  const before = document.body.appendChild(document.createElement('button'));
  before.focus();
  mount();
  show(null);
  expect(document.activeElement).toBe(before);
});

test('is accessible', async () => {
  mount({ error: 'Il faut un jour.' });
  await expectAccessible();
});
