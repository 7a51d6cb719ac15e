import { browser } from './browser.ts';

/**
 * Values in the browser's session memory: shared by the extension's own programs, never on disk, gone when the
 * browser closes, and still there when the background was put to sleep and wakes.
 */
export const session = {
  async get(key: string): Promise<unknown> {
    const found = await browser.storage.session.get(key);
    return found[key];
  },
  async keys(): Promise<string[]> {
    return Object.keys(await browser.storage.session.get(null));
  },
  async set(key: string, value: unknown): Promise<void> {
    await browser.storage.session.set({ [key]: value });
  },
  async remove(...keys: string[]): Promise<void> {
    await browser.storage.session.remove(keys);
  },
};

/** Runs tasks one after the other, so that none reads what another is about to change. */
export function inTurn(): <T>(task: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const next = last.then(task, task);
    // The one who asked gets the failure; the queue goes on.
    last = next.catch(() => undefined);
    return next;
  };
}
