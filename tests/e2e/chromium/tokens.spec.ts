import type { Frame, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { poll } from './poll.ts';

const BLOCKED = 'Ouvrez Repère par son bouton dans la barre du navigateur.';

const SOME_ID = '0193a000-0001-7000-8000-000000000000';

/** Lets the curious page frame an address of the extension, and gives that frame. */
async function framed(page: Page, url: string): Promise<{ frame: Frame; report: Record<string, unknown> }> {
  const before = page.frames();
  const report = await page.evaluate(
    (address) =>
      (Reflect.get(window, '__tryOpenPanel') as (url: string, waitMs: number) => Promise<never>)(
        address,
        300,
      ),
    url,
  );
  const frame = await poll('the page’s own frame', () => page.frames().find((one) => !before.includes(one)));
  return { frame, report };
}

test('a page that frames the panel by itself gets one sentence and no interview', async ({
  chromiumSession,
  portals,
}) => {
  const page = await chromiumSession.open(portals.url('/hosts/spy.html'));
  const { frame, report } = await framed(
    page,
    `chrome-extension://${chromiumSession.extensionId}/panel.html`,
  );
  await expect(frame.getByText(BLOCKED)).toBeVisible();
  await expect(frame.getByRole('button')).toHaveCount(0);
  expect(report.messages).toEqual([]);
});

test('a guessed token opens nothing', async ({ chromiumSession, portals }) => {
  const page = await chromiumSession.open(portals.url('/hosts/spy.html'));
  const address = `chrome-extension://${chromiumSession.extensionId}/panel.html`;
  const { frame } = await framed(page, `${address}#${crypto.randomUUID()}`);
  await expect(frame.getByText(BLOCKED)).toBeVisible();
});

test('a token that was used opens nothing, in its tab or in another', async ({
  openPanel,
  chromiumSession,
  portals,
}) => {
  const panel = await openPanel('/hosts/spy.html');
  await panel.press('5');
  await expect(panel.answered('purpose')).toBeVisible();
  const stolen = panel.frame.url();
  expect(stolen).toMatch(/#[\da-f-]{36}$/);
  const here = await framed(panel.page, stolen);
  await expect(here.frame.getByText(BLOCKED)).toBeVisible();
  // The true panel is not troubled.
  await panel.clickAt(panel.option('none'));
  await expect(panel.answered('deadline')).toBeVisible();

  const other = await chromiumSession.open(portals.url('/hosts/spy.html'));
  const there = await framed(other, stolen);
  await expect(there.frame.getByText(BLOCKED)).toBeVisible();
});

test('an unused token is of no use in another tab', async ({ openPanel, chromiumSession, portals }) => {
  const panel = await openPanel('/hosts/spy.html');
  const memory = JSON.stringify(await chromiumSession.sessionMemory());
  const used = panel.frame.url().split('#')[1];
  const unused = memory.match(/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/g)?.find((token) => token !== used);
  expect(unused).toBeTruthy();
  const other = await chromiumSession.open(portals.url('/hosts/spy.html'));
  const address = `chrome-extension://${chromiumSession.extensionId}/panel.html`;
  const { frame } = await framed(other, `${address}#${unused}`);
  await expect(frame.getByText(BLOCKED)).toBeVisible();
});

test('a frame that was not let in may ask for nothing', async ({ chromiumSession, portals }) => {
  const page = await chromiumSession.open(portals.url('/hosts/spy.html'));
  const { frame } = await framed(page, `chrome-extension://${chromiumSession.extensionId}/panel.html`);
  await expect(frame.getByText(BLOCKED)).toBeVisible();
  const answers = await frame.evaluate(async (id) => {
    const { runtime } = (globalThis as unknown as { chrome: Runtime }).chrome;
    const ask = (name: string, payload: object) => runtime.sendMessage({ name, payload });
    return Promise.all([
      ask('hello', {}),
      ask('hello', { windowId: 1 }),
      ask('draft/end', { tabId: 1, id }),
      ask('journal/check', {}),
      ask('journal/open', {}),
      ask('panel/close', {}),
      ask('settings/save', {
        version: 1,
        role: 'adviser',
        habilitated: true,
        mark: { word: 'fox', colour: 'blue' },
      }),
      // The background knows nothing of these: the journal's own page reads it.
      ask('journal/list', { limit: 50 }),
      ask('journal/erase', { id: 'x' }),
      ask('no-such-request', {}),
    ]);
  }, SOME_ID);
  expect(answers.slice(0, 7)).toEqual(Array(7).fill({ ok: false, code: 'forbidden' }));
  expect(answers.slice(7)).toEqual(Array(3).fill({ ok: false, code: 'bad_request' }));
});

test('the true panel may not read the journal, nor touch another tab’s draft', async ({
  openPanel,
  chromiumSession,
}) => {
  const panel = await openPanel();
  const mine = await chromiumSession.tabId();
  const answers = await panel.frame.evaluate(
    async ({ tabId, id }) => {
      const { runtime } = (globalThis as unknown as { chrome: Runtime }).chrome;
      return Promise.all([
        runtime.sendMessage({ name: 'journal/list', payload: { limit: 50 } }),
        runtime.sendMessage({ name: 'journal/note', payload: { id } }),
        runtime.sendMessage({ name: 'draft/end', payload: { tabId: tabId + 1, id } }),
        runtime.sendMessage({ name: 'draft/end', payload: { tabId, id, extra: true } }),
      ]);
    },
    { tabId: mine, id: SOME_ID },
  );
  expect(answers).toEqual(
    // Of the journal the background answers nobody: its page reads it itself.
    ['bad_request', 'bad_request', 'forbidden', 'bad_request'].map((code) => ({ ok: false, code })),
  );
});

test('the panel in a tab of its own gets one sentence', async ({ chromiumSession }) => {
  const page = await chromiumSession.extensionPage('panel.html');
  await expect(page.getByText(BLOCKED)).toBeVisible();
  await expect(page.getByRole('button')).toHaveCount(0);
});

test('the journal and the other programs cannot be framed', async ({ chromiumSession, portals }) => {
  const page = await chromiumSession.open(portals.url('/hosts/spy.html'));
  const root = `chrome-extension://${chromiumSession.extensionId}`;
  for (const path of ['journal.html', 'background.js', 'portal.js', 'manifest.json', 'texts/book.en.json']) {
    const { report } = await framed(page, `${root}/${path}`);
    expect(report.fetched, path).toBe('TypeError');
    expect(report.messages, path).toEqual([]);
  }
  expect(page.frames().some((frame) => frame.url().includes('journal.html'))).toBe(false);
});

interface Runtime {
  runtime: { sendMessage(message: object): Promise<unknown> };
}
