import { browser } from '../browser.ts';
import { type Settings, settingsSchema } from './settings.ts';

const KEY = 'settings';

export interface StoredSettings {
  /** Null before the first run. */
  settings: Settings | null;
  /** There were some that this version cannot read. They were put aside as they are. */
  unreadable: boolean;
}

export async function readSettings(): Promise<StoredSettings> {
  const { [KEY]: stored } = await browser.storage.local.get(KEY);
  if (stored === undefined) return { settings: null, unreadable: false };
  const parsed = settingsSchema.safeParse(stored);
  if (parsed.success) return { settings: parsed.data, unreadable: false };
  return { settings: null, unreadable: true };
}

/** Writes the settings; those that could not be read are kept beside them. */
export async function writeSettings(settings: Settings): Promise<void> {
  const { unreadable } = await readSettings();
  if (unreadable) {
    const { [KEY]: stored } = await browser.storage.local.get(KEY);
    await browser.storage.local.set({ [`unreadable-${KEY}`]: stored });
  }
  await browser.storage.local.set({ [KEY]: settings });
}
