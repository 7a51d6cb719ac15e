import { expect, type Page } from '@playwright/test';

/** Nothing to read sideways, and nothing outside of the page, but in what scrolls sideways by itself. */
export async function expectNothingCutOff(page: Page, where: string): Promise<void> {
  const outside = await page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    const shown = [...document.querySelectorAll<HTMLElement>('main *, header *')].filter(
      (element) =>
        element.checkVisibility() && !element.closest('.sr-only, datalist, option, .table-scroll > *'),
    );
    const found = shown
      .filter((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        return width > 1 && (left < -1 || right > clientWidth + 1);
      })
      .map((element) => element.outerHTML.slice(0, 120));
    return scrollWidth > clientWidth ? [`${scrollWidth - clientWidth} px too wide`, ...found] : found;
  });
  expect(outside, where).toEqual([]);
}

/** A picture of the whole page. With the runner's own `fullPage` the next click would miss: the page moves under it. */
export async function picture(page: Page, path: string): Promise<void> {
  if (!process.env.REPERE_PICTURES) return;
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  const whole = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width, height: Math.max(height, Math.min(whole, 6000)) });
  await page.screenshot({ path });
  await page.setViewportSize({ width, height });
}
