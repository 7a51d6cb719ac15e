import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { VOUCHER, withLocalRows, workIn } from './catalogue.ts';
import { expect, test } from './fixtures.ts';
import type { ChromiumSession } from './harness.ts';
import { OptionsPage } from './options-page.ts';

/** Made up for these tests. */
const COLUMNS = {
  Identifiant: 'relais-essai',
  Nom: 'Relais des Essais',
  'Types d’aide': 'france-services',
  National: 'non',
  Départements: '69',
  État: 'ouvert',
  'Vérifié le': '2026-11-20',
  Source: 'écrit pour ce test',
  'À dire à la personne': 'On vous y aide.',
  'Pour qui accompagne': 'Appeler avant.',
};

function csvOf(cells: Partial<Record<string, string>> = {}, delimiter = ';'): string {
  const columns = Object.entries({ ...COLUMNS, ...cells }) as [string, string][];
  const line = (texts: string[]) =>
    texts.map((text) => (/[;,\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)).join(delimiter);
  return `${line(columns.map(([header]) => header))}\r\n${line(columns.map(([, cell]) => cell))}\r\n`;
}

/** As Excel in France writes it; the apostrophe is none of Latin-1. */
function windows1252(text: string): Buffer {
  return Buffer.from(text.replaceAll('’', '\x92').replaceAll('œ', '\x9c'), 'latin1');
}

/** A figure of the preview. */
const count = (page: Page, title: string) =>
  page
    .locator('.preview .count')
    .filter({ has: page.getByText(title, { exact: true }) })
    .locator('dd');

async function openFiles(session: ChromiumSession): Promise<OptionsPage> {
  await workIn(session);
  return OptionsPage.open(session, '#fichiers');
}

async function accept(options: OptionsPage): Promise<void> {
  await options.button('Accepter ces changements').click();
  await expect(options.said).toContainText('C’est fait :');
}

test.describe('a table is read', () => {
  const withBreak = { 'À dire à la personne': 'Deux lignes,\nune virgule ; un "guillemet".' };
  for (const [name, content, told] of [
    ['with semicolons', csvOf(), 'On vous y aide.'],
    ['with commas', csvOf({}, ','), 'On vous y aide.'],
    ['with a BOM', `\uFEFF${csvOf()}`, 'On vous y aide.'],
    ['in Windows-1252', windows1252(csvOf({ Nom: 'Relais de l’œuvre' })), 'Relais de l’œuvre'],
    ['with quoted line breaks', csvOf(withBreak), 'une virgule ; un "guillemet".'],
    [
      'with the dates of a French Excel',
      csvOf({ 'Vérifié le': '20/11/2026' }),
      'information du 20 novembre 2026',
    ],
    ['with Excel’s numbers of days', csvOf({ 'Vérifié le': '46346' }), 'information du 20 novembre 2026'],
  ] as const) {
    test(name, async ({ chromiumSession }) => {
      const options = await openFiles(chromiumSession);
      await options.choose('essai.csv', content as string | Buffer);
      await expect(count(options.page, 'Ajoutés')).toHaveText('1');
      await expect(count(options.page, 'Changés')).toHaveText('0');
      await expect(options.page.locator('.more-list')).toContainText('France services · Rhône');
      expect(await chromiumSession.local()).not.toHaveProperty('catalogue');
      await accept(options);
      await options.page.goto(options.page.url().replace(/#.*/, '#dispositifs/relais-essai'));
      await expect(options.row('relais-essai')).toContainText(told);
    });
  }
});

test('a faulty table changes nothing: every fault with its row, its column and how to mend it', async ({
  chromiumSession,
}) => {
  await withLocalRows(chromiumSession, [VOUCHER]);
  const options = await openFiles(chromiumSession);
  const before = await chromiumSession.local();
  const faulty = csvOf({ 'Vérifié le': 'hier', Téléphone: 'appelez', 'Types d’aide': 'france-service' });
  await options.choose('faux.csv', faulty);
  await expect(options.page.getByRole('alert')).toContainText(
    '« faux.csv » n’est pas importé, rien n’a changé.',
  );
  await expect(options.page.getByRole('alert')).toContainText('2 points à corriger');
  await expect(options.page.locator('.faults li')).toContainText([
    'ligne 2, colonne « Téléphone » : « appelez » n’est pas un numéro de téléphone',
    'ligne 2, colonne « Vérifié le » : « hier » n’est pas une date',
  ]);
  await expect(options.button('Accepter ces changements')).toHaveCount(0);
  expect(await chromiumSession.local()).toEqual(before);
  // Mended and chosen again, under the same name.
  await options.choose('faux.csv', csvOf({ 'Types d’aide': 'france-service' }));
  await expect(options.page.locator('.faults li')).toContainText(['Vouliez-vous dire « france-services »']);
  await options.choose('faux.csv', csvOf());
  await expect(count(options.page, 'Ajoutés')).toHaveText('1');
  await options.button('Annuler').click();
  await expect(options.page.locator('.counts')).toHaveCount(0);
  expect(await chromiumSession.local()).toEqual(before);
});

for (const [name, content, sentence] of [
  ['rien.csv', '', 'le fichier : il est vide'],
  ['classeur.csv', Buffer.from([0x50, 0x4b, 3, 4, 0, 1, 2]), 'c’est un classeur de tableur'],
  ['photo.json', Buffer.from(Array.from({ length: 999 }, (_, i) => i % 7)), 'ce n’est pas un texte'],
  ['coupe.json', '{ "version": "x", "programmes": [ { "id": ', 'ligne 1, caractère'],
  ['autre.json', '{ "version": "x" }', 'programmes : cette information est obligatoire'],
  ['lettre.txt', 'Bonjour,\nvoici la liste.\n', 'aucune colonne connue'],
  ['gros.csv', Buffer.alloc(2_000_001, 0x20), 'il est trop gros (2 Mo au plus)'],
] as const) {
  test(`${name} is refused in words`, async ({ chromiumSession }) => {
    const options = await openFiles(chromiumSession);
    await options.choose(name, content as string | Buffer);
    await expect(options.page.locator('.faults li').first()).toContainText(sentence);
    expect(await chromiumSession.local()).not.toHaveProperty('catalogue');
  });
}

test('more faults than anybody reads are counted', async ({ chromiumSession }) => {
  const options = await openFiles(chromiumSession);
  const [header = '', row = ''] = csvOf({ 'Vérifié le': 'hier' }).split('\r\n');
  const rows = Array.from({ length: 60 }, (_, i) => row.replace('relais-essai', `relais-${i}`));
  await options.choose('soixante.csv', [header, ...rows].join('\r\n'));
  await expect(options.page.getByRole('alert')).toContainText('60 points à corriger');
  await expect(options.page.locator('.faults li')).toHaveCount(50);
  await expect(options.page.getByText('Et 10 autres.')).toBeVisible();
});

test('an organisation’s file lies over what ships, with its name; it is previewed, undone and taken away', async ({
  chromiumSession,
}) => {
  const options = await openFiles(chromiumSession);
  const { page } = options;
  const theirs = [
    { ...VOUCHER, id: 'pix', name: 'Pix avec nous', kinds: ['skills-training'], voucher: undefined },
    { ...VOUCHER, id: 'relais-essai', name: 'Relais des Essais' },
  ];
  await options.choose('cd69.json', JSON.stringify({ version: 'essai', programmes: theirs }));
  await expect(page.getByRole('heading', { name: 'Fichier « cd69.json »' })).toBeFocused();
  await page.getByLabel(/^Le fichier de mon organisation/).check();
  await expect(count(page, 'Ajoutés')).toHaveText('1');
  await expect(count(page, 'Changés')).toHaveText('1');
  await expect(count(page, 'Retirés')).toHaveText('0');
  const changed = page.locator('.more-list', { hasText: /^Changés/ });
  await expect(changed.locator('.before-after')).toContainText('Nom');
  await expect(changed.locator('del').first()).toHaveText('Avant : Pix');
  await expect(changed.locator('ins').first()).toHaveText('Après : Pix avec nous');
  await options.button('Accepter ces changements').click();
  await expect(page.locator('.field-error')).toContainText('Nom de l’organisation : cette information');
  await page.getByLabel('Nom de l’organisation').fill('Organisation d’essai');
  await accept(options);
  await expect(page.getByRole('region', { name: 'Fichier de l’organisation' })).toContainText(
    'Organisation d’essai · 2 dispositifs',
  );

  await options.goTo('Dispositifs');
  await page.getByLabel('Origine').selectOption('Organisation d’essai');
  await expect(page.locator('[data-programme]')).toHaveCount(2);
  await expect(options.row('pix').locator('.origin')).toHaveText('Organisation d’essai');
  await options.undo();
  await page.getByLabel('Origine').selectOption('Toutes');
  await page.getByRole('searchbox').fill('pix');
  await expect(options.row('pix').locator('.origin')).toHaveText('Repère');
  await expect(options.row('relais-essai')).toHaveCount(0);
});

test('an organisation’s next file takes the place of the one before, and own rows stay on top', async ({
  chromiumSession,
}) => {
  const one = { ...VOUCHER, id: 'un', name: 'Un' };
  const mine = { ...VOUCHER, id: 'deux', name: 'Deux, à moi' };
  await chromiumSession.local({
    catalogue: {
      version: 1,
      revision: 1,
      organisation: { name: 'Organisation d’essai', programmes: [one] },
      local: [mine],
      before: [],
    },
  });
  const options = await openFiles(chromiumSession);
  const { page } = options;
  const next = { ...VOUCHER, id: 'deux', name: 'Deux' };
  await options.choose('suite.json', JSON.stringify({ version: 'essai', programmes: [next] }));
  await page.getByLabel(/^Le fichier de mon organisation/).check();
  await expect(page.getByLabel('Nom de l’organisation')).toHaveValue('Organisation d’essai');
  await expect(count(page, 'Retirés')).toHaveText('1');
  await expect(count(page, 'Changés')).toHaveText('0');
  await expect(page.getByText('1 dispositif du fichier reste caché')).toBeVisible();
  await accept(options);
  await options.button('Retirer ce fichier').click();
  await expect(page.getByRole('region', { name: 'Fichier de l’organisation' })).toHaveCount(0);
  await options.undo();
  await expect(page.getByRole('region', { name: 'Fichier de l’organisation' })).toBeVisible();
});

for (const format of ['CSV', 'JSON']) {
  test(`what is exported as ${format} changes nothing when it comes in again`, async ({
    chromiumSession,
  }) => {
    await withLocalRows(chromiumSession, [
      VOUCHER,
      { ...VOUCHER, id: 'pix', name: 'Pix à nous', formerNames: ['A|B', 'C; "D"'], validUntil: '2027-01-31' },
    ]);
    const options = await openFiles(chromiumSession);
    const { page } = options;
    await page.getByLabel(new RegExp(`^${format}`)).check();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      options.button('Exporter le fichier').click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^repere-dispositifs-\d{4}-\d\d-\d\d\.(csv|json)$/);
    const bytes = await readFile(await download.path());
    await options.choose(download.suggestedFilename(), bytes);
    await expect(page.getByText('Rien ne change : tout cela est déjà dans le catalogue.')).toBeVisible();
    await expect(count(page, 'Inchangés')).not.toHaveText('0');
    await expect(options.button('Accepter ces changements')).toHaveCount(0);
  });
}

test('only the rows of this computer are exported where that is asked', async ({ chromiumSession }) => {
  await withLocalRows(chromiumSession, [VOUCHER]);
  const options = await openFiles(chromiumSession);
  await options.page.getByLabel('Seulement les lignes de cet ordinateur (1)').check();
  await options.page.getByLabel(/^JSON/).check();
  const [download] = await Promise.all([
    options.page.waitForEvent('download'),
    options.button('Exporter le fichier').click(),
  ]);
  const file = JSON.parse(await readFile(await download.path(), 'utf8'));
  expect(file.programmes).toEqual([VOUCHER]);
});
