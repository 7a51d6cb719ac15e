import { test as base } from '@playwright/test';
import { type Portals, startPortals } from '../../portals/serve.ts';
import { type ChromiumOptions, type ChromiumSession, launchChromium } from './harness.ts';
import { type OpenPanel, openPanel } from './panel.ts';

export type Role = 'adviser' | 'volunteer' | 'mediator';

interface Fixtures {
  chromiumOptions: ChromiumOptions;
  /** Who the first run said that the user is; null: no first run yet. */
  role: Role | null;
  habilitated: boolean;
  /** A browser of its own even where the options are the usual ones: for tests that leave traces in the browser. */
  fresh: boolean;
  chromiumSession: ChromiumSession;
  /** A tab on a page of the portals with the panel opened by the real button. */
  openPanel: OpenPanel;
}

/**
 * `test.use({ chromiumOptions: { lang: 'en' } })`, then `test('…', async ({ chromiumSession }) => …)`.
 * The tests of a worker share a browser as long as they want the same options, emptied in between.
 */
export const test = base.extend<Fixtures, { portals: Portals; browsers: Browsers }>({
  chromiumOptions: [{}, { option: true }],
  fresh: [false, { option: true }],
  role: ['adviser', { option: true }],
  habilitated: [false, { option: true }],
  portals: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names from this pattern
    async ({}, use) => {
      const portals = await startPortals();
      await use(portals);
      await portals.close();
    },
    { scope: 'worker' },
  ],
  browsers: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names from this pattern
    async ({}, use) => {
      const browsers = new Browsers();
      await use(browsers);
      await browsers.close();
    },
    { scope: 'worker' },
  ],
  chromiumSession: async ({ chromiumOptions, fresh, browsers, role, habilitated }, use) => {
    const session = fresh ? await launchChromium(chromiumOptions) : await browsers.with(chromiumOptions);
    if (role) await settle(session, role, habilitated);
    await use(session);
    if (fresh) await session.close();
  },
  openPanel: async ({ chromiumSession, portals }, use) => {
    await use((path) => openPanel(chromiumSession, portals.url(path ?? '/case-file/index.html')));
  },
});

/** The browsers of a worker: starting one takes as long as a test, so the usual one stays, and the last special one. */
class Browsers {
  #usual: ChromiumSession | undefined;
  #special: { key: string; session: ChromiumSession } | undefined;

  /** Size and colours are no reason for another browser: its pages are shown in them. */
  async with({ viewport, colorScheme, forcedColors, ...launch }: ChromiumOptions): Promise<ChromiumSession> {
    const session = await this.#get(viewport === null ? { ...launch, viewport } : launch);
    await empty(session);
    session.look({
      ...(viewport && { viewport }),
      ...(colorScheme && { colorScheme }),
      ...(forcedColors && { forcedColors }),
    });
    return session;
  }

  async close(): Promise<void> {
    await Promise.all([this.#usual?.close(), this.#special?.session.close()]);
  }

  async #get(options: ChromiumOptions): Promise<ChromiumSession> {
    if (Object.keys(options).length === 0) {
      this.#usual ??= await launchChromium();
      return this.#usual;
    }
    const key = JSON.stringify(options);
    if (this.#special?.key === key) return this.#special.session;
    await this.#special?.session.close();
    this.#special = { key, session: await launchChromium(options) };
    return this.#special.session;
  }
}

/** As after the installation: no tab but a blank one, no storage, no journal. */
async function empty(session: ChromiumSession): Promise<void> {
  const [first, ...others] = session.context.pages();
  await Promise.all(others.map((page) => page.close()));
  await first?.goto('about:blank');
  await session.context.clearPermissions();
  session.requests.length = 0;
  const worker = await session.worker();
  await worker.evaluate(async () => {
    const { storage } = (globalThis as unknown as { chrome: { storage: Record<string, Clearable> } }).chrome;
    await Promise.all([storage.local?.clear(), storage.session?.clear()]);
    await new Promise((resolve, reject) => {
      const request = indexedDB.deleteDatabase('repere');
      request.onsuccess = resolve;
      request.onerror = reject;
    });
  });
}

interface Clearable {
  clear(): Promise<void>;
}

/** The settings as the first run leaves them. */
export async function settle(session: ChromiumSession, role: Role, habilitated: boolean): Promise<void> {
  const settings = { version: 1, role, habilitated, mark: { word: 'fox', colour: 'blue' } };
  await session.local({ settings });
}

export { expect } from '@playwright/test';
