import { expect, test } from './fixtures.ts';
import type { HostPage } from './harness.ts';
import { answerAll, clickOpen, MUCH_MISSING, openPanel, put, record } from './interview-steps.ts';
import { introduce, journalRows } from './stored.ts';

/** What the curious page notes; see tests/portals/hosts/spy.html. */
declare const __spied: string[];
declare const __tryOpenPanel: (
  url: string,
  waitMs?: number,
) => Promise<{ fetched: string; messages: string[]; href: string }>;

/** The harness itself sends its questions and answers as JSON. */
const HARNESS = /^call: JSON\.(parse\(\[|stringify\((true|false|\[))/;

const spied = async (page: HostPage) =>
  (await page.evaluate(() => __spied)).filter((line) => !HARNESS.test(line));

test.beforeEach(({ firefox }) => introduce(firefox));

test('a curious page sees one element come and go, and not a key, a click or an answer', async ({
  firefox,
  portals,
}) => {
  const { page, panel } = await openPanel(firefox, portals.url('/hosts/spy.html'));
  await answerAll(panel, MUCH_MISSING.slice(0, -1));
  await panel.click('.question .choice');
  await panel.waitFor('.decision');
  await panel.click('.proposal [data-outcome=accepted]');
  await panel.fill('.decision input:not([type])', 'B-17');
  await record(panel);
  await panel.clickText('Copier la note', 'button');
  await panel.waitForText('Note copiée.');
  await firefox.clickToolbar();
  await expect.poll(() => firefox.panelCount(page)).toBe(0);
  await page.waitUntil('the page to notice the end', () =>
    __spied.some((line) => line.startsWith('removed')),
  );
  const seen = await spied(page);
  // The pointer that leaves the page, the focus that goes: the page's own. Nothing else may stand there.
  const kinds = new Set(seen.map((line) => line.split(' ').slice(0, 2).join(' ')));
  const harmless =
    /^(event (blur|focus|focusin|focusout|visibilitychange|pointer(out|over|move)|mouse(out|over|move)|beforetoggle|toggle|resize)|added: |removed: |activeElement: |window\.length: |window frame:|attribute: )/;
  expect([...kinds].filter((kind) => !harmless.test(`${kind} `.replace('  ', ' ')))).toEqual([]);
  const text = seen.join('\n');
  expect(text).not.toMatch(/moz-extension|key=|data=|actualisation|renard|B-17|Emmaüs|open in/);
  expect(seen.filter((line) => line.startsWith('added'))).toEqual([
    expect.stringMatching(/^added: <div data-repere-panel="" popover="manual"> into <html/),
  ]);
});

test('a page cannot open the panel by itself, nor read anything from it', async ({ firefox, portals }) => {
  const page = await firefox.open(portals.url('/hosts/spy.html'));
  const report = await page.evaluate((url) => __tryOpenPanel(url), `${firefox.origin}/panel.html`);
  const framed = await firefox.panel(page);
  await framed.waitForText('Ouvrez Repère par son bouton');
  expect(await framed.text()).toBe('Repère Ouvrez Repère par son bouton dans la barre du navigateur.');
  expect(report).toMatchObject({ messages: [], href: 'SecurityError' });
  await framed.press('1', 'Control+Enter');
  expect(await journalRows(firefox)).toEqual([]);
});

test('a page cannot open the panel beside the real one, with a guessed or a spent token', async ({
  firefox,
  portals,
}) => {
  const { page, panel } = await openPanel(firefox, portals.url('/hosts/spy.html'));
  await answerAll(panel, MUCH_MISSING.slice(0, 2));
  await put(panel, 'phone');
  const spent = await panel.evaluate(() => location.hash);
  for (const token of ['#00000000-0000-0000-0000-000000000000', spent]) {
    await page.evaluate((url) => __tryOpenPanel(url, 100), `${firefox.origin}/panel.html${token}`);
    expect(await firefox.panelCount(page)).toBe(2);
    const framed = await firefox.panel(page);
    expect(await framed.evaluate(() => location.hash)).toBe(token);
    await framed.waitForText('Ouvrez Repère par son bouton');
  }
  await page.evaluate(() => document.getElementById('spy-frame')?.remove());
  await expect.poll(() => firefox.panelCount(page)).toBe(1);
  await panel.click('.question .choice');
  await panel.waitFor('.question[data-question=plan]');
});

test('a page cannot frame the journal, and its frame of it gets no answer', async ({ firefox, portals }) => {
  const page = await firefox.open(portals.url('/hosts/spy.html'));
  const report = await page.evaluate((url) => __tryOpenPanel(url), `${firefox.origin}/journal.html`);
  expect(report).toMatchObject({ fetched: 'TypeError', href: 'about:blank', frames: 0 });
});

test('the script in the page leaves nothing behind in the world of the page', async ({
  firefox,
  portals,
}) => {
  const page = await firefox.open(portals.url('/case-file/'));
  const globals = () => page.evaluate(() => Object.getOwnPropertyNames(window).sort());
  const before = await globals();
  const panel = await clickOpen(firefox);
  await panel.waitFor('.question');
  expect((await globals()).filter((name) => !before.includes(name) && !/^\d+$/.test(name))).toEqual([]);
  const host = await page.evaluate(() => {
    const element = document.querySelector('[data-repere-panel]');
    return { root: element?.shadowRoot ?? null, children: element?.childNodes.length };
  });
  expect(host).toEqual({ root: null, children: 0 });
});
