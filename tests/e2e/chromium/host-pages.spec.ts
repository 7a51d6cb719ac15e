import { expect, test } from './fixtures.ts';
import { Panel } from './panel.ts';

/** Seen, reached by a real mouse and by real keys. */
async function expectUsable(panel: Panel): Promise<void> {
  const { page } = panel;
  await expect(panel.asking('purpose')).toBeVisible();
  const place = await page.evaluate(() => {
    const host = document.querySelector('[data-repere-panel]');
    const { x, y, width, height } = host?.getBoundingClientRect() ?? new DOMRect();
    const style = host && getComputedStyle(host);
    const top = [20, height / 2, height - 20].every(
      (down) => document.elementFromPoint(x + width / 2, y + down) === host,
    );
    return { x, y, width, height, top, opacity: style?.opacity, filter: style?.filter };
  });
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  const scrollbar = await page.evaluate(() => innerWidth - document.documentElement.clientWidth);
  expect(place).toEqual({
    x: width - scrollbar - 380,
    y: 0,
    width: 380,
    height,
    top: true,
    opacity: '1',
    filter: 'none',
  });
  await panel.clickAt(panel.option('reachable'));
  await expect(panel.answered('purpose')).toContainText('Être joignable');
  await panel.press('4');
  await expect(panel.answered('deadline')).toContainText('Pas de date');
}

for (const [what, path] of [
  ['a strict CSP, Trusted Types and COEP', 'strict-csp.html'],
  ['styles that hide everything', 'hostile-css.html'],
  ['a layer at the highest z-index', 'top-overlay.html'],
  ['a frameset', 'frameset.html'],
  ['XHTML', 'page.xhtml'],
  ['fields of all sorts', 'form-page.html'],
] as const) {
  test(`the panel works on a page with ${what}`, async ({ openPanel }) => {
    await expectUsable(await openPanel(`/hosts/${path}`));
  });
}

test.describe('a modal dialog of the page', () => {
  test('opened before the panel leaves it usable', async ({ chromiumSession, portals }) => {
    const page = await chromiumSession.open(portals.url('/hosts/modal-dialog.html'));
    await page.locator('#open').click();
    const panel = new Panel(chromiumSession, page);
    await panel.click();
    await expectUsable(panel);
    await page.locator('#close').click();
    await expect(page.locator('#dialog')).toBeHidden();
    await expect(panel.answered()).toHaveCount(2);
    await panel.clickAt(panel.option('none'));
    await expect(panel.answered('phone')).toBeVisible();
  });

  test('opened after the panel leaves it usable, twice over', async ({ openPanel }) => {
    const panel = await openPanel('/hosts/modal-dialog.html');
    await panel.page.locator('#open').click();
    await expectUsable(panel);
    await panel.page.locator('#open-second').click();
    await expect(panel.answered()).toHaveCount(2);
    await panel.clickAt(panel.option('own-stable'));
    await expect(panel.answered('phone')).toBeVisible();
    await panel.press('1');
    await expect(panel.answered('plan')).toBeVisible();
    await panel.page.locator('#close-second').click();
    await panel.page.locator('#close').click();
    await expect(panel.answered()).toHaveCount(4);
    const next = await panel.current();
    await panel.clickAt(panel.asking().locator('[data-option]').first());
    await expect(panel.answered(next ?? '')).toBeVisible();
  });

  test('can still be used itself', async ({ openPanel }) => {
    const panel = await openPanel('/hosts/modal-dialog.html');
    await panel.page.locator('#open').click();
    await panel.clickAt(panel.page.locator('#dialog #note'));
    await panel.press('a', 'b');
    await expect(panel.page.locator('#note')).toHaveValue('ab');
  });
});

for (const kind of ['auto', 'manual'] as const) {
  test(`a popover (${kind}) of the page that opens later does not cover the panel`, async ({ openPanel }) => {
    const panel = await openPanel('/hosts/page-popover.html');
    await panel.page.locator(`#open-${kind}`).click();
    await expect(panel.page.locator(`#${kind}`)).toBeVisible();
    await expectUsable(panel);
    await expect(panel.page.locator('#manual')).toBeVisible({ visible: kind === 'manual' });
  });
}

test('the panel is not printed with the page', async ({ openPanel }) => {
  const { page } = await openPanel();
  const display = () =>
    page.evaluate(() => {
      const host = document.querySelector('[data-repere-panel]');
      return host && getComputedStyle(host).display;
    });
  expect(await display()).toBe('block');
  await page.emulateMedia({ media: 'print' });
  expect(await display()).toBe('none');
  await page.emulateMedia({ media: 'screen' });
  expect(await display()).toBe('block');
});

test('on a page narrower than itself the panel takes the whole width', async ({ openPanel }) => {
  const panel = await openPanel('/hosts/plain.html');
  await panel.page.setViewportSize({ width: 320, height: 640 });
  const width = await panel.page.evaluate(
    () => document.querySelector('[data-repere-panel]')?.getBoundingClientRect().width,
  );
  expect(width).toBe(320);
});

test('on a narrow page with a scroll bar no edge of the panel is cut off', async ({ openPanel }) => {
  const panel = await openPanel();
  await panel.page.setViewportSize({ width: 320, height: 640 });
  const { left, right, visible } = await panel.page.evaluate(() => {
    const box = document.querySelector('[data-repere-panel]')?.getBoundingClientRect();
    return { left: box?.left, right: box?.right, visible: document.documentElement.clientWidth };
  });
  expect(visible).toBeLessThan(320);
  expect({ left, right }).toEqual({ left: 0, right: visible });
});

test('nothing is left in the page once the panel is closed', async ({ openPanel }) => {
  const panel = await openPanel('/hosts/plain.html');
  await panel.clickAway();
  await expect(panel.page.locator('[data-repere-panel]')).toHaveCount(0);
  const children = await panel.page.evaluate(() =>
    [...document.documentElement.children].map(({ localName }) => localName),
  );
  expect(children).toEqual(['head', 'body']);
});
