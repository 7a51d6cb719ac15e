import { NOTHING_MISSING } from '../shared/interview-script.ts';
import { expect, test } from './fixtures.ts';
import type { ChromiumSession } from './harness.ts';
import { Panel } from './panel.ts';

/** In each window, while the journal erases in a third. */
const ROUNDS = 4;

/** A panel in a window of its own, so that both are on screen. */
async function panelInWindow(session: ChromiumSession, url: string): Promise<Panel> {
  const [page] = await Promise.all([
    session.context.waitForEvent('page'),
    session.targets.cdp.send('Target.createTarget', { url, newWindow: true }),
  ]);
  await page.waitForLoadState();
  const panel = new Panel(session, page);
  await panel.click();
  return panel;
}

test(`two windows record at the same moment, and a third erases: each decision is there once, or erased (${ROUNDS} times)`, async ({
  chromiumSession,
  portals,
}) => {
  const url = portals.url('/hosts/plain.html');
  const windows = [await panelInWindow(chromiumSession, url), await panelInWindow(chromiumSession, url)];
  const journal = await chromiumSession.extensionPage('journal.html');
  await expect(journal.getByText('Aucune décision')).toBeVisible();
  const acknowledged: string[] = [];
  const erased: string[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    await Promise.all(
      windows.map(async (panel, window) => {
        await panel.answer(NOTHING_MISSING);
        await panel.frame.getByLabel('Code local').fill(`${'AB'[window]}-${round}`);
      }),
    );
    const oldest = acknowledged.find((code) => !erased.includes(code));
    await journal.reload();
    if (oldest) {
      const entry = journal.locator('[data-entry]', { hasText: oldest });
      await entry.locator('summary').first().click();
      await entry.getByRole('button', { name: 'Effacer' }).click();
    }
    await Promise.all([
      // Twice each, as impatient hands do.
      ...windows.flatMap((panel) => [panel.press('Control+Enter'), panel.press('Control+Enter')]),
      ...(oldest ? [journal.locator('dialog .primary').click()] : []),
    ]);
    for (const [window, panel] of windows.entries()) {
      await expect(panel.recorded).toBeVisible();
      acknowledged.push(`${'AB'[window]}-${round}`);
      await panel.button('Nouvel entretien').click();
      await expect(panel.asking('purpose')).toBeVisible();
    }
    if (oldest) {
      await expect(journal.getByText('Décision effacée.')).toBeVisible();
      erased.push(oldest);
    }
  }
  await journal.reload();
  const left = acknowledged.filter((code) => !erased.includes(code));
  const entries = journal.locator('[data-entry]');
  await expect(entries).toHaveCount(left.length);
  for (const code of left) await expect(entries.filter({ hasText: code })).toHaveCount(1);
});
