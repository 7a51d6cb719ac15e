import { NOTHING_MISSING } from '../shared/interview-script.ts';
import { expect, test } from './fixtures.ts';
import type { ChromiumSession } from './harness.ts';
import { howOften, KILLS, moments, pause } from './kills.ts';
import { decidedRow, insertRows, journalRows } from './storage.ts';

test.setTimeout(60_000 + KILLS * 8000);

test(`every decision that is said to be recorded is there once, whenever the worker dies (${howOften(KILLS)})`, async ({
  openPanel,
  chromiumSession,
}) => {
  const random = moments(0);
  const panel = await openPanel();
  const acknowledged: string[] = [];
  for (let kill = 0; kill < KILLS; kill++) {
    await panel.answer(NOTHING_MISSING);
    await panel.frame.getByLabel('Code local').fill(`K-${kill}`);
    await panel.press('Control+Enter');
    await pause(random() * 60);
    await chromiumSession.killWorker();
    await expect(panel.recorded).toBeVisible();
    await expect(panel.frame.locator('main')).toContainText(`K-${kill}`);
    acknowledged.push(`K-${kill}`);
    await panel.button('Nouvel entretien').click();
    await expect(panel.asking('purpose')).toBeVisible();
  }
  const rows = await journalRows(chromiumSession);
  expect(rows.map(({ body }) => body.code)).toEqual(acknowledged);
});

test(`what is too old is erased and counted once, whenever the worker dies (${howOften(KILLS)})`, async ({
  chromiumSession,
}) => {
  const random = moments(1);
  const journal = await chromiumSession.extensionPage('journal.html');
  await expect(journal.getByText('Aucune décision')).toBeVisible();
  const old = new Date(Date.now() - 500 * 86_400_000).toISOString();
  const rows = Array.from({ length: 400 }, (_, number) => ({
    ...decidedRow(number, { at: old, startedAt: old }),
    month: old.slice(0, 7),
  }));
  await insertRows(chromiumSession, [...rows, decidedRow(500)]);
  await journal.reload();
  await expect(journal.locator('.entry-code').first()).toHaveText('N-500');
  await chromiumSession.local({ purgedOn: '2020-01-01' });
  for (let kill = 0; kill < KILLS; kill++) {
    await chromiumSession.killWorker();
    await chromiumSession.worker();
    await pause(random() * 120);
  }
  await expect.poll(() => purgedOn(chromiumSession)).not.toBe('2020-01-01');
  expect((await journalRows(chromiumSession)).map(({ body }) => body.code)).toEqual(['N-500']);
  const figures = await chromiumSession.extensionPage('journal.html#chiffres');
  for (const month of ['Du mois de', 'au mois de'])
    await figures.getByLabel(month, { exact: true }).selectOption(old.slice(0, 7));
  await expect(figures.locator('[data-picture=facts] dd').first()).toHaveText('400');
});

const purgedOn = async (session: ChromiumSession) => (await session.local()).purgedOn;
