// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { FactList } from '@/components/figures/FactList.tsx';
import { expectAccessible, show, t, words } from '../mount.tsx';

const mount = (hidesSome: boolean) =>
  show(<FactList facts={[{ label: 'Entretiens', value: '12' }]} hidesSome={hidesSome} />);

test('says each fact, and what a median is', () => {
  mount(false);
  const said = [...document.querySelectorAll('dl > div > *')].map((one) => one.textContent);
  expect(said).toEqual(['Entretiens', '12']);
  expect(words()).toContain(t('figures_median_note'));
  expect(words()).not.toContain(t('figures_median_hidden'));
});

test('says that hidden numbers are in no median', () => {
  mount(true);
  expect(words()).toContain(t('figures_median_hidden'));
});

test('is accessible', async () => {
  mount(true);
  await expectAccessible();
});
