import { test as base } from '@playwright/test';
import { type ChromiumOptions, type ChromiumSession, launchChromium } from './harness.ts';

/**
 * `test.use({ chromiumOptions: { lang: 'en' } })`, then `test('…', async ({ chromiumSession }) => …)`:
 * a browser of its own for every test.
 */
export const test = base.extend<{ chromiumOptions: ChromiumOptions; chromiumSession: ChromiumSession }>({
  chromiumOptions: [{}, { option: true }],
  chromiumSession: async ({ chromiumOptions }, use) => {
    const session = await launchChromium(chromiumOptions);
    await use(session);
    await session.close();
  },
});

export { expect } from '@playwright/test';
