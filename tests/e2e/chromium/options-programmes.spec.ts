import type { Page } from '@playwright/test';
import { vignette } from '../shared/interview-script.ts';
import { VOUCHER, withLocalRows, workIn } from './catalogue.ts';
import { expect, test } from './fixtures.ts';
import { OptionsPage } from './options-page.ts';

const NO_PHONE = vignette('V01').answers;

/** A made-up place, as somebody types it. */
async function fillIn(page: Page, name = 'Relais des Essais'): Promise<void> {
  await page.getByLabel('Nom', { exact: true }).fill(name);
  await page.getByLabel('Connexion mobile solidaire').check();
  await page.getByLabel('À dire à la personne').fill('Le relais vous prête un téléphone.');
  await page.getByLabel('Pour vous, qui accompagnez').fill('Appeler avant.');
  await page.getByLabel('Source', { exact: true }).fill('écrit pour ce test');
}

test('a programme that is added is proposed in the panel, with its sentence', async ({
  chromiumSession,
  openPanel,
}) => {
  await workIn(chromiumSession, { departements: ['23'], communes: [], postalCodes: [] });
  const options = await OptionsPage.open(chromiumSession, '#dispositifs');
  const { page } = options;
  await page.getByRole('link', { name: 'Ajouter un dispositif' }).click();
  await expect(page.getByRole('heading', { name: 'Ajouter un dispositif' })).toBeFocused();
  await fillIn(page);
  await options.button('Enregistrer').click();
  await expect(options.said).toHaveText('C’est fait : « Relais des Essais » ajouté.');
  const row = options.row('relais-des-essais');
  await expect(row.locator('summary')).toBeFocused();
  await expect(row).toContainText('Sur cet ordinateur');
  expect(page.url()).toMatch(/#dispositifs\/relais-des-essais$/);

  const panel = await openPanel();
  await panel.answer(NO_PHONE);
  const offer = panel.frame.locator('.proposal[data-kind=solidarity-mobile] .offer').first();
  await expect(offer).toContainText('Relais des Essais');
  await expect(offer).toContainText('Le relais vous prête un téléphone.');
});

test('the panel’s way leads to a form with the kind ticked and the territory filled in', async ({
  chromiumSession,
}) => {
  await workIn(chromiumSession, { departements: ['69'], communes: [], postalCodes: ['69003'] });
  const { page } = await OptionsPage.open(chromiumSession, '#dispositifs/ajouter/solidarity-mobile');
  await expect(page.getByRole('heading', { name: 'Ajouter un dispositif' })).toBeFocused();
  await expect(page.getByLabel('Connexion mobile solidaire')).toBeChecked();
  await expect(page.locator('.choice-grid input:checked[type=checkbox]')).toHaveCount(1);
  await expect(page.locator('.chip')).toHaveText(/69 – Rhône/);
  await expect(page.getByLabel(/^Codes postaux/)).toHaveValue('69003');
});

test('is added by the keyboard alone', async ({ chromiumSession }) => {
  await workIn(chromiumSession);
  const options = await OptionsPage.open(chromiumSession, '#dispositifs');
  const { page } = options;
  const tabTo = async (name: string) => {
    for (let presses = 0; presses < 120; presses++) {
      const reached = await page.evaluate(() => {
        const { activeElement } = document;
        const labels = (activeElement as HTMLInputElement | null)?.labels ?? [];
        return [...labels].map((label) => label.textContent).join('') || activeElement?.textContent;
      });
      if (reached?.trim() === name) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`Tab never came to ${name}`);
  };
  await tabTo('Ajouter un dispositif');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Ajouter un dispositif' })).toBeFocused();
  await tabTo('Nom');
  await page.keyboard.type('Relais au clavier');
  await tabTo('Cours de français');
  await page.keyboard.press('Space');
  await tabTo('À dire à la personne');
  await page.keyboard.type('Venez.');
  await tabTo('Pour vous, qui accompagnez');
  await page.keyboard.type('Appeler.');
  await tabTo('Source');
  await page.keyboard.type('écrit pour ce test');
  await page.keyboard.press('Enter');
  await expect(options.row('relais-au-clavier').locator('summary')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(options.row('relais-au-clavier').locator('details')).not.toHaveAttribute('open');
});

test('faults stand beside their fields, the first one has the focus, and nothing is saved', async ({
  chromiumSession,
}) => {
  await workIn(chromiumSession);
  const options = await OptionsPage.open(chromiumSession, '#dispositifs/ajouter/voucher');
  const { page } = options;
  await page.getByLabel('Téléphone').last().fill('appelez-moi');
  await page.getByLabel(/^Site web/).fill('exemple.fr');
  await page.getByLabel(/^Premier jour/).fill('2026-12-01');
  await page.getByLabel(/^Dernier jour/).fill('2026-01-01');
  await options.button('Enregistrer').click();
  await expect(page.getByRole('alert')).toContainText('champs sont à corriger.');
  await expect(page.getByLabel('Nom', { exact: true })).toBeFocused();
  await expect(page.locator('.field-error')).toContainText([
    'Nom : cette information est obligatoire',
    'À dire à la personne : cette information est obligatoire',
    'Pour vous, qui accompagnez : cette information est obligatoire',
    'Chèques par carnet : « 0 » est trop petit',
    'Dernier jour : la fin (« 2026-01-01 ») vient avant le début',
    'Téléphone : « appelez-moi » n’est pas un numéro de téléphone',
    'Site web : « exemple.fr » n’est pas une adresse web',
    'Source : cette information est obligatoire',
  ]);
  expect(await chromiumSession.local()).not.toHaveProperty('catalogue');
});

test('an id that is taken is refused, and one that is made from a name is not', async ({
  chromiumSession,
}) => {
  await workIn(chromiumSession);
  await withLocalRows(chromiumSession, [VOUCHER]);
  const options = await OptionsPage.open(chromiumSession, '#dispositifs/ajouter');
  await fillIn(options.page, 'Chèque essai');
  await options.page.getByLabel(/^Identifiant/).fill('cheque-essai');
  await options.button('Enregistrer').click();
  await expect(options.page.locator('.field-error')).toContainText('« cheque-essai » est déjà pris');
  await options.page.getByLabel(/^Identifiant/).fill('');
  await options.button('Enregistrer').click();
  await expect(options.row('cheque-essai-2')).toBeVisible();
});

test('what was typed is there again after a look elsewhere, until it is saved or cancelled', async ({
  chromiumSession,
}) => {
  await workIn(chromiumSession);
  const options = await OptionsPage.open(chromiumSession, '#dispositifs');
  const { page } = options;
  await page.getByRole('link', { name: 'Ajouter un dispositif' }).click();
  await page.getByLabel('Nom', { exact: true }).fill('À moitié écrit');
  await page.goBack();
  await expect(page.getByRole('searchbox')).toBeVisible();
  await options.goTo('Organisation');
  await options.goTo('Dispositifs');
  await page.getByRole('link', { name: 'Ajouter un dispositif' }).click();
  await expect(page.getByLabel('Nom', { exact: true })).toHaveValue('À moitié écrit');
  await options.button('Annuler').click();
  await page.getByRole('link', { name: 'Ajouter un dispositif' }).click();
  await expect(page.getByLabel('Nom', { exact: true })).toHaveValue('');
});

test('an edit lies over the row that ships, and can be taken back in two ways', async ({
  chromiumSession,
}) => {
  await workIn(chromiumSession);
  const options = await OptionsPage.open(chromiumSession, '#dispositifs/pix');
  const { page } = options;
  const row = options.row('pix');
  await expect(row.locator('summary')).toBeFocused();
  await expect(row).toContainText('Repère');
  await row.getByRole('button', { name: 'Modifier' }).click();
  await page.getByLabel(/^Coût/).fill('Gratuit, pour l’essai');
  await options.button('Enregistrer').click();
  await expect(row).toContainText('Gratuit, pour l’essai');
  await expect(row.locator('.origin')).toHaveText('Sur cet ordinateur');
  await options.undo();
  await expect(row.locator('.origin')).toHaveText('Repère');

  await row.getByRole('button', { name: 'Vérifié aujourd’hui' }).click();
  await row.getByRole('button', { name: 'Revenir à la version d’avant (Repère)' }).click();
  await expect(options.said).toHaveText('C’est fait : « Pix » revenu à sa version d’avant.');
  await expect(row.locator('.origin')).toHaveText('Repère');
  expect(await page.evaluate(() => document.activeElement?.localName)).not.toBe('body');
});

test('"vérifié aujourd’hui" is one click, and clears the flag of what is old', async ({
  chromiumSession,
}) => {
  await workIn(chromiumSession);
  const old = { ...VOUCHER, id: 'ancien', name: 'Ancien essai', verifiedOn: '2024-01-31' };
  await withLocalRows(chromiumSession, [old]);
  const options = await OptionsPage.open(chromiumSession, '#dispositifs/ancien');
  const row = options.row('ancien');
  await expect(row).toContainText('à vérifier de nouveau : plus de 12 mois');
  await row.getByRole('button', { name: 'Vérifié aujourd’hui' }).click();
  await expect(row).not.toContainText('à vérifier de nouveau');
  await expect(options.said).toHaveText('C’est fait : « Ancien essai » vérifié aujourd’hui.');
  await options.undo();
  await expect(row).toContainText('à vérifier de nouveau : plus de 12 mois');
});

test('what ends is greyed with its end and what took over, and no longer proposed', async ({
  chromiumSession,
  openPanel,
}) => {
  await workIn(chromiumSession);
  await withLocalRows(chromiumSession, [
    { ...VOUCHER, id: 'relais', name: 'Relais des Essais', kinds: ['solidarity-mobile'], voucher: undefined },
  ]);
  const options = await OptionsPage.open(chromiumSession, '#dispositifs/relais');
  const { page } = options;
  const row = options.row('relais');
  await row.getByRole('button', { name: 'Terminer' }).click();
  const dialog = page.getByRole('dialog', { name: '« Relais des Essais » se termine ?' });
  await dialog.getByLabel('Dernier jour').fill('2026-01-15');
  await dialog.getByLabel('Remplacé par').fill('emmaus connect lyon');
  await dialog.getByRole('button', { name: 'Terminer' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(row).toHaveClass(/programme-ended/);
  await expect(row).toContainText(/N’existe plus.*15 janvier 2026/);
  await expect(row.locator('.replaced')).toContainText('Emmaüs Connect Lyon');
  expect(await page.evaluate(() => document.activeElement?.localName)).not.toBe('body');

  const panel = await openPanel();
  await panel.answer(NO_PHONE);
  const kind = panel.frame.locator('.proposal[data-kind=solidarity-mobile]');
  await expect(kind.getByRole('button', { name: 'Retenir Emmaüs Connect Lyon' })).toBeVisible();
  await expect(kind.getByRole('button', { name: 'Retenir Relais des Essais' })).toHaveCount(0);
  await page.bringToFront();
  await row.locator('.replaced a').first().click();
  await expect(page.locator('[data-programme=emmaus-connect-lyon] summary')).toBeFocused();
});

test('a local row is deleted, and comes back', async ({ chromiumSession }) => {
  await workIn(chromiumSession);
  await withLocalRows(chromiumSession, [VOUCHER]);
  const options = await OptionsPage.open(chromiumSession, '#dispositifs/cheque-essai');
  await options.row('cheque-essai').getByRole('button', { name: 'Supprimer' }).click();
  await expect(options.row('cheque-essai')).toHaveCount(0);
  expect(await options.page.evaluate(() => document.activeElement?.localName)).not.toBe('body');
  await options.undo();
  await expect(options.row('cheque-essai')).toBeVisible();
});

test('what another row leads to cannot be deleted, and the reason is said', async ({ chromiumSession }) => {
  await workIn(chromiumSession);
  const old = {
    ...VOUCHER,
    id: 'vieux',
    name: 'Vieux chèque',
    status: 'ended',
    replacedBy: ['cheque-essai'],
  };
  await withLocalRows(chromiumSession, [VOUCHER, old]);
  const options = await OptionsPage.open(chromiumSession, '#dispositifs/cheque-essai');
  await options.row('cheque-essai').getByRole('button', { name: 'Supprimer' }).click();
  await expect(options.page.getByRole('alert')).toContainText(
    'Rien n’a été enregistré. « Vieux chèque » : le dispositif « cheque-essai » n’existe pas',
  );
  await expect(options.row('cheque-essai')).toBeVisible();
});

test('a second window that changed it first is not overwritten', async ({ chromiumSession }) => {
  await workIn(chromiumSession);
  await withLocalRows(chromiumSession, [VOUCHER]);
  const one = await OptionsPage.open(chromiumSession, '#dispositifs/cheque-essai');
  const two = await OptionsPage.open(chromiumSession, '#dispositifs/pix');
  // The first window does not learn of it by coming to the front.
  await one.page.evaluate(() => addEventListener('focus', (event) => event.stopImmediatePropagation(), true));
  await two.row('pix').getByRole('button', { name: 'Vérifié aujourd’hui' }).click();
  await expect(two.said).toContainText('« Pix » vérifié aujourd’hui');
  await one.row('cheque-essai').getByRole('button', { name: 'Supprimer' }).click();
  await expect(one.page.getByRole('alert')).toContainText('Une autre fenêtre a changé cela entre-temps');
  await expect(one.row('cheque-essai')).toBeVisible();
  await one.row('cheque-essai').getByRole('button', { name: 'Supprimer' }).click();
  await expect(one.row('cheque-essai')).toHaveCount(0);
});

test.describe('searching', () => {
  test('finds by a former name, and says so', async ({ chromiumSession }) => {
    await workIn(chromiumSession);
    const { page } = await OptionsPage.open(chromiumSession, '#dispositifs');
    await page.getByRole('searchbox').fill('abc pix');
    await expect(page.locator('[data-programme=abc-diag]')).toContainText('Autrefois : ABC Pix');
    await expect(page.getByRole('search').getByRole('status')).toHaveText('1 dispositif');
    await page.getByRole('searchbox').fill('pole emploi');
    await expect(page.locator('[data-programme=pole-emploi]')).toContainText('N’existe plus');
    await expect(page.locator('[data-programme=pole-emploi] .replaced')).toContainText('France Travail');
  });

  test('narrows by kind, territory, state and origin; says when nothing is left', async ({
    chromiumSession,
  }) => {
    await workIn(chromiumSession);
    await withLocalRows(chromiumSession, [VOUCHER]);
    const { page } = await OptionsPage.open(chromiumSession, '#dispositifs');
    const rows = page.locator('[data-programme]');
    await page.getByLabel('Origine').selectOption('Sur cet ordinateur');
    await expect(rows).toHaveCount(1);
    await page.getByLabel('État').selectOption('Terminé');
    await expect(rows).toHaveCount(0);
    await expect(page.getByText('Aucun dispositif ne correspond.')).toBeVisible();
    await page.getByLabel('Origine').selectOption('Toutes');
    await expect(page.locator('.programme-ended').first()).toBeVisible();
    await expect(page.locator('.programme:not(.programme-ended)')).toHaveCount(0);
    await page.getByLabel('État').selectOption('Tous');
    await page.getByLabel('Type d’aide').selectOption('Chèque numérique local');
    await expect(page.locator('[data-programme=cheque-essai]')).toBeVisible();
    await page.getByLabel('Territoire').selectOption('Mon territoire');
    await expect(page.locator('[data-programme=cheque-essai]')).toBeVisible();
  });

  test('long lists come in steps', async ({ chromiumSession }) => {
    await workIn(chromiumSession);
    const { page } = await OptionsPage.open(chromiumSession, '#dispositifs');
    await expect(page.locator('[data-programme]')).toHaveCount(30);
    await page.getByRole('button', { name: /^En voir plus/ }).click();
    await expect(page.locator('[data-programme]')).toHaveCount(60);
  });

  test('an address of a programme that is not there says so', async ({ chromiumSession }) => {
    await workIn(chromiumSession);
    const { page } = await OptionsPage.open(chromiumSession, '#dispositifs/jamais-vu');
    await expect(page.getByRole('alert')).toContainText('Aucun dispositif « jamais-vu » dans le catalogue');
  });
});

test('a voucher of a town is proposed only where the territory names that town, and that is said', async ({
  chromiumSession,
}) => {
  const sentence = /^Pas proposé sur votre territoire/;
  await workIn(chromiumSession);
  await withLocalRows(chromiumSession, [{ ...VOUCHER, territory: { communes: ['69266'] } }]);
  const options = await OptionsPage.open(chromiumSession, '#dispositifs/cheque-essai');
  await expect(options.row('cheque-essai').getByText(sentence)).toBeVisible();
  await options.goTo('Territoire');
  await options.page.getByLabel(/^Communes/).fill('69266');
  await options.button('Enregistrer').click();
  await expect(options.said).toHaveText('C’est enregistré.');
  await options.page.goto(options.page.url().replace(/#.*/, '#dispositifs/cheque-essai'));
  await expect(options.row('cheque-essai').getByText('Entrer un arrivage')).toBeVisible();
  await expect(options.row('cheque-essai').getByText(sentence)).toHaveCount(0);
});

test('a delivery of cheques is entered and counted; without a place nothing is proposed, and why is said', async ({
  chromiumSession,
}) => {
  await workIn(chromiumSession);
  await withLocalRows(chromiumSession, [{ ...VOUCHER, voucher: { chequesPerBooklet: 5, acceptedBy: [] } }]);
  const options = await OptionsPage.open(chromiumSession, '#dispositifs/cheque-essai');
  const { page } = options;
  const row = options.row('cheque-essai');
  await expect(row.getByText('aucun lieu qui accepte le chèque')).toBeVisible();
  await row.getByRole('button', { name: 'Entrer un arrivage' }).click();
  await expect(row.getByLabel('Carnets reçus')).toBeFocused();
  await row.getByRole('button', { name: 'Ajouter au stock' }).click();
  await expect(row.locator('.field-error')).toHaveText(/Écrivez un nombre entier, de 1 à 10/);
  await row.getByLabel('Carnets reçus').fill('3');
  await row.getByLabel(/^Utilisables jusqu’au/).fill('2027-06-30');
  await row.getByRole('button', { name: 'Ajouter au stock' }).click();
  await expect(options.said).toHaveText('15 chèques ajoutés au stock.');
  await expect(row.locator('.counts')).toContainText('Disponibles15');

  await row.getByRole('button', { name: 'Modifier' }).click();
  await page.getByRole('button', { name: 'Ajouter un lieu' }).click();
  await page.getByLabel('Nom du lieu 1').fill('Espace des Lucarnes');
  await page.getByLabel('Où est le lieu 1').fill('Lyon 3e');
  await options.button('Enregistrer').click();
  await expect(row).toContainText('Accepté par : Espace des Lucarnes (Lyon 3e).');
  await expect(row.getByText('aucun lieu qui accepte le chèque')).toHaveCount(0);
});
