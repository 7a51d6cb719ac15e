import { vignette } from '../shared/interview-script.ts';
import { expect, test } from './fixtures.ts';
import { launchChromium } from './harness.ts';
import { expectFineInEveryLook } from './looks.ts';
import { OptionsPage } from './options-page.ts';
import { openPanel } from './panel.ts';
import { NO_ADMINISTRATOR, under } from './policy.ts';
import { protect, secretField, unlock } from './protection.ts';

const BERTRAND = vignette('V01').answers;

test('a journal is put under a passphrase, locked, opened, and open again without one', async ({
  portals,
}) => {
  test.setTimeout(120_000);
  let session = await launchChromium();
  try {
    await session.local({
      settings: { version: 1, role: 'adviser', habilitated: false, mark: { word: 'fox', colour: 'blue' } },
    });
    const url = portals.url('/case-file/index.html');
    const panel = await openPanel(session, url);
    await panel.answer(BERTRAND);
    await panel.frame.getByLabel('Code local').fill('AVANT');
    await panel.record();
    await expect(panel.frame.getByText('Le journal est verrouillé')).toHaveCount(0);

    const options = await OptionsPage.open(session, '#journal');
    const title = options.page.getByRole('heading', { name: 'Ce qui protège le journal' });
    const first = await protect(options);
    await expect(title).toBeFocused();
    const journal = await session.extensionPage('journal.html');
    await expect(journal.locator('[data-entry] .entry-code')).toHaveText(['AVANT']);

    // Locked: at once, in the page that is open as well.
    await options.page.bringToFront();
    await options.button('Verrouiller maintenant').click();
    await expect(secretField(options.page)).toBeFocused();
    await expect(secretField(journal)).toBeVisible();
    await expect(journal.locator('main')).not.toContainText('AVANT');

    // An interview goes on, and is recorded.
    await panel.page.bringToFront();
    await panel.button('Nouvel entretien').click();
    await panel.answer(BERTRAND);
    await panel.frame.getByLabel('Code local').fill('PENDANT');
    await panel.record();
    await expect(panel.frame.locator('main')).toContainText(
      'la décision y entrera quand il sera déverrouillé',
    );

    await journal.bringToFront();
    await journal.reload();
    await expect(journal.getByText('1 décision attend, chiffrée')).toBeVisible();
    await expect(secretField(journal)).toBeFocused();
    await unlock(journal, 'abri bison carte dune envol ferme');
    await expect(journal.getByText('Ce n’est ni la phrase de passe ni le code')).toBeVisible();
    await expect(secretField(journal)).toHaveValue('abri bison carte dune envol ferme');
    await expect(secretField(journal)).toBeFocused();
    await unlock(journal, first.passphrase);
    await expect(journal.locator('[data-entry] .entry-code')).toHaveText(['PENDANT', 'AVANT']);
    await expect(journal.getByRole('heading', { level: 1 })).toBeFocused();

    // Nobody touches the computer.
    const worker = await session.worker();
    await worker.evaluate('chrome.idle.onStateChanged.dispatch("idle")');
    await expect(secretField(journal)).toBeVisible();

    session = await session.restart();
    const again = await session.extensionPage('journal.html');
    await expect(secretField(again)).toBeVisible();
    await unlock(again, first.recovery.toLowerCase());
    await expect(again.locator('[data-entry] .entry-code')).toHaveText(['PENDANT', 'AVANT']);

    const settings = await OptionsPage.open(session, '#journal');
    const second = await protect(settings, 'Changer la phrase de passe');
    await settings.button('Verrouiller maintenant').click();
    for (const old of [first.passphrase, first.recovery]) {
      await unlock(settings.page, old);
      await expect(settings.page.getByText('Ce n’est ni la phrase de passe ni le code')).toBeVisible();
    }
    await unlock(settings.page, second.passphrase);
    await expect(settings.page.getByText('Le journal est ouvert.')).toBeVisible();

    await settings.button('Revenir au niveau').click();
    await settings.page.getByRole('dialog').getByRole('button', { name: 'Revenir' }).click();
    await expect(settings.page.getByText('La phrase de passe est enlevée.')).toBeVisible();
    session = await session.restart();
    const open = await session.extensionPage('journal.html');
    await expect(open.locator('[data-entry] .entry-code')).toHaveText(['PENDANT', 'AVANT']);
  } finally {
    await session.close();
  }
});

test('by keys alone, and fine in every look', async ({ chromiumSession, openPanel }) => {
  test.setTimeout(120_000);
  const options = await OptionsPage.open(chromiumSession, '#journal');
  const { page } = options;
  await page.getByText('Ce que la phrase de passe ajouterait').press('Enter');
  await expectFineInEveryLook(page, 'protection-1-device');
  await options.button('Mettre une phrase de passe').press('Enter');
  await expect(page.getByLabel('Prendre ces six mots')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await page.keyboard.type('court');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Trop courte')).toBeVisible();
  await expectFineInEveryLook(page, 'protection-2-own');
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('une longue phrase à moi');
  for (const key of ['Tab', 'Tab']) await page.keyboard.press(key);
  await page.keyboard.type('une longue phrase à moi');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Code de récupération' })).toBeFocused();
  await expectFineInEveryLook(page, 'protection-3-code');
  for (const key of ['Tab', 'Tab', 'Space', 'Tab', 'Enter']) await page.keyboard.press(key);
  await expect(page.getByText('La phrase de passe est en place.')).toBeVisible();
  await expectFineInEveryLook(page, 'protection-4-passphrase');

  await page.getByLabel('Verrouiller quand l’ordinateur ne sert plus').selectOption('2');
  await expect(page.getByText('C’est enregistré.')).toBeVisible();
  const worker = await chromiumSession.worker();
  // What was asked for cannot be read again: the next asking is listened to.
  await worker.evaluate(
    'chrome.idle.setDetectionInterval = (seconds) => Object.assign(globalThis, { waits: seconds })',
  );
  await page.getByLabel('Verrouiller quand l’ordinateur ne sert plus').selectOption('5');
  await expect.poll(() => worker.evaluate('globalThis.waits')).toBe(300);

  await options.button('Verrouiller maintenant').press('Enter');
  await expect(secretField(page)).toBeFocused();
  await expectFineInEveryLook(page, 'protection-5-locked');
  const panel = await openPanel();
  await panel.answer(BERTRAND);
  await panel.record();
  const journal = await chromiumSession.extensionPage('journal.html');
  await expect(secretField(journal)).toBeFocused();
  await unlock(journal, 'autre chose');
  await expect(journal.getByText('Ce n’est ni la phrase')).toBeVisible();
  await expectFineInEveryLook(journal, 'protection-6-wrong');
  await unlock(journal, 'une longue phrase à moi');
  await expect(journal.locator('[data-entry]')).toHaveCount(1);
});

test.describe('under a policy', () => {
  test.skip(NO_ADMINISTRATOR, 'only an administrator can write a policy');

  test('that asks for a passphrase, the journal shows nothing before there is one', async () => {
    await under({ role: 'adviser', protection: 'passphrase' }, async (session) => {
      const journal = await session.extensionPage('journal.html');
      const choose = journal.getByRole('link', { name: 'Choisir la phrase de passe' });
      await expect(choose).toBeVisible();
      await expect(journal.getByText('Aucune décision')).toHaveCount(0);
      await expectFineInEveryLook(journal, 'protection-7-asked');
      await choose.click();
      const options = new OptionsPage(journal);
      await options.ready();
      await expect(journal.getByText('Votre organisation demande une phrase de passe.')).toBeVisible();
      await protect(options);
      await expect(options.button('Revenir au niveau')).toHaveCount(0);
      await journal.goBack();
      await expect(journal.getByText('Aucune décision')).toBeVisible();
    });
  });

  test('that asks for none, none is offered', async () => {
    await under({ role: 'adviser', protection: 'device' }, async (session) => {
      const options = await OptionsPage.open(session, '#journal');
      await expect(options.page.getByText('sans phrase de passe')).toBeVisible();
      await expect(options.button('Mettre une phrase de passe')).toHaveCount(0);
      const journal = await session.extensionPage('journal.html');
      await expect(journal.getByText('Aucune décision')).toBeVisible();
    });
  });
});
