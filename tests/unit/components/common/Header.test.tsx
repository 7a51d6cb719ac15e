// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import Header, { type HeaderProps } from '@/components/common/Header.tsx';
import { button, buttonNames, click, expectAccessible, show, t } from '../mount.tsx';

function mount(props: Partial<HeaderProps> = {}) {
  const events = {
    onSettings: vi.fn(),
    onRestart: vi.fn(),
    onJournal: vi.fn(),
    onOptions: vi.fn(),
    onClose: vi.fn(),
  };
  show(<Header mark={{ word: 'fox', colour: 'blue' }} {...events} {...props} />);
  return events;
}

test('shows the mark by which the user knows the true panel', () => {
  mount();
  expect(buttonNames()[0]).toContain('renard bleu');
});

test.each([
  [t('settings_open'), 'onSettings'],
  [t('restart'), 'onRestart'],
  [t('options_open'), 'onOptions'],
  [t('journal_open'), 'onJournal'],
  [t('close'), 'onClose'],
] as const)('« %s »', async (name, event) => {
  const events = mount();
  await click(button(name));
  for (const [one, called] of Object.entries(events))
    expect(called).toHaveBeenCalledTimes(one === event ? 1 : 0);
});

test('before the first run there is only the way out', () => {
  mount({ mark: null, onRestart: undefined, onSettings: undefined });
  expect(buttonNames()).toEqual([t('close')]);
});

test('nothing can be begun again where nothing was begun', () => {
  mount({ onRestart: undefined });
  expect(buttonNames()).not.toContain(t('restart'));
});

test('is accessible', async () => {
  mount();
  await expectAccessible();
});
