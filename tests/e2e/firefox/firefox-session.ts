import type { Browser } from 'puppeteer-core';
import type { ContextTree, RemoteFunction } from './bidi.ts';
import { BACKGROUND_CONTEXT, type SeenRequest, SIDEBAR_CONTEXT } from './chrome-driver.ts';
import type { ChromeScope } from './chrome-scope.ts';
import { FrameDriver } from './frame-driver.ts';
import { HostPage } from './host-page.ts';
import { type Key, toChord } from './keyboard.ts';
import { Pending, type PollOptions, poll } from './poll.ts';
import type { Preferences } from './preferences.ts';

/** A running Firefox with the extension in it. */
export class FirefoxSession {
  readonly #background: FrameDriver;
  #current: HostPage | undefined;

  constructor(
    private readonly browser: Browser,
    private readonly chrome: ChromeScope,
    /** `moz-extension://…`, without a final slash. */
    readonly origin: string,
    private readonly extension: { path: string; panelPath: string },
  ) {
    this.#background = new FrameDriver(chrome, {
      name: 'the background page',
      find: async () => {
        await chrome.call('wakeBackground');
        return BACKGROUND_CONTEXT;
      },
    });
  }

  /** A new selected tab, loaded, with the focus in the page. */
  async open(url: string): Promise<HostPage> {
    const { context } = await this.chrome.bidi.send<{ context: string }>('browsingContext.create', {
      type: 'tab',
    });
    const page = new HostPage(this.chrome, context, `the tab of ${url}`);
    await page.goto(url);
    await page.activate();
    this.#current = page;
    return page;
  }

  /** One of the extension's pages (`'/journal.html'`) in a new selected tab. */
  async openExtensionPage(path: string): Promise<HostPage> {
    const context = await this.chrome.call('openTab', path);
    const page = new HostPage(this.chrome, context, `the extension's page ${path}`);
    await page.waitUntil(
      `${path} to load`,
      (origin: string) => {
        return location.origin === origin && document.readyState === 'complete';
      },
      this.origin,
    );
    return page;
  }

  /** Waits for a tab that somebody else opened (the extension, a link) and whose address holds this. */
  async waitForTab(address: string | RegExp, options?: PollOptions): Promise<HostPage> {
    const context = await poll(
      `a tab of ${address}`,
      async () => {
        const tabs = await this.chrome.bidi.tree();
        const found = tabs.find(({ url }) =>
          typeof address === 'string' ? url.includes(address) : address.test(url),
        );
        return found?.context ?? new Pending(tabs.map(({ url }) => url).join(', '));
      },
      options,
    );
    return new HostPage(this.chrome, context, `the tab of ${address}`);
  }

  /** Closes all tabs; an empty one stays, so that the window does. */
  async closeTabs(): Promise<void> {
    const before = await this.chrome.bidi.tree();
    await this.chrome.bidi.send('browsingContext.create', { type: 'tab' });
    for (const { context } of before) await this.chrome.bidi.send('browsingContext.close', { context });
    this.#current = undefined;
  }

  /** The addresses of all tabs. */
  async tabs(): Promise<string[]> {
    return (await this.chrome.bidi.tree()).map(({ url }) => url);
  }

  /** A click on the toolbar button in the selected tab: the true `action.onClicked`, with its activeTab grant. */
  async clickToolbar(): Promise<void> {
    await this.chrome.call('clickToolbar');
  }

  /** Real keys in the browser's window, where they may be an extension's or the browser's shortcut. */
  async pressShortcut(...keys: Key[]): Promise<void> {
    await this.chrome.call('press', keys.map(toChord));
  }

  /** The panel's frame in a tab (the last opened unless told), once it is there. A reloaded or moved frame is followed. */
  async panel(page = this.#current): Promise<FrameDriver> {
    if (!page) throw new Error('panel(): open a page first');
    const driver = new FrameDriver(this.chrome, {
      name: `the panel in ${await page.url()}`,
      find: async () => (await this.#panelFrames(page)).at(-1)?.context,
    });
    await driver.waitUntil('the panel to load', () => document.readyState === 'complete');
    return driver;
  }

  /** How many frames of the panel a tab holds now. */
  async panelCount(page = this.#current): Promise<number> {
    return page ? (await this.#panelFrames(page)).length : 0;
  }

  /** Opens the native sidebar as the user does from the menu. */
  async openSidebar(): Promise<FrameDriver> {
    await this.chrome.call('openSidebar');
    return this.sidebar();
  }

  /** The native sidebar's document, once somebody has opened it. */
  async sidebar(): Promise<FrameDriver> {
    const driver = new FrameDriver(this.chrome, {
      name: 'the sidebar',
      place: 'sidebar',
      find: async () => ((await this.isSidebarOpen()) ? SIDEBAR_CONTEXT : undefined),
    });
    await driver.waitUntil('the sidebar to load', () => document.readyState === 'complete');
    return driver;
  }

  async isSidebarOpen(): Promise<boolean> {
    return this.chrome.call('isSidebarReady');
  }

  async closeSidebar(): Promise<void> {
    await this.chrome.call('closeSidebar');
  }

  /** Runs a function in the background event page, waking it if it sleeps. It is sent as text. */
  async evaluateInBackground<A extends unknown[], T>(fn: RemoteFunction<A, T>, ...args: A): Promise<T> {
    return this.#background.evaluate(fn, ...args);
  }

  /** Ends the event page as its idle timer would, `runtime.onSuspend` included. */
  async killBackground(): Promise<void> {
    await poll('the background page to stop', async () => {
      const state = await this.chrome.call('killBackground');
      return state === 'stopped' ? true : new Pending(state);
    });
  }

  /** Installs the folder again over the running extension, as an update does: open panels and scripts are orphaned. */
  async updateExtension(): Promise<void> {
    await this.chrome.bidi.installExtension(this.extension.path);
  }

  /** 'running', 'stopped', 'starting' or 'suspending'. */
  async backgroundState(): Promise<string> {
    return this.chrome.call('backgroundState');
  }

  /** Every request seen since the start or since `clearLogs()`, those of the pages and of Firefox included. */
  async requests(): Promise<SeenRequest[]> {
    return this.chrome.call('requests');
  }

  /** The requests of the extension alone: its documents, its background, its content script. Expected to be none. */
  async extensionRequests(): Promise<SeenRequest[]> {
    return (await this.requests()).filter(({ byExtension }) => byExtension);
  }

  /** Uncaught errors and refused policies in the extension's own scripts, wherever they ran. */
  async extensionErrors(): Promise<string[]> {
    return this.chrome.call('errors');
  }

  async clearLogs(): Promise<void> {
    await this.chrome.call('clearLogs');
  }

  /** about:config while it runs. Colours and motion follow at once. */
  async setPreferences(preferences: Preferences): Promise<void> {
    await this.chrome.call('setPreferences', preferences);
  }

  /** The user's zoom of the selected tab: 2 is 200 %, and halves the width that the page has. */
  async zoom(factor: number): Promise<void> {
    await this.chrome.call('zoom', factor);
  }

  /** A PNG of the whole window: toolbar, page with its panel, sidebar. */
  async screenshotChrome(): Promise<Buffer> {
    return Buffer.from(await this.chrome.call('screenshot'), 'base64');
  }

  async close(): Promise<void> {
    await this.browser.close();
  }

  async #panelFrames(page: HostPage): Promise<ContextTree[]> {
    const flatten = (tree: ContextTree): ContextTree[] => [tree, ...tree.children.flatMap(flatten)];
    const frames = (await this.chrome.bidi.tree(page.id)).flatMap((tab) => tab.children.flatMap(flatten));
    return frames.filter(
      ({ url }) => url.startsWith('moz-extension://') && new URL(url).pathname === this.extension.panelPath,
    );
  }
}
