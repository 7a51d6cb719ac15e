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
  chromiumSession: ChromiumSession;
  /** A tab on a page of the portals with the panel opened by the real button. */
  openPanel: OpenPanel;
}

/**
 * `test.use({ chromiumOptions: { lang: 'en' } })`, then `test('…', async ({ chromiumSession }) => …)`:
 * a browser of its own for every test; it starts in half a second.
 */
export const test = base.extend<Fixtures, { portals: Portals }>({
  chromiumOptions: [{}, { option: true }],
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
  chromiumSession: async ({ chromiumOptions, role, habilitated }, use) => {
    const session = await launchChromium(chromiumOptions);
    if (role) await settle(session, role, habilitated);
    await use(session);
    await session.close();
  },
  openPanel: async ({ chromiumSession, portals }, use) => {
    await use((path) => openPanel(chromiumSession, portals.url(path ?? '/case-file/index.html')));
  },
});

/** The settings as the first run leaves them. */
async function settle(session: ChromiumSession, role: Role, habilitated: boolean): Promise<void> {
  const settings = { version: 1, role, habilitated, mark: { word: 'fox', colour: 'blue' } };
  await session.local({ settings });
}

export { expect } from '@playwright/test';
