import book from '../../../utils/orientation/book.json' with { type: 'json' };
import { receive, VOUCHER, withLocalRows, workIn } from './catalogue.ts';
import { expect, test } from './fixtures.ts';
import { expectFineInEveryLook } from './looks.ts';
import { OptionsPage } from './options-page.ts';

/** Without this rule many of those who need help get none: the proof fails, at many points. */
const INCOMPLETE = { ...book, rules: book.rules.filter(({ id }) => id !== 'R10') };
const OTHER_WORDS = {
  ...book,
  rules: book.rules.map((rule) => (rule.id === 'R10' ? { ...rule, because: 'Autrement dit.' } : rule)),
};

const THEIRS = {
  version: 'essai',
  programmes: [
    { ...VOUCHER, id: 'pix', name: 'Pix avec nous', kinds: ['skills-training'], voucher: undefined },
    { ...VOUCHER, id: 'relais-essai', name: 'Relais des Essais' },
  ],
};

/** What is on screen, in this order, and how to get there from the state before. */
const STATES: [name: string, reach: (options: OptionsPage) => Promise<unknown>][] = [
  ['1-territory', (options) => options.goTo('Territoire')],
  ['2-programmes', (options) => options.goTo('Dispositifs')],
  ['3-voucher', voucher],
  ['4-ending', (options) => options.button('Terminer').click()],
  ['5-ended', ended],
  ['6-form', (options) => options.page.getByRole('link', { name: 'Ajouter un dispositif' }).click()],
  ['7-form-faults', faults],
  ['8-files', (options) => options.goTo('Fichiers')],
  ['9-import', importing],
  ['10-import-refused', (options) => refused(options, 'faux.csv', 'Nom;Identifiant\nA;b\n')],
  ['11-book', (options) => options.goTo('Livre de règles')],
  ['12-book-refused', (options) => refused(options, 'nuisible.json', JSON.stringify(INCOMPLETE))],
  ['13-book-accepted', proven],
  ['14-journal', (options) => options.goTo('Journal')],
  ['15-free-text', (options) => options.goTo('Texte libre')],
  ['16-organisation', (options) => options.goTo('Organisation')],
];

async function voucher(options: OptionsPage): Promise<void> {
  await options.page.getByRole('searchbox').fill(VOUCHER.name);
  const row = await options.openRow(VOUCHER.id);
  await row.getByRole('button', { name: 'Vérifié aujourd’hui' }).click();
  await expect(options.said).toContainText('C’est fait');
  await row.getByRole('button', { name: 'Entrer un arrivage' }).click();
}

async function ended(options: OptionsPage): Promise<void> {
  await options.page.getByRole('dialog').getByRole('button', { name: 'Annuler' }).click();
  await options.page.getByRole('searchbox').fill('pole emploi');
}

async function faults(options: OptionsPage): Promise<void> {
  await options.page.getByLabel('Chèque numérique local').check();
  await options.button('Ajouter un lieu').click();
  await options.button('Enregistrer').click();
  await expect(options.page.locator('.field-error').first()).toBeVisible();
}

async function importing(options: OptionsPage): Promise<void> {
  await options.choose('organisation.json', JSON.stringify(THEIRS));
  await options.page.getByLabel(/^Le fichier de mon organisation/).check();
  await expect(options.page.locator('.before-after').first()).toBeVisible();
}

async function refused(options: OptionsPage, name: string, content: string): Promise<void> {
  await options.choose(name, content);
  await expect(options.page.getByRole('alert')).toBeVisible({ timeout: 40_000 });
}

async function proven(options: OptionsPage): Promise<void> {
  await options.choose('mots.json', JSON.stringify(OTHER_WORDS));
  await expect(options.button('Accepter ce livre')).toBeVisible({ timeout: 40_000 });
}

test('axe finds nothing, and nothing is cut off, in any part and any look', async ({ chromiumSession }) => {
  test.setTimeout(180_000);
  await workIn(chromiumSession);
  await withLocalRows(chromiumSession, [VOUCHER]);
  await receive(chromiumSession, 2, '2027-06-30');
  const options = await OptionsPage.open(chromiumSession, '#organisation');
  for (const [name, reach] of STATES) {
    await reach(options);
    await expectFineInEveryLook(options.page, `options-${name}`);
  }
});
