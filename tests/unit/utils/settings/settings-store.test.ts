import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Settings } from '@/utils/settings/settings.ts';
import { readSettings, writeSettings } from '@/utils/settings/settings-store.ts';

const settings: Settings = {
  version: 1,
  role: 'adviser',
  habilitated: false,
  mark: { word: 'fox', colour: 'blue' },
};

const disk = () => fakeBrowser.storage.local.get(null);

beforeEach(() => fakeBrowser.reset());

test('before the first run there are none', async () => {
  expect(await readSettings()).toEqual({ settings: null, unreadable: false });
});

test('are read as they were written, and stay when the browser closes', async () => {
  await writeSettings(settings);
  expect(await readSettings()).toEqual({ settings, unreadable: false });
  expect(Object.values(await disk())).toEqual([settings]);
});

test('are replaced as a whole', async () => {
  await writeSettings(settings);
  await writeSettings({ ...settings, role: 'mediator', habilitated: true });
  expect(await readSettings()).toMatchObject({ settings: { role: 'mediator', habilitated: true } });
});

test.each<[string, unknown]>([
  ['of a newer version', { ...settings, version: 2 }],
  ['with a role that does not exist', { ...settings, role: 'director' }],
  ['with a mark that does not exist', { ...settings, mark: { word: 'unicorn', colour: 'blue' } }],
  ['with a key that nobody knows', { ...settings, more: true }],
  ['that are no settings', 'settings'],
])('%s they are said to be unreadable, left alone, and kept when others are chosen', async (_, foreign) => {
  await fakeBrowser.storage.local.set({ settings: foreign });
  expect(await readSettings()).toEqual({ settings: null, unreadable: true });
  expect(await readSettings()).toEqual({ settings: null, unreadable: true });
  expect(Object.values(await disk())).toEqual([foreign]);
  await writeSettings(settings);
  expect(await readSettings()).toEqual({ settings, unreadable: false });
  expect(Object.values(await disk())).toContainEqual(foreign);
});
