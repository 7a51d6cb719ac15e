// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { WhatFields } from '@/components/options/WhatFields.tsx';
import { click, expectAccessible, field, t, type } from '../mount.tsx';
import { descriptionOf } from './events.ts';
import { showPart } from './part.tsx';
import { kinds, purposes } from './programmes.ts';

const mount = (...parts: [Parameters<typeof showPart>[2]?, Parameters<typeof showPart>[3]?]) =>
  showPart(WhatFields, { kinds, purposes }, ...parts);

test.each([
  ['name', 'field_name'],
  ['audience', 'field_audience'],
  ['forPerson', 'field_for_person'],
  ['forAdviser', 'field_for_adviser'],
] as const)('takes the %s', async (key, label) => {
  const change = mount();
  await type(field(t(label)), 'Des mots.');
  expect(change.mock.calls).toEqual([[{ [key]: 'Des mots.' }]]);
});

test('takes the kinds of help', async () => {
  const change = mount({ kinds: ['b'] });
  await click(field('Aide A'));
  expect(change.mock.calls).toEqual([[{ kinds: ['a', 'b'] }]]);
});

test('takes the reasons of the visit, in the order of the checklist', async () => {
  const change = mount({ purposes: ['learn'] });
  await click(field('Appareil'));
  expect(change.mock.calls).toEqual([[{ purposes: ['device', 'learn'] }]]);
});

test('a reason that is ticked can be unticked', async () => {
  const change = mount({ purposes: ['device', 'learn'] });
  await click(field('Apprendre'));
  expect(change.mock.calls).toEqual([[{ purposes: ['device'] }]]);
});

test('a kind that the book no longer knows can be unticked', async () => {
  const change = mount({ kinds: ['gone'] });
  await click(field('gone'));
  expect(change.mock.calls).toEqual([[{ kinds: [] }]]);
});

test('says what is wrong beside it', () => {
  mount({}, { name: 'Il manque.', kinds: 'Inconnu.' });
  expect(descriptionOf(field(t('field_name')))).toContain('Il manque.');
  expect(descriptionOf(field('Aide A'))).toContain('Inconnu.');
});

test('is accessible', async () => {
  mount({ kinds: ['a'] }, { name: 'Il manque.' });
  await expectAccessible();
});
