import type { ChromeScope } from './chrome-scope.ts';
import { FrameDriver } from './frame-driver.ts';

/** A tab: a host page, or one of the extension's own pages. */
export class HostPage extends FrameDriver {
  constructor(
    chrome: ChromeScope,
    /** The tab's BiDi id; it survives navigations. */
    readonly id: string,
    name: string,
  ) {
    super(chrome, { name, find: async () => id });
  }

  /** Loads an address and waits for its `load` event. */
  async goto(url: string): Promise<void> {
    await this.chrome.bidi.send('browsingContext.navigate', { context: this.id, url, wait: 'complete' });
  }

  async reload(): Promise<void> {
    await this.chrome.bidi.send('browsingContext.reload', { context: this.id, wait: 'complete' });
  }

  /** Back (-1) or forward (1) in the tab's history. */
  async traverse(delta: number): Promise<void> {
    await this.chrome.bidi.send('browsingContext.traverseHistory', { context: this.id, delta });
  }

  async url(): Promise<string> {
    return (await this.chrome.bidi.tree(this.id))[0]?.url ?? '';
  }

  /** Makes it the selected tab, with the browser's focus in the page. */
  async activate(): Promise<void> {
    await this.chrome.bidi.send('browsingContext.activate', { context: this.id });
    await this.chrome.call('focus', 'tab');
  }

  async close(): Promise<void> {
    await this.chrome.bidi.send('browsingContext.close', { context: this.id });
  }
}
