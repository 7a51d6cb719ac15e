import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { hideReminder, noteBackup, readLastBackup, readReminder } from '@/utils/settings/backup-store.ts';

beforeEach(() => fakeBrowser.reset());

test('there is no last backup until one is made', async () => {
  expect(await readLastBackup()).toBeNull();
  await noteBackup('2026-11-01');
  expect(await readLastBackup()).toBe('2026-11-01');
});

test('reminds thirty days after the last backup', async () => {
  await noteBackup('2026-11-01');
  expect(await readReminder('2026-11-30')).toBeNull();
  expect(await readReminder('2026-12-01')).toEqual({ saved: '2026-11-01' });
});

test('reminds thirty days after decisions were first seen, where there never was one', async () => {
  expect(await readReminder('2026-11-01')).toBeNull();
  expect(await readReminder('2026-11-30')).toBeNull();
  expect(await readReminder('2026-12-01')).toEqual({ saved: null });
});

test('put away, comes back the next day, until a backup is made', async () => {
  await readReminder('2026-11-01');
  await hideReminder('2026-12-05');
  expect(await readReminder('2026-12-05')).toBeNull();
  expect(await readReminder('2026-12-06')).toEqual({ saved: null });
  await noteBackup('2026-12-06');
  expect(await readReminder('2026-12-06')).toBeNull();
});

test.each(['2026-11-01', { saved: 3 }, { saved: '2026-13-01' }, null])(
  'begins anew where %j is stored',
  async (backup) => {
    await fakeBrowser.storage.local.set({ backup });
    expect(await readLastBackup()).toBeNull();
    expect(await readReminder('2026-12-01')).toBeNull();
    expect(await readReminder('2026-12-31')).toEqual({ saved: null });
  },
);
