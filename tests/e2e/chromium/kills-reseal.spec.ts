import type { Page } from '@playwright/test';
import { NOTHING_MISSING } from '../shared/interview-script.ts';
import { expect, test } from './fixtures.ts';
import type { ChromiumSession } from './harness.ts';
import { howOften, FEW_KILLS as KILLS, moments, pause } from './kills.ts';
import { OptionsPage } from './options-page.ts';
import type { Panel } from './panel.ts';
import { secretField, unlock } from './protection.ts';
import { decidedRow, insertRows, journalRows } from './storage.ts';

const ROWS = 1500;

/** Setting a passphrase, and going back to none, ends within that time. In ms. */
const AT_MOST = 1200;

/** Every so many kills somebody decides something. */
const EACH = 4;

const PASSPHRASE = 'une phrase pour ce test';

test.setTimeout(60_000 + KILLS * 12_000);

test(`a journal that is sealed anew loses nothing, whenever page and worker die (${howOften(KILLS)})`, async ({
  chromiumSession,
  openPanel,
}) => {
  const random = moments(2);
  const journal = await chromiumSession.extensionPage('journal.html');
  await expect(journal.getByText('Aucune décision')).toBeVisible();
  const rows = Array.from({ length: ROWS }, (_, number) => decidedRow(number));
  await insertRows(chromiumSession, rows);
  await journal.reload();
  await expect(journal.locator('[data-entry]').first()).toBeVisible();
  await journal.close();
  const panel = await openPanel();
  const acknowledged: string[] = [];
  for (let kill = 0; kill < KILLS; kill++) {
    const { page } = await OptionsPage.open(chromiumSession, '#journal');
    await changeLevel(page);
    if (kill % EACH === 0) acknowledged.push(await decide(panel, `K-${kill}`));
    await pause(random() * AT_MOST);
    await page.close();
    await chromiumSession.killWorker();
  }
  await endAtDevice(chromiumSession);
  const found = await journalRows(chromiumSession);
  const codes = found.map(({ body }) => body.code);
  expect(codes.sort()).toEqual([...rows.map(({ body }) => body.code), ...acknowledged].sort());
  const again = await chromiumSession.extensionPage('journal.html');
  await expect(again.locator('[data-entry]').first()).toBeVisible();
  await expect(again.getByText('ne peut pas être lue')).toHaveCount(0);
});

const opens = (page: Page) => page.getByText('Le journal est ouvert.');
const protects = (page: Page) => page.getByRole('button', { name: 'Mettre une phrase de passe' });
const goesBack = (page: Page) => page.getByRole('button', { name: 'Revenir au niveau' });

/** Opens it where it is locked, which goes on with what was begun; else begins to change the level. */
async function changeLevel(page: Page): Promise<void> {
  await secretField(page).or(protects(page)).or(goesBack(page)).first().waitFor();
  if (await secretField(page).isVisible()) return unlock(page, PASSPHRASE);
  if (await goesBack(page).isVisible()) {
    await goesBack(page).click();
    return page.getByRole('dialog').getByRole('button', { name: 'Revenir' }).click();
  }
  await protects(page).click();
  await page.getByLabel('Choisir ma propre phrase').check();
  for (const name of ['Phrase de passe', 'La même phrase, une seconde fois'])
    await page.getByRole('textbox', { name }).fill(PASSPHRASE);
  await page.keyboard.press('Enter');
  await page.getByLabel('Je l’ai imprimé ou recopié').check();
  await page.getByRole('button', { name: 'Continuer' }).click();
}

/** Records a decision, of a journal that may be locked. */
async function decide(panel: Panel, code: string): Promise<string> {
  await panel.answer(NOTHING_MISSING);
  await panel.frame.getByLabel('Code local').fill(code);
  await panel.press('Control+Enter');
  await expect(panel.recorded).toBeVisible();
  await panel.button('Nouvel entretien').click();
  await expect(panel.asking('purpose')).toBeVisible();
  return code;
}

/** Brings to its end what was begun, and goes back to no passphrase. */
async function endAtDevice(session: ChromiumSession): Promise<void> {
  const { page } = await OptionsPage.open(session, '#journal');
  await secretField(page).or(protects(page)).or(goesBack(page)).first().waitFor({ timeout: 20_000 });
  if (await secretField(page).isVisible()) {
    await unlock(page, PASSPHRASE);
    await expect(opens(page)).toBeVisible({ timeout: 20_000 });
    await protects(page).or(goesBack(page)).first().waitFor();
  }
  if (await goesBack(page).isVisible()) {
    await changeLevel(page);
    await expect(page.getByText('La phrase de passe est enlevée.')).toBeVisible({ timeout: 20_000 });
  }
}
