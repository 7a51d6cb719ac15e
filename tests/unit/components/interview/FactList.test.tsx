// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { FactList } from '@/components/interview/FactList.tsx';
import type { Facts } from '@/utils/orientation/types.ts';
import { click, expectAccessible, field, show } from '../mount.tsx';

const facts = [
  { id: 'scam', label: 'Arnaque' },
  { id: 'pix-low', label: 'Pix bas' },
];

function mount(known: Facts = {}) {
  const onToggle = vi.fn();
  show(<FactList facts={facts} known={known} onToggle={onToggle} />);
  return { onToggle };
}

test('ticks what is known', () => {
  mount({ 'pix-low': true, scam: false });
  expect(field('Pix bas').checked).toBe(true);
  expect(field('Arnaque').checked).toBe(false);
});

test('ticks and unticks one', async () => {
  const { onToggle } = mount({ scam: true });
  await click(field('Arnaque'));
  await click(field('Pix bas'));
  expect(onToggle.mock.calls).toEqual([['scam'], ['pix-low']]);
});

test('is accessible', async () => {
  mount();
  await expectAccessible();
});
