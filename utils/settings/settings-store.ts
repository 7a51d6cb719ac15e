import { browser } from '../browser.ts';
import { type Policy, readPolicy } from './policy.ts';
import { type Settings, settingsSchema } from './settings.ts';

const KEY = 'settings';

export interface StoredSettings {
  /** Null before the first run. */
  settings: Settings | null;
  /** There were some that this version cannot read. They were put aside as they are. */
  unreadable: boolean;
  /** What the organisation's policy fixed. */
  fixed: FixedSettings;
}

export interface FixedSettings {
  role?: Settings['role'] | undefined;
  habilitated?: boolean | undefined;
}

export async function readSettings(): Promise<StoredSettings> {
  const [{ policy }, { [KEY]: stored }] = await Promise.all([readPolicy(), browser.storage.local.get(KEY)]);
  const fixed = fixedBy(policy);
  if (stored === undefined) return { settings: null, unreadable: false, fixed };
  const parsed = settingsSchema.safeParse(stored);
  if (parsed.success) return { settings: withFixed(parsed.data, fixed), unreadable: false, fixed };
  return { settings: null, unreadable: true, fixed };
}

/** Writes the settings, what is fixed as it is fixed; those that could not be read are kept beside them. */
export async function writeSettings(settings: Settings): Promise<void> {
  const { unreadable, fixed } = await readSettings();
  if (unreadable) {
    const { [KEY]: stored } = await browser.storage.local.get(KEY);
    await browser.storage.local.set({ [`unreadable-${KEY}`]: stored });
  }
  await browser.storage.local.set({ [KEY]: withFixed(settings, fixed) });
}

/** No volunteer is habilitated, whatever a policy says (source: Aidants Connect FAQ). */
function withFixed(settings: Settings, fixed: FixedSettings): Settings {
  const role = fixed.role ?? settings.role;
  return {
    ...settings,
    role,
    habilitated: role !== 'volunteer' && (fixed.habilitated ?? settings.habilitated),
  };
}

/** The same of a policy alone, before there are settings. */
function fixedBy({ role, habilitated }: Policy): FixedSettings {
  return {
    ...(role === undefined ? {} : { role }),
    ...(role === 'volunteer' ? { habilitated: false } : habilitated === undefined ? {} : { habilitated }),
  };
}
