// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { type Search, SearchBox, type SearchBoxProps } from '@/components/journal/SearchBox.tsx';
import { button, buttonNames, click, expectAccessible, field, show, t, type } from '../mount.tsx';
import { descriptionOf, send } from '../options/events.ts';

const over: Search = { query: 'mobile', share: null, count: 3, unreadable: 0, stopped: false };

function mount(search: SearchBoxProps['search'] = null) {
  const events = { onSearch: vi.fn(), onStop: vi.fn(), onClear: vi.fn() };
  show(<SearchBox search={search} {...events} />);
  return events;
}

const input = () => field(t('search_label'));
const status = () => document.querySelector('[role=status]')?.textContent;

test('gives the words that were typed, and says what they are looked for in', async () => {
  const { onSearch } = mount();
  await type(input(), 'mobile refusée');
  await send();
  expect(onSearch.mock.calls).toEqual([['mobile refusée']]);
  expect(descriptionOf(input())).toBe(t('search_help'));
  expect(buttonNames()).toEqual([t('search_do')]);
});

test('shows how far it is, and can be stopped; the focus goes back to the words', async () => {
  const { onStop } = mount({ ...over, share: 0.4 });
  expect(document.querySelector('progress')?.value).toBe(0.4);
  expect(status()).toBe('');
  await click(button(t('search_stop')));
  expect(onStop).toHaveBeenCalledTimes(1);
  expect(document.activeElement).toBe(input());
});

test.each<[string, Partial<Search>, string]>([
  ['how many were found', {}, t('search_found_other', 3, 'mobile')],
  ['that there was none', { count: 0 }, t('search_found_one', 0, 'mobile')],
  [
    'that it was not looked through to its end',
    { stopped: true },
    `${t('search_found_other', 3, 'mobile')} ${t('search_stopped')}`,
  ],
  [
    'how many rows could not be read',
    { unreadable: 2 },
    `${t('search_found_other', 3, 'mobile')} ${t('search_unreadable_other', 2)}`,
  ],
])('once it is over, says %s', (_, parts, sentence) => {
  mount({ ...over, ...parts });
  expect(status()).toBe(sentence);
  expect(document.querySelector('progress')).toBeNull();
});

test('is cleared, with the focus on the words', async () => {
  const { onClear } = mount(over);
  await click(button(t('search_clear')));
  expect(onClear).toHaveBeenCalledTimes(1);
  expect(document.activeElement).toBe(input());
});

test('is accessible', async () => {
  mount({ ...over, share: 0.4 });
  await expectAccessible();
  mount(over);
  await expectAccessible();
});
