import { browser } from '../browser.ts';
import { ExpectedError } from '../messages/result.ts';
import { parseAreas } from '../programmes/programme-schema.ts';
import type { Areas } from '../programmes/types.ts';
import { readPolicy } from './policy.ts';

const KEY = 'territory';

const NOWHERE: Areas = { departements: [], communes: [], postalCodes: [] };

export interface StoredTerritory {
  territory: Areas;
  /** The organisation's policy fixed it. */
  fixed: boolean;
  /** There is one that cannot be read; nothing is withdrawn. */
  unreadable: boolean;
}

/** Where the user works. Empty while nobody said so. */
export async function readTerritory(): Promise<StoredTerritory> {
  const [{ policy }, { [KEY]: stored }] = await Promise.all([readPolicy(), browser.storage.local.get(KEY)]);
  const fixed = policy.territory !== undefined;
  const given = fixed ? policy.territory : stored;
  if (given === undefined) return { territory: NOWHERE, fixed, unreadable: false };
  const parsed = parseAreas(given);
  return parsed.ok
    ? { territory: parsed.value, fixed, unreadable: false }
    : { territory: NOWHERE, fixed, unreadable: true };
}

/** @throws ExpectedError `fixed` */
export async function writeTerritory(territory: Areas): Promise<void> {
  if ((await readTerritory()).fixed) throw new ExpectedError('fixed');
  await browser.storage.local.set({ [KEY]: territory });
}
