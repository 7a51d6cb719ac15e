// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { SaveCard, type SaveCardProps } from '@/components/backup/SaveCard.tsx';
import { button, buttonNames, click, expectAccessible, show, t, words } from '../mount.tsx';

function mount(props: Partial<SaveCardProps> = {}) {
  const onSave = vi.fn();
  show(
    <SaveCard last="2026-11-01" onSave={onSave} {...props}>
      <p>Une étape.</p>
    </SaveCard>,
  );
  return onSave;
}

test('says when the last backup was made, and makes another', async () => {
  const onSave = mount();
  expect(words()).toContain(t('backup_last', '1er novembre 2026'));
  await click(button(t('backup_save')));
  expect(onSave).toHaveBeenCalledTimes(1);
});

test('says that there is none yet', () => {
  mount({ last: null });
  expect(words()).toContain(t('backup_never'));
});

test('shows the step it is at, and no second beginning', () => {
  mount({ onSave: null });
  expect(words()).toContain('Une étape.');
  expect(buttonNames()).toEqual([]);
});

test('is accessible', async () => {
  mount();
  await expectAccessible();
});
