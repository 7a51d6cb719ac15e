// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { SeenDialog, type SeenDialogProps } from '@/components/interview/SeenDialog.tsx';
import { findings } from '@/utils/privacy/findings.ts';
import { button, click, expectAccessible, field, show, t, type, words } from '../mount.tsx';

function mount(props: Partial<SeenDialogProps> = {}) {
  const onClose = vi.fn();
  const onSearch = vi.fn(async (_: string) => null as string | null);
  const findingsIn = (code: string) => findings(code, []);
  show(
    <SeenDialog
      code=""
      codeLength={20}
      findingsIn={findingsIn}
      onSearch={onSearch}
      onClose={onClose}
      {...props}
    />,
  );
  return { onClose, onSearch };
}

test('asks for the code, looks the person up, and goes', async () => {
  const { onClose, onSearch } = mount();
  expect(document.activeElement).toBe(field(t('code')));
  await type(field(t('code')), 'B7');
  await click(button(t('search')));
  expect(onSearch.mock.calls).toEqual([['B7']]);
  expect(onClose).toHaveBeenCalledTimes(1);
});

test('says why there is nothing to see, and stays', async () => {
  const onSearch = vi.fn(async () => t('seen_unknown'));
  const { onClose } = mount({ onSearch });
  await type(field(t('code')), 'Z9');
  await click(button(t('search')));
  expect(words()).toContain(t('seen_unknown'));
  expect(onClose).not.toHaveBeenCalled();
  await type(field(t('code')), 'B7');
  expect(words()).not.toContain(t('seen_unknown'));
});

test.each([
  ['nothing', '  '],
  ['what must not be kept', '06 12 34 56 78'],
])('looks nobody up under %s', async (_, code) => {
  const { onSearch } = mount();
  await type(field(t('code')), code);
  await click(button(t('search')));
  expect(onSearch).not.toHaveBeenCalled();
});

test('is accessible', async () => {
  mount();
  await expectAccessible();
});
