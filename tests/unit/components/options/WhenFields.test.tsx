// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import type { DraftErrors, ProgrammeDraft } from '@/components/options/programme-draft.ts';
import { WhenFields } from '@/components/options/WhenFields.tsx';
import { expectAccessible, field, t, type } from '../mount.tsx';
import { choose, descriptionOf, press, select } from './events.ts';
import { showPart } from './part.tsx';

const programmes = [
  { id: 'relais', label: 'Relais des Essais' },
  { id: 'suite', label: 'La suite' },
];
const findProgramme = (typed: string) => programmes.find(({ label }) => label === typed);

const mount = (parts?: Partial<ProgrammeDraft>, errors?: DraftErrors) =>
  showPart(WhenFields, { programmes, findProgramme }, parts, errors);

test('takes the state, the days, and what took over', async () => {
  const change = mount();
  await choose(select(t('field_status')), 'uncertain');
  await type(field(t('field_valid_from')), '2026-01-01');
  await type(field(t('field_valid_until')), '2026-12-31');
  await type(field(t('field_replaced_by')), 'La suite');
  await press(field(t('field_replaced_by')), 'Enter');
  expect(change.mock.calls).toEqual([
    [{ status: 'uncertain' }],
    [{ validFrom: '2026-01-01' }],
    [{ validUntil: '2026-12-31' }],
    [{ replacedBy: ['suite'] }],
  ]);
});

test('nothing takes over from itself', () => {
  mount({ id: 'relais' });
  expect([...document.querySelectorAll('datalist option')].map((one) => one.getAttribute('value'))).toEqual([
    'La suite',
  ]);
});

test('says what is wrong beside it', () => {
  mount({}, { validUntil: 'Avant le début.' });
  expect(descriptionOf(field(t('field_valid_until')))).toContain('Avant le début.');
});

test('is accessible', async () => {
  mount({ replacedBy: ['suite'] }, { validUntil: 'Avant le début.' });
  await expectAccessible();
});
