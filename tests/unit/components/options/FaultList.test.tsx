// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { FaultList } from '@/components/options/FaultList.tsx';
import { expectAccessible, show, t, words } from '../mount.tsx';

function mount(count: number) {
  const faults = Array.from({ length: count }, (_, i) => `ligne ${i} : faux`);
  show(<FaultList title="Refusé." faults={faults} />);
}

const alert = () => document.querySelector('[role=alert]')?.textContent ?? '';

test('reads out that it was refused, and how much is wrong', () => {
  mount(3);
  expect(alert()).toContain(`Refusé. ${t('faults_other', 3)}`);
  expect(alert()).not.toContain('ligne');
  expect(document.querySelectorAll('li')).toHaveLength(3);
});

test('one fault need not be counted', () => {
  mount(1);
  expect(alert()).not.toContain(t('faults_one', 1));
});

test('says how many it does not show', () => {
  mount(57);
  expect(document.querySelectorAll('li')).toHaveLength(50);
  expect(words()).toContain(t('more_faults_other', 7));
});

test('is accessible', async () => {
  mount(57);
  await expectAccessible();
});
