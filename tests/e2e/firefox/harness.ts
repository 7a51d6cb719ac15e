/**
 * Drives stock Firefox ESR with the built extension, from Playwright's test runner (Playwright's own `page` cannot).
 * puppeteer-core starts the browser; the rest goes over raw WebDriver BiDi, with system access for what is outside
 * web pages. Keys and clicks are real ones (`isTrusted`).
 *
 * @example
 * const firefox = await launchFirefox({ extensionPath, extensionId: 'repere@extension.example' });
 * await firefox.open('http://127.0.0.1:8080/case-file.html');
 * await firefox.clickToolbar();
 * const panel = await firefox.panel();
 * await panel.clickText('Être joignable', 'radio');
 * expect(await firefox.extensionRequests()).toEqual([]);
 * await firefox.close();
 */
import { launch } from 'puppeteer-core';
import { Bidi } from './bidi.ts';
import { ChromeScope } from './chrome-scope.ts';
import { FirefoxSession } from './firefox-session.ts';
import { type Preferences, QUIET, STAYING } from './preferences.ts';

export type { SeenRequest } from './chrome-driver.ts';
export type { FirefoxSession } from './firefox-session.ts';
export type { FrameDriver } from './frame-driver.ts';
export type { HostPage } from './host-page.ts';
export type { Key } from './keyboard.ts';
export * from './preferences.ts';

export interface FirefoxOptions {
  /** The unpacked extension's folder. */
  extensionPath: string;
  /** `browser_specific_settings.gecko.id`. */
  extensionId: string;
  /** The window, browser chrome included, in CSS pixels: 1280 × 900 unless told. */
  width?: number;
  height?: number;
  /** The language that `browser.i18n` answers in: French unless told. */
  locale?: string;
  /** about:config, over the quiet defaults. `preferences.ts` has presets. */
  prefs?: Preferences;
  /** The path of the page in the panel's frame: `/panel.html` unless told. */
  panelPath?: string;
  /** Headless unless told; otherwise a display is needed (xvfb-run). */
  headless?: boolean;
  executablePath?: string;
  /** A folder that outlives the browser; a fresh one among the temporary files unless told. */
  profile?: string;
}

/** Starts Firefox in a fresh profile and installs the extension. About 3 s. */
export async function launchFirefox(options: FirefoxOptions): Promise<FirefoxSession> {
  const { extensionPath, extensionId, width = 1280, height = 900, locale = 'fr', headless = true } = options;
  const browser = await launch({
    browser: 'firefox',
    executablePath: options.executablePath ?? '/usr/bin/firefox-esr',
    headless,
    args: ['--remote-allow-system-access', `--width=${width}`, `--height=${height}`],
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    ...(options.profile && { userDataDir: options.profile }),
    extraPrefsFirefox: { ...QUIET, ...(options.profile && STAYING), ...options.prefs },
    // The window's true size, and no bodies of requests kept.
    defaultViewport: null,
    networkEnabled: false,
  });
  try {
    const bidi = new Bidi(browser);
    const chrome = await ChromeScope.install(bidi);
    await chrome.call('setLocale', locale);
    await bidi.installExtension(extensionPath);
    await chrome.call('attach', extensionId);
    const origin = `moz-extension://${await chrome.call('hostname')}`;
    return new FirefoxSession(browser, chrome, origin, {
      path: extensionPath,
      panelPath: options.panelPath ?? '/panel.html',
    });
  } catch (error) {
    await browser.close();
    throw error;
  }
}
