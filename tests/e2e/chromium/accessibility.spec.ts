import type { Page } from '@playwright/test';
import { FOLLOW_UPS, vignette } from '../shared/interview-script.ts';
import { type Evaluates, expectNoAxeViolations } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { lookAt, type PageLook } from './page-look.ts';
import { openPanel as openPanelOn } from './panel.ts';
import { decidedRow, insertRows } from './storage.ts';

const BERTRAND = vignette('V01').answers;

/** Here what is drawn in forced colours is looked at too: some parts choose their own. */
const LOOKS: PageLook[] = [{ colorScheme: 'dark' }, { forcedColors: 'active' }, {}];

/** What is on screen, as it is and in other colours. */
async function expectClean(page: Page, where: Evaluates): Promise<void> {
  for (const look of LOOKS) {
    await lookAt(page, look);
    await expectNoAxeViolations(where, {
      coloursOnly: look.colorScheme === 'dark' || look.forcedColors === 'active',
      where: JSON.stringify(look),
    });
  }
}

test.describe('axe finds nothing, light, dark and in forced colours:', () => {
  test('from the first question to the recorded decision', async ({ openPanel }) => {
    const panel = await openPanel();
    const clean = () => expectClean(panel.page, panel.frame);
    await clean();
    const asked: string[] = [];
    await panel.answer(BERTRAND, 'line-cut');
    await clean();
    asked.push(...(await panel.answer(BERTRAND, 'barriers')));
    expect(asked.some((id) => FOLLOW_UPS.some((one) => one.id === id))).toBe(true);
    await panel.press('8');
    await clean();
    await panel.press('Enter');
    await panel.answer(BERTRAND);
    await panel.frame.locator('details.then > summary').click();
    await panel.frame.locator('[data-outcome=accepted]').first().click();
    await clean();
    await panel.button('Recommencer l’entretien').click();
    await expect(panel.frame.getByRole('dialog')).toBeVisible();
    await clean();
    await panel.button('Annuler').click();
    await panel.frame.locator('main h2').first().click();
    await panel.record();
    await panel.frame.getByText('Réponses enregistrées').click();
    await clean();
  });

  test('before an interview: another site, the role, a blocked panel', async ({
    openPanel,
    portals,
    chromiumSession,
  }) => {
    const panel = await openPanel();
    await panel.answer(BERTRAND, 'deadline');
    await panel.page.goto(`${portals.otherOrigin}/hosts/plain.html`);
    await panel.click();
    await expect(panel.frame.locator('.ask-first')).toBeVisible();
    await expectClean(panel.page, panel.frame);
    await panel.button('Continuer ici').click();
    await panel.frame.getByRole('button', { name: 'changer le rôle' }).click();
    await expectClean(panel.page, panel.frame);
    const blocked = await chromiumSession.extensionPage('panel.html');
    await expect(blocked.getByRole('alert')).toBeVisible();
    await expectClean(blocked, blocked);
  });

  test('in the journal', async ({ chromiumSession }) => {
    const page = await chromiumSession.extensionPage('journal.html');
    await expect(page.getByText('Aucune décision')).toBeVisible();
    await expectClean(page, page);
    await insertRows(chromiumSession, [
      decidedRow(1),
      { ...decidedRow(2), version: 3 },
      decidedRow(3, { reviewOn: '2026-12-24' }),
    ]);
    await page.reload();
    await expect(page.locator('[data-entry]')).toHaveCount(3);
    await expectClean(page, page);
    await page.locator('[data-entry] summary').first().click();
    await page.getByText('Réponses enregistrées').first().click();
    await page.getByRole('button', { name: 'Voir la note' }).first().click();
    await expect(page.getByRole('textbox', { name: 'Note' })).toBeVisible();
    await expectClean(page, page);
    await page.getByRole('button', { name: 'Effacer' }).first().click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectClean(page, page);
  });

  test.describe('at the first run', () => {
    test.use({ role: null });

    test('the welcome', async ({ chromiumSession, portals }) => {
      const panel = await openPanelOn(chromiumSession, portals.url('/case-file/index.html'));
      await panel.frame.getByLabel('Conseiller').check();
      await expectClean(panel.page, panel.frame);
    });
  });
});

test.describe('in forced colours', () => {
  test.use({ chromiumOptions: { forcedColors: 'active' } });

  test('a chosen answer and an agreed outcome can be told apart from the others', async ({ openPanel }) => {
    const panel = await openPanel();
    await panel.stillOpen('barriers').click();
    await panel.press('2');
    const colours = (pressed: boolean, what: string) =>
      panel.frame
        .locator(`${what}[aria-pressed=${pressed}]`)
        .first()
        .evaluate((element) => getComputedStyle(element).backgroundColor);
    expect(await colours(true, '.choice')).not.toBe(await colours(false, '.choice'));
    await panel.press('Enter');
    await panel.button('Décider').click();
    await panel.frame.locator('.pill').first().click();
    expect(await colours(true, '.pill')).not.toBe(await colours(false, '.pill'));
  });
});

test('the next question takes the focus and says itself', async ({ openPanel }) => {
  const panel = await openPanel();
  await expect(panel.asking('purpose')).toBeFocused();
  await panel.press('5');
  await expect(panel.asking('deadline')).toBeFocused();
  await expect(panel.asking('deadline')).toHaveAccessibleName('C’est pour quand ?');
  await expect(panel.asking('deadline')).toHaveAccessibleDescription(/Pourquoi on demande/);
});

test('new proposals are told politely', async ({ openPanel }) => {
  const panel = await openPanel();
  await panel.stillOpen('phone').click();
  await panel.press('5');
  await expect(panel.proposals.getByRole('status')).toHaveText('Connexion mobile solidaire');
});
