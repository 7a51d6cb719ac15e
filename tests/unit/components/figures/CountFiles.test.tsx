// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { CountFiles, type CountFilesProps } from '@/components/figures/CountFiles.tsx';
import { button, buttonNames, click, expectAccessible, field, show, t, words } from '../mount.tsx';

const file = { installation: 'x', name: 'collègue.json', from: 'août 2026', to: 'novembre 2026' };

function mount(props: Partial<CountFilesProps> = {}) {
  const [onFile, onRemove, onSave] = [vi.fn(), vi.fn(), vi.fn()];
  show(
    <CountFiles
      files={[file]}
      said=""
      refused={null}
      own="{}"
      onFile={onFile}
      onRemove={onRemove}
      onSave={onSave}
      {...props}
    />,
  );
  return { onFile, onRemove, onSave };
}

test('names each file with its months, and takes it away; the focus stays in this part', async () => {
  const { onRemove } = mount();
  expect(words()).toContain(t('figures_file', file.name, file.from, file.to));
  await click(button(t('figures_remove_of', file.name)));
  expect(onRemove).toHaveBeenCalledWith(file);
  expect(document.activeElement?.textContent).toBe(t('figures_files_title'));
});

test('shows all of one’s own file before it is saved', async () => {
  const { onSave } = mount({ own: '{"months": []}' });
  expect(document.querySelector('textarea')?.value).toBe('{"months": []}');
  await click(button(t('figures_save')));
  expect(onSave).toHaveBeenCalledOnce();
});

test('saves nothing where there is nothing', () => {
  mount({ own: null, files: [] });
  expect(buttonNames()).toEqual([]);
});

test('says why a file was refused', () => {
  mount({ refused: { name: 'autre.json', faults: ['ceci', 'cela'] } });
  expect(words()).toContain(t('figures_refused', 'autre.json'));
  expect([...document.querySelectorAll('.faults li')].map((one) => one.textContent)).toEqual([
    'ceci',
    'cela',
  ]);
});

test('says what was just done', () => {
  mount({ said: 'Fait.' });
  expect(document.querySelector('[role=status]')?.textContent).toBe('Fait.');
});

test('gives the chosen file on', () => {
  const { onFile } = mount();
  const chosen = new File(['{}'], 'x.json');
  const input = field(t('figures_add'));
  Object.defineProperty(input, 'files', { value: [chosen] });
  input.dispatchEvent(new Event('change', { bubbles: true }));
  expect(onFile).toHaveBeenCalledWith(chosen);
});

test('is accessible', async () => {
  mount({ refused: { name: 'autre.json', faults: ['ceci'] }, said: 'Fait.' });
  await expectAccessible();
});
