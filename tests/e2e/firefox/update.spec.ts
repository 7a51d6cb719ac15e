import { expect, test } from './fixtures.ts';
import { answerAll, asks, clickOpen, NOTHING_MISSING, openPanel, record } from './interview-steps.ts';
import { introduce, journalRows } from './stored.ts';

test('an update leaves one working panel, the settings and the journal', async ({ firefox, portals }) => {
  await introduce(firefox);
  const { page, panel } = await openPanel(firefox, portals.url('/case-file/'));
  await answerAll(panel, NOTHING_MISSING);
  await record(panel);
  await panel.clickText('Nouvel entretien', 'button');
  await answerAll(panel, NOTHING_MISSING.slice(0, 3));
  await firefox.updateExtension();
  const hosts = () => page.evaluate(() => document.querySelectorAll('[data-repere-panel]').length);
  const next = await clickOpen(firefox);
  expect(await hosts()).toBe(1);
  expect(await firefox.panelCount(page)).toBe(1);
  // Firefox empties the session's memory with the update: the interview under way begins anew.
  await asks(next, 'purpose');
  await answerAll(next, NOTHING_MISSING);
  await record(next);
  expect(await journalRows(firefox)).toHaveLength(2);
  await firefox.clickToolbar();
  await expect.poll(hosts).toBe(0);
});

test('a page sends the same requests with the extension at work as without', async ({ firefox, portals }) => {
  await introduce(firefox);
  const seen = async () =>
    (await firefox.requests()).map(({ url }) => url).filter((url) => url.startsWith('http'));
  await firefox.open(portals.url('/case-file/'));
  const alone = await seen();
  expect(alone).toContain(portals.url('/case-file/portal.js'));
  await firefox.clearLogs();
  const { panel } = await openPanel(firefox, portals.url('/case-file/'));
  await answerAll(panel, NOTHING_MISSING);
  await record(panel);
  await panel.clickText('Ouvrir le journal', 'button');
  await (await firefox.waitForTab('/journal.html')).waitFor('[data-entry]');
  expect(await seen()).toEqual(alone);
  expect((await firefox.requests()).filter(({ from }) => from.startsWith('moz-extension'))).toEqual([]);
});
