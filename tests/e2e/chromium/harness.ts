import { resolve } from 'node:path';
import { type BrowserContext, chromium, type Frame, type Page, type Worker } from '@playwright/test';
import { findExtension } from './find-extension.ts';
import { type NetworkRequest, readNetLog, recordRequests } from './network.ts';
import { lookAt, type PageLook } from './page-look.ts';
import { poll } from './poll.ts';
import {
  CHROMIUM,
  chromiumArgs,
  createProfile,
  languageEnvironment,
  type Profile,
  type ThirdPartyCookies,
  type UiLanguage,
} from './profile.ts';
import { killWorker, wakeWorker } from './service-worker.ts';
import { SidePanel } from './side-panel.ts';
import { Targets } from './targets.ts';
import { clickToolbar } from './toolbar.ts';

/** The build's output, or another build: `REPERE_EXTENSION=…/chrome-mv3`. */
export const BUILT_EXTENSION =
  process.env.REPERE_EXTENSION ?? resolve(import.meta.dirname, '../../../.output/chrome-mv3');
const PANEL = 'panel.html';

export interface ChromiumOptions {
  /** Unpacked extension; the build's output when not given. */
  extensionPath?: string;
  /** Loaded beside it, for comparisons. */
  otherExtensions?: readonly string[];
  thirdPartyCookies?: ThirdPartyCookies;
  colorScheme?: 'light' | 'dark';
  forcedColors?: 'active' | 'none';
  /** `null` follows the window, which matters beside the real side panel. */
  viewport?: { width: number; height: number } | null;
  /** False needs a display: see `shortcut.ts`. */
  headless?: boolean;
  /** X display for a window, such as `:99`; the environment's when not given. */
  display?: string;
  lang?: UiLanguage;
  extraArgs?: readonly string[];
  /** Where the profile's folder is made; among the temporary files when not given. */
  folder?: string;
  /** A profile that outlives the browser: whoever made it removes it. */
  profile?: Profile;
}

export interface ChromiumSession {
  context: BrowserContext;
  extensionId: string;
  /** Where the browser keeps everything. */
  profile: string;
  targets: Targets;
  /** How pages are shown that come from now on. */
  look(look: PageLook): void;
  /** A new tab in front. */
  open(url: string): Promise<Page>;
  /**
   * The real toolbar button on this page's tab. Waits until a panel has come or gone, in the page or as the browser's
   * side panel; a click that shall do something else, or nothing, needs its own `until` (`() => true`).
   */
  clickToolbar(page: Page, until?: () => boolean | Promise<boolean>): Promise<void>;
  /** The panel's frame inside the page, as soon as its document is there. */
  panel(page: Page): Promise<Frame>;
  noPanel(page: Page): Promise<void>;
  worker(): Promise<Worker>;
  killWorker(): Promise<void>;
  /** Loads the extension anew from its folder, as an update does; `runtime.reload()` would end it for good here. */
  reloadExtension(): Promise<void>;
  extensionPage(path: string): Promise<Page>;
  /** Writes into `storage.local` and gives all that is there; `sessionMemory` does the same for `storage.session`. */
  local(values?: Record<string, unknown>): Promise<Record<string, unknown>>;
  sessionMemory(values?: Record<string, unknown>): Promise<Record<string, unknown>>;
  /** The browser's number of the tab in front. */
  tabId(): Promise<number>;
  sidePanel(): Promise<SidePanel>;
  /** What Playwright saw of the network so far; the side panel's requests are only in `networkLog`. */
  requests: NetworkRequest[];
  /** Every request of the browser so far. */
  networkLog(): Promise<NetworkRequest[]>;
  /** Both of the above, only what the extension asked for: must stay empty. */
  extensionRequests(): Promise<NetworkRequest[]>;
  close(): Promise<void>;
  /** Closes the browser and starts it again over the same profile; this session is over then. */
  restart(): Promise<ChromiumSession>;
}

/** Debian's Chromium with the extension in a fresh profile. Close it to remove the profile. */
export async function launchChromium(options: ChromiumOptions = {}): Promise<ChromiumSession> {
  const { profile, folder } = options;
  // One that was given is not ours to remove.
  if (profile) return launchOver({ ...profile, remove: async () => {} }, options);
  return launchOver(await createProfile(options.thirdPartyCookies ?? 'blocked', folder), options);
}

async function launchOver(profile: Profile, options: ChromiumOptions): Promise<ChromiumSession> {
  const { lang = 'fr', headless = true, viewport = { width: 1280, height: 800 } } = options;
  const extensions = [options.extensionPath ?? BUILT_EXTENSION, ...(options.otherExtensions ?? [])];
  const cookies = options.thirdPartyCookies ?? 'blocked';
  let context: BrowserContext | undefined;
  try {
    context = await chromium.launchPersistentContext(profile.directory, {
      executablePath: CHROMIUM,
      // Playwright's own switch would add arguments that hide scroll bars and change the look.
      headless: false,
      args: [
        ...(headless ? ['--headless=new'] : []),
        ...chromiumArgs(extensions, profile.netLog, lang, cookies),
        ...(options.extraArgs ?? []),
      ],
      ignoreDefaultArgs: ['--disable-extensions'],
      env: {
        ...stringsOf(process.env),
        ...languageEnvironment(lang),
        ...(options.display ? { DISPLAY: options.display } : {}),
      },
      viewport,
      colorScheme: options.colorScheme ?? 'light',
      forcedColors: options.forcedColors ?? 'none',
    });
    return await drive(context, profile, options);
  } catch (error) {
    await context?.close();
    await profile.remove();
    throw error;
  }
}

async function drive(
  context: BrowserContext,
  profile: Profile,
  options: ChromiumOptions,
): Promise<ChromiumSession> {
  const { directory, netLog } = profile;
  const requests: NetworkRequest[] = [];
  recordRequests(context, requests);
  const targets = await Targets.of(context);
  const extensionId = await findExtension(context, options.extensionPath ?? BUILT_EXTENSION);
  const origin = `chrome-extension://${extensionId}`;
  // Not by the id: with `use_dynamic_url` the frame's address has another host.
  const panelIn = (page: Page) =>
    page.frames().find((f) => /^chrome-extension:\/\/[^/]+\/panel\.html/.test(f.url()));

  let look: PageLook = {};
  const newPage = async () => {
    const page = await context.newPage();
    if (Object.keys(look).length > 0) await lookAt(page, look);
    return page;
  };

  return {
    context,
    extensionId,
    profile: directory,
    targets,
    requests,
    look: (next) => {
      look = next;
    },
    open: async (url) => {
      const page = await newPage();
      await page.goto(url);
      await page.bringToFront();
      return page;
    },
    clickToolbar: async (page, until) => {
      const shown = async () =>
        panelIn(page) !== undefined || (await targets.sidePanel(extensionId, PANEL)) !== undefined;
      const before = await shown();
      const toggled = async () => (await shown()) !== before;
      await clickToolbar(context, targets, extensionId, page, until ?? toggled);
    },
    panel: async (page) => {
      const frame = await poll(`the panel on ${page.url()}`, () => panelIn(page));
      await frame.waitForLoadState('domcontentloaded');
      return frame;
    },
    noPanel: async (page) => {
      await poll(`the end of the panel on ${page.url()}`, () => !panelIn(page));
    },
    worker: () => wakeWorker(context, targets, extensionId),
    killWorker: () => killWorker(context, targets, extensionId),
    reloadExtension: async () => {
      const path = options.extensionPath ?? BUILT_EXTENSION;
      const load = targets.cdp.send as unknown as (method: string, params: object) => Promise<unknown>;
      await load.call(targets.cdp, 'Extensions.loadUnpacked', { path });
      await wakeWorker(context, targets, extensionId);
    },
    extensionPage: async (path) => {
      const page = await newPage();
      await page.goto(`${origin}/${path}`);
      return page;
    },
    local: async (values = {}) =>
      (await wakeWorker(context, targets, extensionId)).evaluate(store, { area: 'local' as const, values }),
    sessionMemory: async (values = {}) =>
      (await wakeWorker(context, targets, extensionId)).evaluate(store, { area: 'session' as const, values }),
    tabId: async () => {
      const worker = await wakeWorker(context, targets, extensionId);
      return worker.evaluate(async () => {
        const { tabs } = (globalThis as unknown as { chrome: ExtensionApi }).chrome;
        const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
        return tab?.id ?? -1;
      });
    },
    sidePanel: async () => {
      const found = await poll('the side panel', () => targets.sidePanel(extensionId, PANEL));
      const panel = await SidePanel.attach(targets.cdp, found.targetId);
      const { colorScheme = 'light', forcedColors = 'none' } = { ...options, ...look };
      const features = [
        { name: 'prefers-color-scheme', value: colorScheme },
        { name: 'forced-colors', value: forcedColors },
      ];
      await panel.send('Emulation.setEmulatedMedia', { features });
      return panel;
    },
    networkLog: () => readNetLog(netLog),
    extensionRequests: async () => {
      const all = [...requests, ...(await readNetLog(netLog))];
      return all.filter((request) => request.from.startsWith(origin));
    },
    close: async () => {
      await context.close();
      await profile.remove();
    },
    restart: async () => {
      await context.close();
      return launchOver(profile, options);
    },
  };
}

/** The little of the extension's API that the harness calls in the worker. */
interface ExtensionApi {
  storage: Record<
    'local' | 'session',
    { set(values: object): Promise<void>; get(): Promise<Record<string, unknown>> }
  >;
  tabs: { query(query: object): Promise<{ id: number }[]> };
}

/** Runs in the worker. */
async function store({ area, values }: { area: 'local' | 'session'; values: Record<string, unknown> }) {
  const { storage } = (globalThis as unknown as { chrome: ExtensionApi }).chrome;
  await storage[area].set(values);
  return storage[area].get();
}

function stringsOf(environment: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(environment).flatMap(([k, v]) => (v === undefined ? [] : [[k, v]])),
  );
}
