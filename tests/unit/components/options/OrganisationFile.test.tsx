// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { OrganisationFile, type OrganisationFileProps } from '@/components/options/OrganisationFile.tsx';
import { button, buttonNames, click, expectAccessible, show, t, words } from '../mount.tsx';

function mount(props: Partial<OrganisationFileProps> = {}) {
  const onRemove = vi.fn();
  show(
    <OrganisationFile name="Organisation d’essai" count={12} fixed={false} onRemove={onRemove} {...props} />,
  );
  return onRemove;
}

test('names whose it is and how much there is in it', () => {
  mount();
  expect(words()).toContain(`Organisation d’essai · ${t('hits_other', 12)}`);
});

test('has a name where the policy gives none', () => {
  mount({ name: '' });
  expect(words()).toContain(`${t('origin_organisation')} · `);
});

test('is taken away', async () => {
  const onRemove = mount();
  await click(button(t('organisation_remove')));
  expect(onRemove).toHaveBeenCalledTimes(1);
});

test('stays where it is fixed, and says so', () => {
  mount({ fixed: true });
  expect(buttonNames()).toEqual([]);
  expect(words()).toContain(t('fixed_by_organisation'));
});

test('is accessible', async () => {
  mount();
  await expectAccessible();
});
