// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { TerritoryForm, type TerritoryFormProps } from '@/components/options/TerritoryForm.tsx';
import { button, buttonNames, click, expectAccessible, field, show, t, type, words } from '../mount.tsx';
import { descriptionOf, send } from './events.ts';
import { departements, find } from './programmes.ts';

function mount(props: Partial<TerritoryFormProps> = {}) {
  const onSave = vi.fn();
  show(
    <TerritoryForm
      territory={{ departements: ['69'], communes: ['69123'], postalCodes: [] }}
      fixed={false}
      departements={departements}
      findDepartement={find}
      errors={{}}
      onSave={onSave}
      {...props}
    />,
  );
  return onSave;
}

test('saves what was typed, whatever stands between the codes', async () => {
  const onSave = mount();
  await type(field(t('field_communes')), '69123 ; 2a004,69123');
  await type(field(t('field_postal_codes')), '69003/69100');
  await send();
  expect(onSave.mock.calls).toEqual([
    [{ departements: ['69'], communes: ['69123', '2A004'], postalCodes: ['69003', '69100'] }],
  ]);
});

test('what is left in the line counts', async () => {
  const onSave = mount();
  await type(field(t('field_departements')), '38');
  await send();
  expect(onSave).toHaveBeenCalledWith(expect.objectContaining({ departements: ['69', '38'] }));
});

test('a departement can be taken away', async () => {
  const onSave = mount();
  await click(button(t('remove_it', '69 – Rhône')));
  await send();
  expect(onSave).toHaveBeenCalledWith(expect.objectContaining({ departements: [] }));
});

test.each([
  ['departements', 'field_departements'],
  ['communes', 'field_communes'],
  ['postalCodes', 'field_postal_codes'],
] as const)('says what is wrong with %s beside it', (key, label) => {
  mount({ errors: { [key]: 'Pas compris.' } });
  expect(descriptionOf(field(t(label)))).toContain('Pas compris.');
});

test('what is fixed is shown as fixed, and cannot be saved', async () => {
  const onSave = mount({ fixed: true });
  expect(words()).toContain(t('fixed_by_organisation'));
  expect(words()).toContain('69 – Rhône');
  expect(document.querySelector('fieldset')?.disabled).toBe(true);
  expect(buttonNames()).not.toContain(t('save'));
  await send();
  expect(onSave).not.toHaveBeenCalled();
});

test('is accessible', async () => {
  mount({ errors: { communes: 'Pas compris.' } });
  await expectAccessible();
});
