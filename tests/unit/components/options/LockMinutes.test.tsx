// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { LockMinutes } from '@/components/options/LockMinutes.tsx';
import { choose, expectAccessible, field, show, t } from '../mount.tsx';

function mount(minutes = 10) {
  const onChange = vi.fn();
  show(<LockMinutes minutes={minutes} choices={[1, 10, 60]} onChange={onChange} />);
  return onChange;
}

const list = () => field(t('lock_minutes')) as unknown as HTMLSelectElement;

test('shows after how many minutes, and offers the others', () => {
  mount();
  expect(list().value).toBe('10');
  expect([...list().options].map(({ textContent }) => textContent)).toEqual([
    t('minutes_one', 1),
    t('minutes_other', 10),
    t('minutes_other', 60),
  ]);
});

test('another choice is told as a number', async () => {
  const onChange = mount();
  await choose(list(), '60');
  expect(onChange).toHaveBeenCalledExactlyOnceWith(60);
});

test('is accessible', async () => {
  mount();
  await expectAccessible();
});
