import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const CHROMIUM = '/usr/bin/chromium';
const LOCALES = '/usr/lib/chromium/locales';

/**
 * Playwright's list less one: it also turns storage partitioning off, so that with blocked cookies an embedded
 * extension frame loses its storage, and the tests would run on another browser than the users'.
 */
const DISABLED = [
  'MediaRouter',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
];
const PARTITIONING = 'ThirdPartyStoragePartitioning';

/** What Chromium shows in its own menus; an extension's `i18n` follows it. */
export type UiLanguage = 'fr' | 'en';

/**
 * `blocked` is the rule in many organisations and in private windows; with partitioned storage, today's default, an
 * embedded extension frame keeps IndexedDB and localStorage then. `refused` also turns partitioning off: both throw.
 */
export type ThirdPartyCookies = 'blocked' | 'allowed' | 'refused';

export interface Profile {
  directory: string;
  /** Chromium writes every network request of the whole browser into this file. */
  netLog: string;
  remove(): Promise<void>;
}

/** A fresh profile in the temporary folder, or in another; `remove` it when the browser has gone. */
export async function createProfile(cookies: ThirdPartyCookies, folder = tmpdir()): Promise<Profile> {
  const directory = await mkdtemp(join(folder, 'repere-chromium-'));
  await mkdir(join(directory, 'Default'));
  await writeFile(
    join(directory, 'Default', 'Preferences'),
    JSON.stringify({ profile: { cookie_controls_mode: cookies === 'allowed' ? 2 : 1 } }),
  );
  return {
    directory,
    netLog: join(directory, 'net-log.json'),
    remove: () => rm(directory, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }),
  };
}

/** Command line for one or several unpacked extensions. The last `--disable-features` wins over Playwright's. */
export function chromiumArgs(
  extensions: readonly string[],
  netLog: string,
  lang: UiLanguage,
  cookies: ThirdPartyCookies,
): string[] {
  return [
    '--no-sandbox',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    '--disable-quic',
    `--disable-features=${[...DISABLED, ...(cookies === 'refused' ? [PARTITIONING] : [])].join(',')}`,
    // Nothing outside this machine can be reached; attempts still show in the net log.
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE *.localhost, EXCLUDE 127.0.0.1',
    `--log-net-log=${netLog}`,
    `--lang=${lang}`,
    `--load-extension=${extensions.join(',')}`,
    `--disable-extensions-except=${extensions.join(',')}`,
  ];
}

/** On Linux the interface's language comes from `LANGUAGE` and from an installed `.pak`, not from `--lang`. */
export function languageEnvironment(lang: UiLanguage): { LANGUAGE: string } {
  if (lang === 'fr' && !existsSync(join(LOCALES, 'fr.pak')))
    throw new Error('Chromium has no French interface here: apt-get install chromium-l10n');
  return { LANGUAGE: lang === 'fr' ? 'fr' : 'en_US' };
}
