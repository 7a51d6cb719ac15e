// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { UndoBar, type UndoBarProps } from '@/components/options/UndoBar.tsx';
import { button, buttonNames, click, expectAccessible, show, t } from '../mount.tsx';

function mount(props: Partial<UndoBarProps> = {}) {
  const onUndo = vi.fn();
  show(<UndoBar said="" undo={null} onUndo={onUndo} {...props} />);
  return onUndo;
}

const status = () => document.querySelector('[role=status]')?.textContent;

test('says what was done, and takes it back', async () => {
  const onUndo = mount({ said: 'C’est fait.', undo: 'import de lyon.csv' });
  expect(status()).toBe('C’est fait.');
  await click(button(t('undo_what', 'import de lyon.csv')));
  expect(onUndo).toHaveBeenCalledTimes(1);
});

test('names the last change where nothing was just done', () => {
  mount({ undo: 'import de lyon.csv' });
  expect(status()).toBe(t('undo_last', 'import de lyon.csv'));
});

test('says what was done where it cannot be taken back', () => {
  mount({ said: 'C’est enregistré.' });
  expect(status()).toBe('C’est enregistré.');
  expect(buttonNames()).toEqual([]);
});

test('is there while it is empty, so that what comes into it is read out', () => {
  mount();
  expect(status()).toBe('');
});

test('is accessible', async () => {
  mount({ said: 'C’est fait.', undo: 'import de lyon.csv' });
  await expectAccessible();
});
