import { browser } from '../browser.ts';
import { ExpectedError } from '../messages/result.ts';
import { readPolicy } from './policy.ts';

const KEY = 'freeText';

/** Whether decisions may bear free text, as the organisation or the user says; off while nobody did. Volunteers never have it. */
export async function readFreeText(): Promise<boolean> {
  const [{ policy }, { [KEY]: stored }] = await Promise.all([readPolicy(), browser.storage.local.get(KEY)]);
  return policy.freeText ?? stored === true;
}

/** @throws ExpectedError `fixed` */
export async function writeFreeText(freeText: boolean): Promise<void> {
  if ((await readPolicy()).policy.freeText !== undefined) throw new ExpectedError('fixed');
  await browser.storage.local.set({ [KEY]: freeText });
}
