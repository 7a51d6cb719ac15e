import { NOTHING_MISSING, vignette } from '../shared/interview-script.ts';
import { expect, test } from './fixtures.ts';
import type { ChromiumSession } from './harness.ts';
import { journalRows } from './storage.ts';

const NEWER = 'Le journal vient d’une version plus récente : mettez Repère à jour.';

/** A later version of the extension was here. */
async function makeNewer(session: ChromiumSession): Promise<void> {
  const page = await session.extensionPage('panel.html');
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('repere', 9999);
        request.onsuccess = () => {
          request.result.close();
          resolve();
        };
        request.onerror = () => reject(request.error);
        request.onblocked = () => reject(new Error('blocked'));
      }),
  );
  await page.close();
  await session.killWorker();
}

test.describe('with a journal that cannot be opened', () => {
  test.beforeEach(async ({ chromiumSession }) => makeNewer(chromiumSession));

  test('the interview works, and says why nothing can be recorded', async ({ openPanel }) => {
    const panel = await openPanel();
    await panel.answer(vignette('V01').answers);
    await expect(panel.frame.getByRole('alert')).toHaveText(
      `⚠ Rien ne peut être enregistré. ${NEWER} Vous pouvez copier la note.`,
    );
    await expect(panel.button(/^Enregistrer/)).toHaveCount(0);
    await expect(panel.frame.locator('.proposal').first()).toContainText('Connexion mobile solidaire');
  });

  test('Control + Enter records nothing and breaks nothing', async ({ openPanel }) => {
    const panel = await openPanel();
    await panel.answer(NOTHING_MISSING);
    await expect(panel.frame.getByRole('alert')).toBeVisible();
    await panel.press('Control+Enter');
    await expect(panel.frame.getByRole('alert')).toContainText('Rien ne peut être enregistré.');
    await expect(panel.recorded).toHaveCount(0);
  });

  test('the note can be copied', async ({ openPanel, chromiumSession, portals }) => {
    await chromiumSession.context.grantPermissions(['clipboard-read', 'clipboard-write'], {
      origin: portals.origin,
    });
    const panel = await openPanel();
    await panel.answer(vignette('V01').answers);
    await panel.button('Voir la note').click();
    await expect(panel.frame.getByRole('textbox', { name: 'Note' })).toBeInViewport();
    await panel.clickAt(panel.button('Copier la note'));
    await expect(panel.frame.getByText('Note copiée.')).toBeVisible();
    await panel.page.locator('#note').click();
    expect(await panel.page.evaluate(() => navigator.clipboard.readText())).toContain(
      '- Connexion mobile solidaire : proposée',
    );
  });

  test('the answers are kept as a draft all the same', async ({ openPanel }) => {
    const panel = await openPanel();
    await panel.answer({ purpose: 'reachable' }, 'deadline');
    await panel.clickAway();
    await panel.click();
    await expect(panel.answered('purpose')).toBeVisible();
  });

  test('the journal page says what is wrong', async ({ chromiumSession }) => {
    const page = await chromiumSession.extensionPage('journal.html');
    await expect(page.getByRole('alert')).toContainText(NEWER);
    await expect(page.getByText('Aucune décision')).toHaveCount(0);
  });
});

test('a journal that a newer version took over meanwhile is not written into, and the answers stay', async ({
  openPanel,
  chromiumSession,
}) => {
  const panel = await openPanel();
  await panel.answer(vignette('V01').answers);
  await expect(panel.button(/^Enregistrer/)).toBeEnabled();
  await makeNewer(chromiumSession);
  await panel.page.bringToFront();
  await panel.press('Control+Enter');
  await expect(panel.frame.getByRole('alert')).toContainText('Rien ne peut être enregistré.');
  await expect(panel.recorded).toHaveCount(0);
  expect(await journalRows(chromiumSession)).toEqual([]);
  await expect(panel.frame.locator('.proposal').first()).toContainText('Connexion mobile solidaire');
  await panel.button('Voir la note').click();
  await expect(panel.frame.getByRole('textbox', { name: 'Note' })).toHaveValue(/Connexion mobile solidaire/);
});
