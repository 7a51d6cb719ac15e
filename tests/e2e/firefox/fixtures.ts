import { resolve } from 'node:path';
import { test as base, expect } from '@playwright/test';
import { type Portals, startPortals } from '../../portals/serve.ts';
import { type FirefoxSession, launchFirefox } from './harness.ts';
import { forgetEverything } from './stored.ts';

/** The build's output, or another build: `REPERE_EXTENSION_FIREFOX=…/firefox-mv3`. */
export const BUILT_EXTENSION =
  process.env.REPERE_EXTENSION_FIREFOX ?? resolve(import.meta.dirname, '../../../.output/firefox-mv3');

/** Not the extension's: Firefox says so of a question that a panel was asking when it was closed or left. */
const NOISE = [
  /^Promise rejected after context unloaded: Actor 'Conduits' destroyed before query 'RuntimeMessage'/,
  /^Promise resolved (while context is inactive|after context unloaded)/,
];

interface Fixtures {
  /**
   * Firefox with the extension as freshly installed: no tab, no settings, no draft, no journal. When the test ends,
   * the extension must have logged no error and sent no request.
   */
  firefox: FirefoxSession;
}

interface WorkerFixtures {
  portals: Portals;
  /** One browser for all tests of a worker: starting it takes as long as several of them. */
  session: FirefoxSession;
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  portals: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the needed fixtures from the pattern
    async ({}, use) => {
      const portals = await startPortals();
      await use(portals);
      await portals.close();
    },
    { scope: 'worker' },
  ],
  session: [
    // biome-ignore lint/correctness/noEmptyPattern: as above
    async ({}, use) => {
      const session = await launchFirefox({
        extensionPath: BUILT_EXTENSION,
        extensionId: 'repere@extension.example',
      });
      await use(session);
      await session.close();
    },
    { scope: 'worker' },
  ],
  firefox: async ({ session }, use) => {
    await session.closeSidebar();
    await session.closeTabs();
    await forgetEverything(session);
    await session.clearLogs();
    await use(session);
    expect(
      (await session.extensionErrors()).filter((error) => !NOISE.some((known) => known.test(error))),
    ).toEqual([]);
    expect(await session.extensionRequests()).toEqual([]);
  },
});

export { expect };
