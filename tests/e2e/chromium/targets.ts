import type { BrowserContext, CDPSession, Page } from '@playwright/test';

/** The part of CDP's `TargetInfo` that the harness reads. */
export interface Target {
  targetId: string;
  type: string;
  url: string;
  /** Only on real tabs: the side panel's `tab` target has none. */
  embedderData?: { tabActive?: boolean };
}

/** What CDP sees of the whole browser: Playwright hides tabs, stopped workers and the side panel. */
export class Targets {
  private constructor(
    readonly cdp: CDPSession,
    private readonly context: BrowserContext,
  ) {}

  static async of(context: BrowserContext): Promise<Targets> {
    const browser = context.browser();
    if (!browser) throw new Error('A persistent context without a browser cannot be driven');
    return new Targets(await browser.newBrowserCDPSession(), context);
  }

  async all(): Promise<Target[]> {
    const { targetInfos } = await this.cdp.send('Target.getTargets', { filter: [{}] });
    return targetInfos as Target[];
  }

  /** The running service worker; none when it sleeps or was killed. */
  async worker(extensionId: string): Promise<Target | undefined> {
    const prefix = `chrome-extension://${extensionId}/`;
    return (await this.all()).find((t) => t.type === 'service_worker' && t.url.startsWith(prefix));
  }

  /** The target of the tab that shows `page`: an action is triggered on tabs only, not on pages. */
  async tab(page: Page): Promise<Target> {
    const windowOf = async (targetId: string) =>
      (await this.cdp.send('Browser.getWindowForTarget', { targetId })).windowId;
    const mine = await windowOf(await this.pageId(page));
    for (const target of await this.all())
      if (
        target.type === 'tab' &&
        target.embedderData?.tabActive &&
        (await windowOf(target.targetId)) === mine
      )
        return target;
    throw new Error(`No active tab for ${page.url()}`);
  }

  /** Extension documents that are no page of Playwright's: the browser's own side panel. */
  async sidePanel(extensionId: string, path: string): Promise<Target | undefined> {
    const prefix = `chrome-extension://${extensionId}/${path}`;
    const found = (await this.all()).filter((t) => t.type === 'page' && t.url.startsWith(prefix));
    if (found.length === 0) return undefined;
    const pages = this.context.pages().filter((page) => page.url().startsWith(prefix));
    const known = new Set(await Promise.all(pages.map((page) => this.pageId(page))));
    return found.find((target) => !known.has(target.targetId));
  }

  private async pageId(page: Page): Promise<string> {
    const session = await this.context.newCDPSession(page);
    const { targetInfo } = await session.send('Target.getTargetInfo');
    await session.detach();
    return targetInfo.targetId;
  }
}
