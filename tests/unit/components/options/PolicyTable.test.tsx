// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { type PolicyRow, PolicyTable } from '@/components/options/PolicyTable.tsx';
import { expectAccessible, show, t } from '../mount.tsx';

const rowOf = (status: PolicyRow['status']): PolicyRow => ({
  key: 'territory',
  title: 'Territoire',
  value: 'Rhône',
  status,
  where: <a href="#territoire">Changer</a>,
});

test.each([
  ['free', 'Changer'],
  ['fixed', t('policy_fixed')],
  ['unreadable', t('policy_unreadable')],
] as const)('says of what is %s', (status, words) => {
  show(<PolicyTable rows={[rowOf(status)]} />);
  expect(document.querySelector('[data-policy=territory]')?.textContent).toBe(`TerritoireRhône${words}`);
});

test('offers no way to what cannot be changed', () => {
  show(<PolicyTable rows={[rowOf('fixed')]} />);
  expect(document.querySelector('a')).toBeNull();
});

test('is accessible', async () => {
  show(<PolicyTable rows={[rowOf('free')]} />);
  await expectAccessible();
});
