import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Settings } from '@/utils/settings/settings.ts';
import { readSettings, writeSettings } from '@/utils/settings/settings-store.ts';
import { withoutManagedStorage, withPolicy } from './managed.ts';

const settings: Settings = {
  version: 1,
  role: 'adviser',
  habilitated: false,
  mark: { word: 'fox', colour: 'blue' },
};

const disk = () => fakeBrowser.storage.local.get(null);

beforeEach(() => fakeBrowser.reset());

test('before the first run there are none', async () => {
  expect(await readSettings()).toEqual({ settings: null, unreadable: false, fixed: {} });
});

test('are read as they were written, and stay when the browser closes', async () => {
  await writeSettings(settings);
  expect(await readSettings()).toEqual({ settings, unreadable: false, fixed: {} });
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
  expect(await readSettings()).toEqual({ settings: null, unreadable: true, fixed: {} });
  expect(await readSettings()).toEqual({ settings: null, unreadable: true, fixed: {} });
  expect(Object.values(await disk())).toEqual([foreign]);
  await writeSettings(settings);
  expect(await readSettings()).toEqual({ settings, unreadable: false, fixed: {} });
  expect(Object.values(await disk())).toContainEqual(foreign);
});

describe('what the organisation fixed', () => {
  test('is told before the first run, when there are no settings yet', async () => {
    withPolicy({ role: 'mediator', habilitated: true });
    expect(await readSettings()).toEqual({
      settings: null,
      unreadable: false,
      fixed: { role: 'mediator', habilitated: true },
    });
  });

  test('counts before what the user chose, and ends with the policy', async () => {
    await writeSettings(settings);
    withPolicy({ role: 'mediator', habilitated: true });
    expect((await readSettings()).settings).toEqual({ ...settings, role: 'mediator', habilitated: true });
    withPolicy({});
    expect((await readSettings()).settings).toEqual(settings);
  });

  test('is written as it is fixed, whatever was chosen', async () => {
    withPolicy({ role: 'mediator' });
    await writeSettings({ ...settings, role: 'adviser', habilitated: true });
    expect(await disk()).toEqual({ settings: { ...settings, role: 'mediator', habilitated: true } });
  });

  test('never makes a volunteer habilitated', async () => {
    withPolicy({ role: 'volunteer', habilitated: true });
    await writeSettings({ ...settings, habilitated: true });
    expect(await readSettings()).toMatchObject({
      settings: { role: 'volunteer', habilitated: false },
      fixed: { role: 'volunteer', habilitated: false },
    });
  });

  test('nor one who chose to be a volunteer', async () => {
    withPolicy({ habilitated: true });
    await writeSettings({ ...settings, role: 'volunteer' });
    expect((await readSettings()).settings).toMatchObject({ role: 'volunteer', habilitated: false });
  });

  test('is nothing where it is not in its form, or in Firefox without a policy', async () => {
    withPolicy({ role: 'director', habilitated: 'yes' });
    expect((await readSettings()).fixed).toEqual({});
    withoutManagedStorage();
    expect((await readSettings()).fixed).toEqual({});
  });
});
