// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { FilePick, type FilePickProps } from '@/components/options/FilePick.tsx';
import { expectAccessible, field, show } from '../mount.tsx';

function mount(props: Partial<FilePickProps> = {}) {
  const onFile = vi.fn();
  show(<FilePick label="Fichier" help="JSON ou CSV." accept=".json" onFile={onFile} {...props} />);
  return { onFile, control: field('Fichier') };
}

async function pick(control: HTMLInputElement, files: File[]): Promise<void> {
  Object.defineProperty(control, 'files', { value: files, configurable: true });
  await act(async () => {
    control.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

test('hands out the file that was chosen', async () => {
  const { onFile, control } = mount();
  const file = new File(['{}'], 'essai.json');
  await pick(control, [file]);
  expect(onFile.mock.calls).toEqual([[file]]);
});

test('nothing was chosen: nothing happens', async () => {
  const { onFile, control } = mount();
  await pick(control, []);
  expect(onFile).not.toHaveBeenCalled();
});

test('forgets the file, so that the same one can be chosen once it is mended', async () => {
  const { control } = mount();
  const forget = vi.spyOn(control, 'value', 'set');
  await pick(control, [new File([''], 'essai.json')]);
  expect(forget.mock.calls).toEqual([['']]);
});

test('can be closed', () => {
  expect(mount({ disabled: true }).control.disabled).toBe(true);
});

test('is accessible', async () => {
  mount();
  await expectAccessible();
});
