import checklist from '../../../utils/interview/checklist.json' with { type: 'json' };
import book from '../../../utils/orientation/book.json' with { type: 'json' };
import { sealBook } from '../../../utils/orientation/book-seal.ts';
import { VOUCHER } from './catalogue.ts';
import { expect, test } from './fixtures.ts';
import { OptionsPage } from './options-page.ts';
import { NO_ADMINISTRATOR, under } from './policy.ts';

const row = ({ page }: OptionsPage, key: string) => page.locator(`[data-policy=${key}]`);

test('what the organisation fixes is shown as fixed, in every part of the page', async () => {
  test.skip(NO_ADMINISTRATOR, 'only an administrator can write a policy');
  const theirs = [{ ...VOUCHER, name: 'Chèque de l’organisation' }];
  const proven = await sealBook({ ...book, version: 'essai-1' }, checklist.version);
  const settings = {
    organisation: 'Organisation d’essai',
    role: 'mediator',
    habilitated: true,
    territory: { departements: ['69'] },
    catalogue: JSON.stringify({ version: 'essai', programmes: theirs }),
    book: JSON.stringify(proven),
    freeText: true,
    words: ['Foyer des Tilleuls'],
  };
  await under(settings, async (session) => {
    const options = await OptionsPage.open(session, '#organisation');
    const { page } = options;
    for (const [key, value] of [
      ['role', 'Médiateur ou médiatrice'],
      ['habilitated', 'oui'],
      ['territory', 'Rhône'],
      ['catalogue', 'Organisation d’essai · 1 dispositif'],
      ['book', 'votre organisation, version essai-1'],
      ['freeText', 'oui'],
      ['words', 'Foyer des Tilleuls'],
    ] as const) {
      await expect(row(options, key)).toContainText(value);
      await expect(row(options, key)).toContainText('fixé par votre organisation');
    }
    await options.goTo('Territoire');
    await expect(page.getByText('Votre organisation a fixé ce réglage')).toBeVisible();
    await expect(page.getByRole('combobox', { name: 'Départements' })).toBeDisabled();
    await expect(options.button('Enregistrer')).toHaveCount(0);

    await options.goTo('Texte libre');
    await expect(page.getByText('Votre organisation a fixé ce réglage')).toBeVisible();
    await expect(page.getByRole('checkbox', { name: 'Permettre un texte libre' })).toBeDisabled();

    await options.goTo('Dispositifs');
    await page.getByLabel('Origine').selectOption('Organisation d’essai');
    await expect(options.row(VOUCHER.id)).toContainText('Chèque de l’organisation');
    // An own row over the organisation's is the user's to write, and to take back.
    await options.openRow(VOUCHER.id);
    await options.row(VOUCHER.id).getByRole('button', { name: 'Vérifié aujourd’hui' }).click();
    await page.getByLabel('Origine').selectOption('Toutes');
    await page.getByRole('searchbox').fill('Chèque de l’organisation');
    await options
      .row(VOUCHER.id)
      .getByRole('button', { name: 'Revenir à la version d’avant (Organisation d’essai)' })
      .click();
    await expect(options.row(VOUCHER.id).locator('.origin')).toHaveText('Organisation d’essai');

    await options.goTo('Fichiers');
    await options.choose('autre.json', JSON.stringify({ version: 'essai', programmes: [] }));
    await expect(page.getByLabel(/^Le fichier de mon organisation/)).toBeDisabled();
    await expect(options.button('Retirer ce fichier')).toHaveCount(0);

    await options.goTo('Livre de règles');
    await expect(page.getByRole('region', { name: 'En vigueur' })).toContainText(
      'Le livre de votre organisation',
    );
    await expect(page.locator('input[type=file]')).toHaveCount(0);
    await expect(options.button('Revenir au livre de Repère')).toHaveCount(0);
  });
});

test('what of the policy cannot be used is named, with its place', async () => {
  test.skip(NO_ADMINISTRATOR, 'only an administrator can write a policy');
  const settings = {
    role: 'conseiller',
    territory: { departements: ['Rhône'] },
    catalogue: JSON.stringify({ version: 'essai', programmes: [{ ...VOUCHER, kinds: ['pigeon'] }] }),
    book: JSON.stringify(book),
  };
  await under(settings, async (session) => {
    const options = await OptionsPage.open(session, '#organisation');
    await expect(row(options, 'territory')).toContainText('illisible');
    await expect(row(options, 'catalogue')).toContainText('illisible');
    await expect(row(options, 'book')).toContainText('illisible');
    await expect(row(options, 'role')).toContainText('illisible');
    await expect(row(options, 'habilitated')).toContainText('Se change dans le panneau');
    await expect(options.page.locator('.faults li')).toContainText([
      'Votre rôle : « conseiller » n’est pas une valeur possible ; choisissez parmi : adviser',
      'Territoire, departements[0] : « Rhône » n’est pas un département',
      'Fichier de l’organisation, programmes[0].kinds[0] : le type d’aide « pigeon » n’existe pas',
    ]);
    await options.goTo('Livre de règles');
    await expect(options.page.getByRole('alert')).toContainText(
      'Le livre de votre organisation ne peut pas être utilisé',
    );
    await expect(options.page.locator('.faults li')).toContainText(['Ce n’est pas un fichier prouvé']);
  });
});

test('without a policy everything is the user’s', async ({ chromiumSession }) => {
  const options = await OptionsPage.open(chromiumSession, '#organisation');
  await expect(options.page.getByText('ne fixe aucun réglage')).toBeVisible();
  await expect(options.page.locator('.policy-fixed')).toHaveCount(0);
  await expect(row(options, 'role')).toContainText('Conseiller ou conseillère');
  await expect(row(options, 'role')).toContainText('Se change dans le panneau');
});
