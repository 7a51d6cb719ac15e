import type { Page } from '@playwright/test';

/** What can be changed about a page while it is open. */
export interface PageLook {
  viewport?: { width: number; height: number };
  colorScheme?: 'light' | 'dark';
  forcedColors?: 'active' | 'none';
}

/** Changes how an open page is shown, and waits until it is; what is not named is as usual. */
export async function lookAt(page: Page, look: PageLook): Promise<void> {
  const { viewport = { width: 1280, height: 800 }, colorScheme = 'light', forcedColors = 'none' } = look;
  await page.setViewportSize(viewport);
  await page.emulateMedia({ colorScheme, forcedColors });
  await page.waitForFunction(
    ({ width, dark, forced }) =>
      innerWidth === width &&
      matchMedia('(prefers-color-scheme: dark)').matches === dark &&
      matchMedia('(forced-colors: active)').matches === forced,
    { width: viewport.width, dark: colorScheme === 'dark', forced: forcedColors === 'active' },
    { polling: 20 },
  );
}
