// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import type { DraftErrors, ProgrammeDraft } from '@/components/options/programme-draft.ts';
import { VoucherFields } from '@/components/options/VoucherFields.tsx';
import { button, click, expectAccessible, field, t, type, words } from '../mount.tsx';
import { showPart } from './part.tsx';

const places = [
  { name: 'Fabrique', where: 'Lyon' },
  { name: 'Espace', where: 'Bron' },
];

const mount = (parts?: Partial<ProgrammeDraft>, errors?: DraftErrors) =>
  showPart(VoucherFields, {}, parts, errors);

test('takes the cheques of a booklet', async () => {
  const change = mount();
  await type(field(t('field_cheques_per_booklet')), '5');
  expect(change.mock.calls).toEqual([[{ chequesPerBooklet: '5' }]]);
});

test('takes the places that accept them', async () => {
  const change = mount({ acceptedBy: places });
  await type(field(t('place_name', 2)), 'Espace public');
  await type(field(t('place_where', 1)), 'Lyon 3e');
  await click(button(t('place_add')));
  await click(button(t('place_remove', 1)));
  expect(change.mock.calls).toEqual([
    [{ acceptedBy: [places[0], { name: 'Espace public', where: 'Bron' }] }],
    [{ acceptedBy: [{ name: 'Fabrique', where: 'Lyon 3e' }, places[1]] }],
    [{ acceptedBy: [...places, { name: '', where: '' }] }],
    [{ acceptedBy: [places[1]] }],
  ]);
});

test('says what is wrong with the places', () => {
  mount({ acceptedBy: places }, { acceptedBy: 'Un lieu n’a pas de nom.' });
  expect(words()).toContain('Un lieu n’a pas de nom.');
});

test('is accessible', async () => {
  mount({ acceptedBy: places }, { acceptedBy: 'Un lieu n’a pas de nom.', chequesPerBooklet: 'Trop petit.' });
  await expectAccessible();
});
