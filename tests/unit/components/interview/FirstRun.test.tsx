// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { FirstRun, type FirstRunProps } from '@/components/interview/FirstRun.tsx';
import type { Settings } from '@/utils/settings/settings.ts';
import { button, buttonNames, click, expectAccessible, field, show, t, words } from '../mount.tsx';

const mark = { word: 'fox', colour: 'blue' } as const;
const settings: Settings = { version: 1, role: 'mediator', habilitated: true, mark };

function mount(props: Partial<FirstRunProps> = {}) {
  const events = { onRedraw: vi.fn(), onSave: vi.fn() };
  show(<FirstRun settings={null} fixed={{}} mark={mark} {...events} {...props} />);
  return events;
}

test('shows the mark, and draws another', async () => {
  const { onRedraw } = mount();
  expect(words()).toContain('renard bleu');
  await click(button(t('mark_redraw')));
  expect(onRedraw).toHaveBeenCalledTimes(1);
  mount({ mark: { word: 'owl', colour: 'pink' } });
  expect(words()).toContain('hibou rose');
});

test.each(['adviser', 'volunteer', 'mediator'] as const)('begins as %s, with the mark', async (role) => {
  const { onSave } = mount();
  await click(field(t(`role_${role}`)));
  await click(button(t('begin')));
  expect(onSave.mock.calls).toEqual([[{ version: 1, role, habilitated: false, mark }]]);
});

test('does not begin without a role', () => {
  const { onSave } = mount();
  document.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
  expect(onSave).not.toHaveBeenCalled();
});

test('takes a habilitation', async () => {
  const { onSave } = mount();
  expect(words()).not.toContain(t('habilitated'));
  await click(field(t('role_adviser')));
  await click(field(t('habilitated')));
  await click(button(t('begin')));
  expect(onSave).toHaveBeenCalledWith(expect.objectContaining({ role: 'adviser', habilitated: true }));
});

test('a volunteer is never habilitated, though it was ticked before', async () => {
  const { onSave } = mount({ settings });
  expect(field(t('habilitated')).checked).toBe(true);
  await click(field(t('role_volunteer')));
  expect(words()).not.toContain(t('habilitated'));
  await click(button(t('save')));
  expect(onSave).toHaveBeenCalledWith({ version: 1, role: 'volunteer', habilitated: false, mark });
});

test('later shows what was chosen, and can be left', async () => {
  const onCancel = vi.fn();
  const { onSave } = mount({ settings, onCancel });
  expect(field(t('role_mediator')).checked).toBe(true);
  await click(button(t('cancel')));
  expect(onCancel).toHaveBeenCalledTimes(1);
  expect(onSave).not.toHaveBeenCalled();
});

test('the first time there is nothing to go back to', () => {
  mount();
  expect(buttonNames()).not.toContain(t('cancel'));
});

describe('what the organisation fixed', () => {
  test('is chosen from the beginning, cannot be changed, and is said to be fixed', async () => {
    const { onSave } = mount({ fixed: { role: 'mediator', habilitated: true } });
    expect(field(t('role_mediator')).checked).toBe(true);
    expect(field(t('role_adviser')).disabled).toBe(true);
    expect(field(t('habilitated')).checked).toBe(true);
    expect(field(t('habilitated')).disabled).toBe(true);
    expect(words()).toContain(t('error_fixed'));
    await click(button(t('begin')));
    expect(onSave.mock.calls).toEqual([[{ version: 1, role: 'mediator', habilitated: true, mark }]]);
  });

  test('counts before what the user chose earlier', () => {
    mount({ settings, fixed: { role: 'adviser', habilitated: false } });
    expect(field(t('role_adviser')).checked).toBe(true);
    expect(field(t('habilitated')).checked).toBe(false);
  });

  test('leaves the rest to the user', async () => {
    const { onSave } = mount({ fixed: { habilitated: true } });
    expect(field(t('role_adviser')).disabled).toBe(false);
    await click(field(t('role_adviser')));
    await click(button(t('begin')));
    expect(onSave).toHaveBeenCalledWith(expect.objectContaining({ role: 'adviser', habilitated: true }));
  });

  test('does not make a volunteer habilitated', async () => {
    const { onSave } = mount({ fixed: { role: 'volunteer', habilitated: true } });
    await click(button(t('begin')));
    expect(onSave).toHaveBeenCalledWith(expect.objectContaining({ role: 'volunteer', habilitated: false }));
  });

  test('is not spoken of where nothing is fixed', () => {
    mount();
    expect(words()).not.toContain(t('error_fixed'));
  });
});

test('is accessible', async () => {
  mount({ settings });
  await expectAccessible();
  mount({ settings, fixed: { role: 'adviser', habilitated: true } });
  await expectAccessible();
});
