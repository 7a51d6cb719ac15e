// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { BackupReminder } from '@/components/backup/BackupReminder.tsx';
import { button, click, expectAccessible, show, t, words } from '../mount.tsx';

function mount(saved: string | null = '2026-10-01') {
  const onHide = vi.fn();
  show(<BackupReminder saved={saved} href="options.html#journal" onHide={onHide} />);
  return onHide;
}

test('says since when there was no backup, and leads to where one is made', () => {
  mount();
  expect(words()).toContain(t('reminder_last', '1er octobre 2026'));
  expect(document.querySelector('a')?.getAttribute('href')).toBe('options.html#journal');
});

test('names no day where there never was one', () => {
  mount(null);
  expect(words()).toContain(t('reminder_backup'));
  expect(words()).not.toContain(t('reminder_last', ''));
});

test('can be put away', async () => {
  const onHide = mount();
  await click(button(t('reminder_hide')));
  expect(onHide).toHaveBeenCalledTimes(1);
});

test('is accessible', async () => {
  mount();
  await expectAccessible();
});
