import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { privacyInForce } from '@/utils/in-force/privacy.ts';
import file from '@/utils/privacy/words.json' with { type: 'json' };
import { ROLES } from '@/utils/settings/settings.ts';
import { withPolicy } from '../settings/managed.ts';
import { serveExtensionFiles } from './extension-files.ts';

const settingsOf = (role: string) => ({
  settings: { version: 1, role, habilitated: false, mark: { word: 'fox', colour: 'blue' } },
});

beforeEach(() => {
  fakeBrowser.reset();
  serveExtensionFiles();
});

test.each(ROLES)('free text is off at first: %s', async (role) => {
  await fakeBrowser.storage.local.set(settingsOf(role));
  expect((await privacyInForce()).freeText).toBe(false);
});

test.each(ROLES)(
  'free text is allowed where it is switched on, and never to a volunteer: %s',
  async (role) => {
    await fakeBrowser.storage.local.set({ ...settingsOf(role), freeText: true });
    expect((await privacyInForce()).freeText).toBe(role !== 'volunteer');
  },
);

test('nor to a volunteer whose organisation switches it on, or makes one of somebody', async () => {
  await fakeBrowser.storage.local.set(settingsOf('volunteer'));
  withPolicy({ freeText: true });
  expect((await privacyInForce()).freeText).toBe(false);
  await fakeBrowser.storage.local.set({ ...settingsOf('adviser'), freeText: true });
  expect((await privacyInForce()).freeText).toBe(true);
  withPolicy({ freeText: true, role: 'volunteer' });
  expect((await privacyInForce()).freeText).toBe(false);
});

test('nor before anybody said who they are', async () => {
  await fakeBrowser.storage.local.set({ freeText: true });
  expect((await privacyInForce()).freeText).toBe(false);
});

test('the words are those that ship and those of the organisation', async () => {
  withPolicy({ words: ['Foyer des Tilleuls'] });
  const { words } = await privacyInForce();
  expect(words).toEqual([...file.lists, { kind: 'organisation', words: ['Foyer des Tilleuls'], unless: [] }]);
});
