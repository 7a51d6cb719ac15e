// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { PracticalFields } from '@/components/options/PracticalFields.tsx';
import { click, expectAccessible, field, t, type } from '../mount.tsx';
import { showPart } from './part.tsx';

test.each([
  ['delivers', 'programme_delivers'],
  ['referredBy', 'programme_referred_by'],
  ['bring', 'programme_bring'],
  ['cost', 'programme_cost'],
  ['languages', 'programme_languages'],
] as const)('takes %s', async (key, label) => {
  const change = showPart(PracticalFields, {});
  await type(field(t(label)), 'Des mots.');
  expect(change.mock.calls).toEqual([[{ [key]: 'Des mots.' }]]);
});

test('takes the ways to get there', async () => {
  const change = showPart(PracticalFields, {}, { channels: ['post'] });
  await click(field(t('channel_walk_in')));
  expect(change.mock.calls).toEqual([[{ channels: ['walk-in', 'post'] }]]);
});

test('is accessible', async () => {
  showPart(PracticalFields, {}, {}, { languages: 'Pas compris.' });
  await expectAccessible();
});
