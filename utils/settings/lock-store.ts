import { browser } from '../browser.ts';

/** Minutes without touching the computer after which the journal is locked. */
export const LOCK_MINUTES = [2, 5, 10, 15, 30, 60] as const;

const KEY = 'lockMinutes';
const USUAL = 10;

export async function readLockMinutes(): Promise<number> {
  const { [KEY]: stored } = await browser.storage.local.get(KEY);
  // What cannot be read counts as nothing said.
  return LOCK_MINUTES.find((minutes) => minutes === stored) ?? USUAL;
}

export async function writeLockMinutes(minutes: number): Promise<void> {
  await browser.storage.local.set({ [KEY]: minutes });
}

/** Tells of every change, also by another window. */
export function onLockMinutes(listener: () => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    if (KEY in changes) listener();
  });
}
