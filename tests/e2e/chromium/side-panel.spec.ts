import { keysFor, NOTHING_MISSING } from '../shared/interview-script.ts';
import { expect, test } from './fixtures.ts';
import type { ChromiumSession } from './harness.ts';
import { Panel } from './panel.ts';
import type { SidePanel } from './side-panel.ts';
import { journalRows } from './storage.ts';

const shows = (panel: SidePanel, selector: string) =>
  expect.poll(() => panel.text(selector), { message: selector });

async function gone(session: ChromiumSession): Promise<void> {
  await expect.poll(() => session.targets.sidePanel(session.extensionId, 'panel.html')).toBeUndefined();
}

for (const path of ['/hosts/paper.pdf', '/hosts/drawing.svg', '/hosts/data.xml', 'chrome://version/']) {
  test(`${path} gets the browser's own side panel, and the second click closes it`, async ({
    chromiumSession,
    portals,
  }) => {
    const page = await chromiumSession.open(path.startsWith('/') ? portals.url(path) : path);
    await chromiumSession.clickToolbar(page);
    const panel = await chromiumSession.sidePanel();
    await shows(panel, 'legend').toContain('De quoi avez-vous besoin en premier');
    await panel.press('5');
    await shows(panel, '.answered[data-question=purpose]').toContain('Être joignable');
    await chromiumSession.clickToolbar(page);
    await gone(chromiumSession);
    // The same interview again.
    await chromiumSession.clickToolbar(page);
    const again = await chromiumSession.sidePanel();
    await shows(again, '.answered[data-question=purpose]').toContain('Être joignable');
  });
}

test('a sandboxed page says so on the button, and the next click opens the side panel', async ({
  chromiumSession,
  portals,
}) => {
  const page = await chromiumSession.open(portals.url('/hosts/sandbox.html'));
  const tabId = await chromiumSession.tabId();
  const badge = async () => {
    const worker = await chromiumSession.worker();
    return worker.evaluate(async (id) => {
      const { action } = (globalThis as unknown as { chrome: { action: Action } }).chrome;
      return [await action.getBadgeText({ tabId: id }), await action.getTitle({ tabId: id })];
    }, tabId);
  };
  await chromiumSession.clickToolbar(page, async () => (await badge())[0] === '↗');
  expect((await badge())[1]).toContain('cliquez encore');
  expect(page.frames()).toHaveLength(1);
  await expect(page.locator('[data-repere-panel]')).toHaveCount(0);
  await chromiumSession.clickToolbar(page);
  const panel = await chromiumSession.sidePanel();
  await shows(panel, 'legend').toContain('De quoi avez-vous besoin en premier');
  await chromiumSession.clickToolbar(page);
  await gone(chromiumSession);
});

test('a whole interview in the side panel is recorded like any other', async ({
  chromiumSession,
  portals,
}) => {
  const page = await chromiumSession.open(portals.url('/hosts/paper.pdf'));
  await chromiumSession.clickToolbar(page);
  const panel = await chromiumSession.sidePanel();
  let question = await panel.questionAfter(null);
  for (; question !== null; question = await panel.questionAfter(question))
    for (const key of keysFor(question, NOTHING_MISSING)) await panel.press(key);
  await panel.press('Control+Enter');
  await shows(panel, 'main.finished').toContain('Enregistré');
  const rows = await journalRows(chromiumSession);
  expect(rows.map(({ body }) => body.answers)).toEqual([NOTHING_MISSING]);
  expect(JSON.stringify(await chromiumSession.sessionMemory())).not.toContain('draft');
});

test('an interview begun in the page goes on in the side panel, and back', async ({
  chromiumSession,
  portals,
}) => {
  const page = await chromiumSession.open(portals.url('/hosts/plain.html'));
  const inPage = new Panel(chromiumSession, page);
  await inPage.click();
  await inPage.answer({ purpose: 'reachable', deadline: 'none' }, 'phone');
  await page.goto(portals.url('/hosts/paper.pdf'));
  await chromiumSession.clickToolbar(page);
  const beside = await chromiumSession.sidePanel();
  await shows(beside, '.answered[data-question=purpose]').toContain('Être joignable');
  await beside.press('5');
  await shows(beside, '.answered[data-question=phone]').toContain('Pas de numéro');

  await page.goto(portals.url('/hosts/plain.html'));
  // One panel a window: opening the one in the page closes the one beside it.
  await chromiumSession.clickToolbar(page, () => page.frames().length > 1);
  await inPage.found();
  await expect(inPage.answered('phone')).toContainText('Pas de numéro');
  await gone(chromiumSession);
});

test('the side panel shows the interview of the tab in front, and no other', async ({
  chromiumSession,
  portals,
}) => {
  const one = await chromiumSession.open(portals.url('/hosts/paper.pdf'));
  await chromiumSession.clickToolbar(one);
  const panel = await chromiumSession.sidePanel();
  await shows(panel, 'legend').toContain('De quoi avez-vous');
  await panel.press('5');
  await shows(panel, '.answered[data-question=purpose]').toContain('Être joignable');
  const other = await chromiumSession.open(portals.url('/hosts/plain.html'));
  await expect.poll(() => panel.text('.answered')).toBeUndefined();
  await panel.press('8');
  await shows(panel, '.answered[data-question=purpose]').toContain('Apprendre');
  await one.bringToFront();
  await shows(panel, '.answered[data-question=purpose]').toContain('Être joignable');
  await other.bringToFront();
  await shows(panel, '.answered[data-question=purpose]').toContain('Apprendre');
});

test('a tab that goes to another site is asked about in the side panel too', async ({
  chromiumSession,
  portals,
}) => {
  const page = await chromiumSession.open(portals.url('/hosts/paper.pdf'));
  await chromiumSession.clickToolbar(page);
  const panel = await chromiumSession.sidePanel();
  await shows(panel, 'legend').toContain('De quoi avez-vous');
  await panel.press('5');
  await shows(panel, '.answered[data-question=purpose]').toContain('Être joignable');
  await page.goto(`${portals.otherOrigin}/hosts/paper.pdf`);
  await chromiumSession.clickToolbar(page);
  await gone(chromiumSession);
  await chromiumSession.clickToolbar(page);
  const again = await chromiumSession.sidePanel();
  await shows(again, '.ask-first').toContain('Est-ce la même personne');
});

interface Action {
  getBadgeText(details: { tabId: number }): Promise<string>;
  getTitle(details: { tabId: number }): Promise<string>;
}

test.afterEach(async ({ chromiumSession }) => {
  const { targets, extensionId } = chromiumSession;
  const left = await targets.sidePanel(extensionId, 'panel.html');
  if (left) await targets.cdp.send('Target.closeTarget', { targetId: left.targetId });
  await gone(chromiumSession);
});
