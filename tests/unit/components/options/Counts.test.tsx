// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { Counts } from '@/components/options/Counts.tsx';
import { expectAccessible, show, words } from '../mount.tsx';

const mount = () =>
  show(
    <Counts
      counts={[
        { title: 'Reçus', count: 10 },
        { title: 'Remis', count: 0 },
      ]}
    />,
  );

test('shows each figure with its title, in the order given', () => {
  mount();
  expect(words()).toBe('Reçus10Remis0');
});

test('is accessible', async () => {
  mount();
  await expectAccessible();
});
