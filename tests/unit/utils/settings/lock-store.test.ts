import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  LOCK_MINUTES,
  onLockMinutes,
  readLockMinutes,
  writeLockMinutes,
} from '@/utils/settings/lock-store.ts';

beforeEach(() => fakeBrowser.reset());

test('is ten minutes while nobody chose others', async () => {
  expect(await readLockMinutes()).toBe(10);
});

test.each(LOCK_MINUTES)('is read as it was written: %i', async (minutes) => {
  await writeLockMinutes(minutes);
  expect(await readLockMinutes()).toBe(minutes);
});

test.each([0, 1, 10_000, '5', null, {}])('is ten minutes where %j is stored', async (lockMinutes) => {
  await fakeBrowser.storage.local.set({ lockMinutes });
  expect(await readLockMinutes()).toBe(10);
});

test('a change is told, and no other', async () => {
  const listener = vi.fn();
  onLockMinutes(listener);
  await fakeBrowser.storage.local.set({ retentionMonths: 3 });
  expect(listener).not.toHaveBeenCalled();
  await writeLockMinutes(5);
  expect(listener).toHaveBeenCalledTimes(1);
});
