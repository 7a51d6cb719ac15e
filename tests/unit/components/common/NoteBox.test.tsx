// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { NoteBox, type NoteBoxProps } from '@/components/common/NoteBox.tsx';
import { button, click, expectAccessible, field, show, t } from '../mount.tsx';

const NOTE = 'Accès au numérique : point du 22 novembre 2026\n\nPropositions';

function mount(props: Partial<NoteBoxProps> = {}) {
  const copy = vi.fn(async () => true);
  show(<NoteBox note={NOTE} copy={copy} {...props} />);
  return { copy };
}

const status = () => document.querySelector('[role=status]')?.textContent;

test('shows the note as it will be pasted, not to be changed here, in French', () => {
  mount();
  const box = field(t('note_title'));
  expect(box.value).toBe(NOTE);
  expect(box.readOnly).toBe(true);
  expect(box.lang).toBe('fr');
});

test('copies it and says so', async () => {
  const { copy } = mount();
  expect(status()).toBe('');
  await click(button(t('note_copy')));
  expect(copy).toHaveBeenCalledWith(NOTE);
  expect(status()).toBe(t('note_copied'));
});

test('selects it for copying by hand where copying is forbidden', async () => {
  mount({ copy: async () => false });
  const select = vi.spyOn(HTMLTextAreaElement.prototype, 'select');
  await click(button(t('note_copy')));
  expect(select).toHaveBeenCalledTimes(1);
  expect(status()).toBe(t('note_copy_by_hand'));
});

test('selects nothing where it was copied', async () => {
  mount();
  const select = vi.spyOn(HTMLTextAreaElement.prototype, 'select');
  await click(button(t('note_copy')));
  expect(select).not.toHaveBeenCalled();
});

test('is accessible', async () => {
  mount();
  await expectAccessible();
});
