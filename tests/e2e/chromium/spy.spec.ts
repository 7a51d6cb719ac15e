import type { Page } from '@playwright/test';
import { MAIN_QUESTIONS, NOTHING_MISSING, optionOf, vignette } from '../shared/interview-script.ts';
import { expect, test } from './fixtures.ts';
import { Panel } from './panel.ts';

const UUID = /[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/;

/** What the page noted, less what Playwright itself does in the page. */
async function spied(page: Page): Promise<string[]> {
  const lines = await page.evaluate(() => Reflect.get(window, '__spied') as string[]);
  return lines.filter((line) => !/__playwright|_hitTargetInterceptor/.test(line));
}

test.describe('a curious page', () => {
  test('sees nothing at all before the click', async ({ chromiumSession, portals }) => {
    const page = await chromiumSession.open(portals.url('/hosts/spy.html'));
    const before = await page.content();
    await page.waitForFunction(() => document.readyState === 'complete');
    expect(
      (await spied(page)).filter((line) => /^(added|removed|attribute|frame|global)/.test(line)),
    ).toEqual([]);
    expect(before).not.toContain('repere');
    expect(await page.evaluate(() => [...document.documentElement.children].map((e) => e.localName))).toEqual(
      ['head', 'body'],
    );
  });

  test('learns no key, no answer, no address and no token from a whole interview', async ({ openPanel }) => {
    const panel = await openPanel('/hosts/spy.html');
    await panel.answer(vignette('V01').answers);
    await panel.frame.getByLabel('Code local').pressSequentially('KZ-99');
    await panel.clickAt(panel.frame.locator('[data-outcome=accepted]').first());
    await panel.record();
    await panel.clickAt(panel.button('Copier la note'));
    await panel.clickAway();
    const lines = await spied(panel.page);

    expect(lines.filter((line) => line.includes('chrome-extension'))).toEqual([]);
    expect(lines.filter((line) => UUID.test(line))).toEqual([]);
    expect(
      lines.filter((line) => /^event (key|beforeinput|input|composition|paste|copy|cut)/.test(line)),
    ).toEqual([]);
    expect(lines.filter((line) => /^event (message|storage)/.test(line))).toEqual([]);
    expect(lines.filter((line) => /^(shadow|frame|global|call|set|resource)/.test(line))).toEqual([]);
    expect(lines.filter((line) => /^window (frame|\.length)/.test(line))).toEqual([]);
    const all = lines.join('\n');
    expect(all).not.toContain('KZ');
    for (const { id, ask } of MAIN_QUESTIONS) {
      expect(all).not.toContain(ask);
      const [answer = 'unsaid'] = [vignette('V01').answers[id] ?? 'unsaid'].flat();
      expect(all).not.toContain(optionOf(id, answer).label);
    }
    // All that it does see: one element that comes and goes.
    expect(lines.filter((line) => line.startsWith('added'))).toHaveLength(1);
    expect(lines.filter((line) => line.startsWith('removed'))).toHaveLength(1);
  });

  test('finds neither shadow root nor frame behind the host', async ({ openPanel }) => {
    const panel = await openPanel('/hosts/spy.html');
    const seen = await panel.page.evaluate(() => {
      const host = document.querySelector('[data-repere-panel]');
      return {
        root: host?.shadowRoot ?? null,
        children: host?.childNodes.length,
        html: host?.innerHTML,
        frames: document.querySelectorAll('iframe').length,
        named: [...document.documentElement.children].flatMap((child) => child.getAttributeNames()),
        entries: performance.getEntries().filter(({ name }) => name.includes('extension')).length,
        repere: 'repere' in window,
      };
    });
    expect(seen).toMatchObject({ root: null, children: 0, html: '', frames: 0, entries: 0, repere: false });
    expect(seen.named.join()).not.toContain('src');
  });

  test('gets no answer from the panel’s window', async ({ openPanel }) => {
    const panel = await openPanel('/hosts/spy.html');
    await panel.page.evaluate(() => {
      for (let i = 0; i < window.length; i++) {
        for (const message of ['hello', { name: 'hello', payload: {} }, { type: 'start' }])
          window[i]?.postMessage(message, '*');
      }
      window.postMessage({ name: 'hello', payload: {} }, '*');
    });
    await panel.press('5');
    await expect(panel.answered('purpose')).toBeVisible();
    const lines = await spied(panel.page);
    const foreign = lines.filter((line) => line.startsWith('event message') && !line.includes('hello'));
    expect(foreign).toEqual([]);
  });

  test('cannot answer by made-up key events', async ({ openPanel }) => {
    const panel = await openPanel('/hosts/spy.html');
    await panel.page.evaluate(() => {
      for (const target of [window, document, document.querySelector('[data-repere-panel]')])
        target?.dispatchEvent(new KeyboardEvent('keydown', { key: '1', code: 'Digit1', bubbles: true }));
    });
    await panel.press('5');
    await expect(panel.answered('purpose')).toContainText('Être joignable');
    await expect(panel.answered()).toHaveCount(1);
  });
});

test('keys typed into the page stay in the page while the panel is open', async ({ openPanel }) => {
  const panel = await openPanel('/hosts/plain.html');
  await panel.clickAt(panel.page.locator('#note'));
  await panel.press('1', '2', '3');
  await expect(panel.page.locator('#note')).toHaveValue('123');
  await expect(panel.answered()).toHaveCount(0);
});

test('the recorded decision is in no storage of the page', async ({ chromiumSession, portals }) => {
  const page = await chromiumSession.open(portals.url('/hosts/plain.html'));
  const panel = new Panel(chromiumSession, page);
  await panel.click();
  await panel.answer(NOTHING_MISSING);
  await panel.record();
  const left = await page.evaluate(async () => [
    localStorage.length,
    sessionStorage.length,
    document.cookie,
    (await indexedDB.databases()).length,
    (await caches.keys()).length,
  ]);
  expect(left).toEqual([0, 0, '', 0, 0]);
});
