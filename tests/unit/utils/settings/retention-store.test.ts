import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readRetention, writeRetention } from '@/utils/settings/retention-store.ts';
import { withoutManagedStorage, withPolicy } from './managed.ts';

beforeEach(() => fakeBrowser.reset());

test('is twelve months while nobody said fewer', async () => {
  expect(await readRetention()).toBe(12);
  withoutManagedStorage();
  expect(await readRetention()).toBe(12);
});

test('is read as it was written', async () => {
  await writeRetention(3);
  expect(await readRetention()).toBe(3);
});

test.each([0, 13, 2.5, '3', null, {}])('is twelve months where %j is stored', async (retentionMonths) => {
  await fakeBrowser.storage.local.set({ retentionMonths });
  expect(await readRetention()).toBe(12);
});

test('of an organisation counts before the user’s own, and cannot be changed', async () => {
  await writeRetention(3);
  withPolicy({ retentionMonths: 6 });
  expect(await readRetention()).toBe(6);
  await expect(writeRetention(1)).rejects.toMatchObject({ code: 'fixed' });
  withPolicy({});
  expect(await readRetention()).toBe(3);
});
