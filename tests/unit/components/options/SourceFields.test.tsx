// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { SourceFields } from '@/components/options/SourceFields.tsx';
import { expectAccessible, field, t, type, words } from '../mount.tsx';
import { showPart } from './part.tsx';

test.each([
  ['verifiedOn', 'field_verified_on', '2026-11-26'],
  ['source', 'field_source', 'appel'],
  ['formerNames', 'field_former_names', 'Un\nDeux'],
  ['id', 'field_id', 'relais'],
] as const)('takes %s', async (key, label, typed) => {
  const change = showPart(SourceFields, { existing: false });
  await type(field(t(label)), typed);
  expect(change.mock.calls).toEqual([[{ [key]: typed }]]);
});

test('the id of a programme that is there already stays', () => {
  showPart(SourceFields, { existing: true });
  expect(words()).not.toContain(t('field_id'));
});

test('is accessible', async () => {
  showPart(SourceFields, { existing: false }, {}, { source: 'Elle manque.' });
  await expectAccessible();
});
