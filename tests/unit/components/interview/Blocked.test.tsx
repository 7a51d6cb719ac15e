// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { Blocked } from '@/components/interview/Blocked.tsx';
import { buttons, expectAccessible, show } from '../mount.tsx';

const mount = () => show(<Blocked text="Ouvrez Repère par son bouton." />);

test('says why, at once, and offers nothing to press', () => {
  mount();
  expect(document.querySelector('[role=alert]')?.textContent).toBe('Ouvrez Repère par son bouton.');
  expect(buttons()).toEqual([]);
});

test('is accessible', async () => {
  mount();
  await expectAccessible();
});
