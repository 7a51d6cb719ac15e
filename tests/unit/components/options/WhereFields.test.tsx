// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import type { DraftErrors, ProgrammeDraft } from '@/components/options/programme-draft.ts';
import { WhereFields } from '@/components/options/WhereFields.tsx';
import { click, expectAccessible, field, t, type, words } from '../mount.tsx';
import { descriptionOf, press } from './events.ts';
import { showPart } from './part.tsx';
import { departements, find } from './programmes.ts';

const mount = (parts?: Partial<ProgrammeDraft>, errors?: DraftErrors) =>
  showPart(WhereFields, { departements, findDepartement: find }, parts, errors);

test('all of France needs no more', async () => {
  const change = mount({ national: true });
  expect(words()).not.toContain(t('field_departements'));
  await click(field(t('territory_areas')));
  expect(change.mock.calls).toEqual([[{ national: false }]]);
});

test('a territory is departements, communes and postal codes', async () => {
  const change = mount({ departements: ['69'] });
  const line = field(t('field_departements'));
  await type(line, '38');
  await press(line, 'Enter');
  await type(field(t('field_communes')), '69123');
  await type(field(t('field_postal_codes')), '69003');
  await click(field(t('territory_national')));
  expect(change.mock.calls).toEqual([
    [{ departements: ['69', '38'] }],
    [{ communes: '69123' }],
    [{ postalCodes: '69003' }],
    [{ national: true }],
  ]);
});

test('says that it is nowhere', () => {
  mount({}, { national: 'Il faut un territoire.' });
  expect(descriptionOf(field(t('territory_areas')))).toContain('Il faut un territoire.');
});

test('is accessible', async () => {
  mount({ departements: ['69'] }, { national: 'Il faut un territoire.', communes: 'Pas compris.' });
  await expectAccessible();
});
