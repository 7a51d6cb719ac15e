// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { PersonSearch } from '@/components/journal/PersonSearch.tsx';
import { button, click, expectAccessible, field, show, t, type } from '../mount.tsx';

function mount() {
  const onSearch = vi.fn();
  show(<PersonSearch codeLength={20} onSearch={onSearch} />);
  return onSearch;
}

test('searches for the code that was typed', async () => {
  const onSearch = mount();
  await type(field(t('person_code')), ' B-17 ');
  await click(button(t('person_see')));
  expect(onSearch).toHaveBeenCalledExactlyOnceWith('B-17');
});

test.each(['', '  '])('%j is nobody’s code', async (code) => {
  const onSearch = mount();
  await type(field(t('person_code')), code);
  await click(button(t('person_see')));
  expect(onSearch).not.toHaveBeenCalled();
});

test('takes no more than a code, and the browser remembers none', () => {
  mount();
  expect([field(t('person_code')).maxLength, field(t('person_code')).autocomplete]).toEqual([20, 'off']);
});

test('is accessible', async () => {
  mount();
  await expectAccessible();
});
