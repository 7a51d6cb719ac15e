import { browser } from '../browser.ts';
import type { Wraps } from '../secrets/unwrap-with-either.ts';
import { readCopies } from './copies.ts';

const KEY = 'copies-keys';

/** Keys of the journal with which copies are sealed, as they are wrapped: the database would take them along. By id. */
export async function readWraps(): Promise<Record<string, Wraps>> {
  const { [KEY]: stored } = await browser.storage.local.get(KEY);
  return (stored as Record<string, Wraps> | undefined) ?? {};
}

/** Keeps the wraps of a key, and no longer those of keys that no copy needs. */
export async function keepWraps(id: string, wraps: Wraps): Promise<void> {
  const [kept, { rows }] = await Promise.all([readWraps(), readCopies()]);
  const needed = Object.entries(kept).filter(([one]) => rows.some(({ key }) => key === one));
  await browser.storage.local.set({ [KEY]: { ...Object.fromEntries(needed), [id]: wraps } });
}
