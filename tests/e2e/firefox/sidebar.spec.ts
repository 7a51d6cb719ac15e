import { expect, test } from './fixtures.ts';
import {
  answer,
  answerAll,
  answeredRows,
  asks,
  clickOpen,
  NOTHING_MISSING,
  NOTHING_MISSING_ANSWERS,
  record,
} from './interview-steps.ts';
import { drafts, introduce, journalRows } from './stored.ts';

/** The extension's API, in functions that are sent to its background. */
declare const browser: {
  tabs: { query(filter: object): Promise<{ id: number }[]> };
  action: { getTitle(of: { tabId: number | undefined }): Promise<string> };
};

for (const [what, path] of [
  ['the browser', 'about:license'],
  ['an SVG drawing', '/hosts/drawing.svg'],
  ['an XML document', '/hosts/data.xml'],
  ['a PDF', '/hosts/paper.pdf'],
] as const) {
  test(`holds the whole interview beside a page of ${what}, and closes with the second click`, async ({
    firefox,
    portals,
  }) => {
    await introduce(firefox);
    await firefox.open(path.startsWith('/') ? portals.url(path) : path);
    await firefox.clickToolbar();
    const sidebar = await firefox.sidebar();
    await sidebar.waitFor('.question');
    await sidebar.click('.question .choice');
    await answerAll(sidebar, NOTHING_MISSING.slice(1));
    await record(sidebar);
    expect((await journalRows(firefox)).map(({ body }) => body.answers)).toEqual([NOTHING_MISSING_ANSWERS]);
    await firefox.clickToolbar();
    await expect.poll(() => firefox.isSidebarOpen()).toBe(false);
  });
}

test('opens beside a sandboxed page with the second click, as the button says after the first', async ({
  firefox,
  portals,
}) => {
  await introduce(firefox);
  const page = await firefox.open(portals.url('/hosts/sandbox.html'));
  await firefox.clickToolbar();
  await expect
    .poll(() =>
      firefox.evaluateInBackground(async () => {
        const [tab] = await browser.tabs.query({ active: true });
        return browser.action.getTitle({ tabId: tab?.id });
      }),
    )
    .toContain('cliquez encore');
  expect(await firefox.panelCount(page)).toBe(0);
  await firefox.clickToolbar();
  const sidebar = await firefox.sidebar();
  await sidebar.waitFor('.question');
});

test('keeps its interview over closing and opening, and shows that of the tab in front', async ({
  firefox,
  portals,
}) => {
  await introduce(firefox);
  const first = await firefox.open('about:license');
  await firefox.clickToolbar();
  const sidebar = await firefox.sidebar();
  await sidebar.waitFor('.question');
  await sidebar.click('.question .choice');
  await answer(sidebar, ['deadline', '4']);
  await asks(sidebar, 'phone');
  await firefox.open(portals.url('/hosts/data.xml'));
  await sidebar.waitFor('.question[data-question=purpose]');
  expect(await answeredRows(sidebar)).toEqual({});
  await first.activate();
  await sidebar.waitFor('.question[data-question=phone]');
  await sidebar.clickText('Fermer Repère', 'button');
  await expect.poll(() => firefox.isSidebarOpen()).toBe(false);
  await firefox.clickToolbar();
  await (await firefox.sidebar()).waitFor('.question[data-question=phone]');
  await expect.poll(() => drafts(firefox)).toHaveLength(1);
});

test('closes when the button opens the panel in a portal', async ({ firefox, portals }) => {
  await introduce(firefox);
  await firefox.open('about:license');
  await firefox.clickToolbar();
  await (await firefox.sidebar()).waitFor('.question');
  const page = await firefox.open(portals.url('/case-file/'));
  const panel = await clickOpen(firefox);
  await panel.waitFor('.question');
  await expect.poll(() => firefox.isSidebarOpen()).toBe(false);
  expect(await firefox.panelCount(page)).toBe(1);
});
