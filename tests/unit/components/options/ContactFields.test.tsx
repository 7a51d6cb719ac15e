// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { ContactFields } from '@/components/options/ContactFields.tsx';
import { expectAccessible, field, t, type } from '../mount.tsx';
import { descriptionOf } from './events.ts';
import { showPart } from './part.tsx';

const FIELDS = [
  ['phone', 'field_phone'],
  ['email', 'field_email'],
  ['web', 'field_web'],
  ['address', 'field_address'],
] as const;

test.each(FIELDS)('takes the %s', async (key, label) => {
  const change = showPart(ContactFields, {});
  await type(field(t(label)), 'x');
  expect(change.mock.calls).toEqual([[{ [key]: 'x' }]]);
});

test.each(FIELDS)('says what is wrong with the %s beside it', (key, label) => {
  showPart(ContactFields, {}, {}, { [key]: 'Pas compris.' });
  expect(descriptionOf(field(t(label)))).toContain('Pas compris.');
});

test('is accessible', async () => {
  showPart(ContactFields, {}, {}, { web: 'Pas compris.' });
  await expectAccessible();
});
