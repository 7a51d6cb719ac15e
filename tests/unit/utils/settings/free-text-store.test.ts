import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readFreeText, writeFreeText } from '@/utils/settings/free-text-store.ts';
import { withoutManagedStorage, withPolicy } from './managed.ts';

beforeEach(() => fakeBrowser.reset());

test('is off while nobody said so', async () => {
  expect(await readFreeText()).toBe(false);
  withoutManagedStorage();
  expect(await readFreeText()).toBe(false);
});

test.each([true, false])('is read as it was written: %s', async (freeText) => {
  await writeFreeText(!freeText);
  await writeFreeText(freeText);
  expect(await readFreeText()).toBe(freeText);
});

test.each(['yes', 1, {}])('is off where %j is stored', async (freeText) => {
  await fakeBrowser.storage.local.set({ freeText });
  expect(await readFreeText()).toBe(false);
});

describe('of an organisation', () => {
  test.each([true, false])('counts before the user’s own, and cannot be changed: %s', async (freeText) => {
    await writeFreeText(!freeText);
    withPolicy({ freeText });
    expect(await readFreeText()).toBe(freeText);
    await expect(writeFreeText(!freeText)).rejects.toMatchObject({ code: 'fixed' });
    expect(await readFreeText()).toBe(freeText);
  });

  test('in another form does not count', async () => {
    withPolicy({ freeText: 'true' });
    expect(await readFreeText()).toBe(false);
  });
});
