import { keysFor, NOTHING_MISSING } from '../shared/interview-script.ts';
import { expect, test } from './fixtures.ts';
import { journalRows } from './storage.ts';

test('a worker that dies before every key loses nothing and records once', async ({
  openPanel,
  chromiumSession,
}) => {
  const panel = await openPanel();
  await panel.eachQuestion(async (id) => {
    await chromiumSession.killWorker();
    await panel.press(...keysFor(id, NOTHING_MISSING));
  });
  await expect(panel.frame.getByRole('heading', { name: 'Ce qui peut aider' })).toBeVisible();
  await chromiumSession.killWorker();
  await panel.press('Control+Enter');
  await expect(panel.recorded).toBeVisible();
  const rows = await journalRows(chromiumSession);
  expect(rows).toHaveLength(1);
  expect(rows[0]?.body.answers).toEqual(NOTHING_MISSING);
});

test('with the worker dead at each step, a reload of the panel still finds every answer', async ({
  openPanel,
  chromiumSession,
}) => {
  const panel = await openPanel();
  let answered = 0;
  await panel.eachQuestion(async (id) => {
    await chromiumSession.killWorker();
    await panel.press(...keysFor(id, NOTHING_MISSING));
    // Saved, not only shown.
    const last = NOTHING_MISSING[id];
    await expect
      .poll(async () => JSON.stringify(await chromiumSession.sessionMemory()))
      .toContain(`"${id}":"${last}"`);
    await chromiumSession.killWorker();
    await panel.clickAway();
    await panel.click();
    answered++;
    await expect(panel.answered()).toHaveCount(answered);
  }, 'home');
  expect(answered).toBeGreaterThan(3);
});

test('a worker that dies right after the key loses nothing', async ({ openPanel, chromiumSession }) => {
  const panel = await openPanel();
  await panel.eachQuestion(async (id) => {
    const keys = panel.press(...keysFor(id, NOTHING_MISSING));
    await Promise.all([keys, chromiumSession.killWorker()]);
  });
  await expect
    .poll(async () => Object.values(await chromiumSession.sessionMemory()))
    .toContainEqual(expect.objectContaining({ answers: NOTHING_MISSING, deciding: true }));
  const saving = panel.press('Control+Enter');
  await Promise.all([saving, chromiumSession.killWorker()]);
  await expect(panel.recorded).toBeVisible();
  const rows = await journalRows(chromiumSession);
  expect(rows.map(({ body }) => body.answers)).toEqual([NOTHING_MISSING]);
});

test('a worker that sleeps when the button is clicked opens the panel', async ({
  openPanel,
  chromiumSession,
}) => {
  const panel = await openPanel();
  await panel.answer({ purpose: 'reachable' }, 'deadline');
  await panel.clickAway();
  await chromiumSession.killWorker();
  await panel.click();
  await expect(panel.answered('purpose')).toBeVisible();
});
