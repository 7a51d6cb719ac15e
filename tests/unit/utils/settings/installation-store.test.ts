import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readInstallation } from '@/utils/settings/installation-store.ts';
import { withLocks } from '../locks.ts';

beforeEach(() => {
  fakeBrowser.reset();
  withLocks();
});

test('is drawn once, whoever asks first', async () => {
  const [one, other] = await Promise.all([readInstallation(), readInstallation()]);
  expect(one).toMatch(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);
  expect(other).toBe(one);
  expect(await readInstallation()).toBe(one);
});

test('is another one in another installation', async () => {
  const one = await readInstallation();
  fakeBrowser.reset();
  expect(await readInstallation()).not.toBe(one);
});
