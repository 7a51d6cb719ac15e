// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { FigureFilters } from '@/components/figures/FigureFilters.tsx';
import type { Choice } from '@/utils/figures/figures.ts';
import { choose, expectAccessible, field, show, t, words } from '../mount.tsx';

const choice: Choice = { from: '2026-10', to: '2026-11', role: null };

function mount(parts: Partial<Choice> = {}) {
  const onChoice = vi.fn();
  const months = ['2026-10', '2026-11', '2026-12'].map((value) => ({ value, label: `mois ${value}` }));
  show(
    <FigureFilters
      choice={{ ...choice, ...parts }}
      months={months}
      roles={['adviser', 'volunteer']}
      onChoice={onChoice}
    />,
  );
  return onChoice;
}

test.each([
  ['figures_from', '2026-11', { from: '2026-11' }],
  ['figures_to', '2026-12', { to: '2026-12' }],
  ['figures_role', 'volunteer', { role: 'volunteer' }],
] as const)('another choice of %s changes that alone', async (label, value, part) => {
  const onChoice = mount();
  await choose(field(t(label)), value);
  expect(onChoice.mock.lastCall).toEqual([{ ...choice, ...part }]);
});

test('all roles again are no role', async () => {
  const onChoice = mount({ role: 'adviser' });
  await choose(field(t('figures_role')), 'all');
  expect(onChoice.mock.lastCall).toEqual([choice]);
});

test('says it where the months make no period', () => {
  mount({ from: '2026-12' });
  expect(words()).toContain(t('figures_period_wrong'));
  mount();
  expect(words()).not.toContain(t('figures_period_wrong'));
});

test('is accessible', async () => {
  mount({ from: '2026-12' });
  await expectAccessible();
});
