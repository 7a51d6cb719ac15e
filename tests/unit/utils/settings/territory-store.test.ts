import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Areas } from '@/utils/programmes/types.ts';
import { readTerritory, writeTerritory } from '@/utils/settings/territory-store.ts';
import { withoutManagedStorage, withPolicy } from './managed.ts';

const NOWHERE: Areas = { departements: [], communes: [], postalCodes: [] };
const rhone: Areas = { ...NOWHERE, departements: ['69'] };
const disk = () => fakeBrowser.storage.local.get(null);

beforeEach(() => fakeBrowser.reset());

test('is nowhere while nobody said so', async () => {
  expect(await readTerritory()).toEqual({ territory: NOWHERE, fixed: false, unreadable: false });
});

test('is read as it was written', async () => {
  await writeTerritory(rhone);
  expect(await readTerritory()).toEqual({ territory: rhone, fixed: false, unreadable: false });
});

test('is the user’s own in Firefox without a policy', async () => {
  withoutManagedStorage();
  await writeTerritory(rhone);
  expect(await readTerritory()).toMatchObject({ territory: rhone, fixed: false });
});

describe('of an organisation', () => {
  test('counts before the user’s own, which is kept', async () => {
    await writeTerritory(rhone);
    withPolicy({ territory: { postalCodes: ['38000'] } });
    expect(await readTerritory()).toEqual({
      territory: { ...NOWHERE, postalCodes: ['38000'] },
      fixed: true,
      unreadable: false,
    });
    expect(Object.values(await disk())).toEqual([rhone]);
  });

  test('cannot be changed', async () => {
    withPolicy({ territory: { departements: ['38'] } });
    await expect(writeTerritory(rhone)).rejects.toMatchObject({ code: 'fixed' });
    expect(await disk()).toEqual({});
  });
});

test.each<[string, unknown]>([
  ['a text', '69'],
  ['a departement that does not exist', { departements: ['20'] }],
  ['a key of a later version', { departements: ['69'], towns: [] }],
])('%s is unreadable, and left as it is: nothing is withdrawn', async (_, stored) => {
  await fakeBrowser.storage.local.set({ territory: stored });
  expect(await readTerritory()).toEqual({ territory: NOWHERE, fixed: false, unreadable: true });
  expect(await disk()).toEqual({ territory: stored });
  withPolicy({ territory: stored });
  expect(await readTerritory()).toEqual({ territory: NOWHERE, fixed: true, unreadable: true });
});
