import { pause, poll } from '../e2e/chromium/poll.ts';
import type { RawChromium, RawTarget } from './raw-chromium.ts';

/** One tab that shows the host page, loaded again before every measurement. */
export class HostTab {
  private visits = 0;

  private constructor(
    private readonly chromium: RawChromium,
    readonly page: RawTarget,
    private readonly url: string,
    private readonly targetId: string,
  ) {}

  static async open(chromium: RawChromium, url: string): Promise<HostTab> {
    const { targetId } = await chromium.send<{ targetId: string }>('Target.createTarget', { url });
    return new HostTab(chromium, await chromium.attach(targetId), url, targetId);
  }

  /** A fresh copy of the page, loaded and at rest; resolves to the tab's id for `Extensions.triggerAction`. */
  async fresh(): Promise<string> {
    const url = `${this.url}?visit=${++this.visits}`;
    await this.page.send('Page.navigate', { url });
    const ready = `document.readyState === 'complete' && location.href === ${JSON.stringify(url)}`;
    await poll('the host page', () => this.page.evaluate<boolean>(ready).catch(() => false));
    await pause(400);
    const tab = (await this.chromium.targets('tab', url))[0];
    if (!tab) throw new Error('The host page has no tab');
    return tab;
  }

  async close(): Promise<void> {
    await this.chromium.send('Target.closeTarget', { targetId: this.targetId });
  }
}
