import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import Papa from 'papaparse';
import { expect, test } from './fixtures.ts';
import type { ChromiumSession } from './harness.ts';
import { expectFineInEveryLook } from './looks.ts';
import { decidedRow, insertRows } from './storage.ts';

/** Made up: a formula where free text may stand, and an answer that must not leave however it came in. */
const ROWS = [
  decidedRow(1, {
    at: '2026-11-05T12:00:00.000Z',
    answers: { phone: 'none', device: 'none', 'bank-account': 'no' },
    comment: '=1+1',
  }),
  decidedRow(2, { at: '2026-11-20T12:00:00.000Z', needs: ['own-email', 'reachable'] }),
  { ...decidedRow(3, { at: '2026-10-20T12:00:00.000Z' }), month: '2026-10' },
];

/** The page over these decisions, in November 2026. */
async function exportsOf(session: ChromiumSession): Promise<Page> {
  const page = await session.extensionPage('journal.html');
  await expect(page.getByText('Aucune décision pour l’instant.')).toBeVisible();
  await insertRows(session, ROWS);
  await page.reload();
  await expect(page.locator('[data-entry]')).toHaveCount(3);
  await page.getByRole('link', { name: 'Exporter des décisions' }).click();
  await expect(page.getByRole('heading', { name: 'Exporter des décisions' })).toBeFocused();
  await page.getByLabel('Du', { exact: true }).fill('2026-11-01');
  await page.getByLabel('Au', { exact: true }).fill('2026-11-30');
  await expect(shown(page)).toHaveValue(/05\/11\/2026/);
  return page;
}

const shown = (page: Page) => page.getByRole('textbox', { name: 'Ce qui sortira, en entier' });

async function saved(page: Page): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Enregistrer le fichier' }).click(),
  ]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

const tableIn = (text: string) =>
  Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/, ''), { header: true, skipEmptyLines: true })
    .data;

test('the table for spreadsheets is what was shown, without code, remark or forgotten answers', async ({
  chromiumSession,
}) => {
  const page = await exportsOf(chromiumSession);
  await expect(
    page.getByText(/^2 décisions\s: la date, .*; jamais le code local, la remarque/),
  ).toBeVisible();
  const { name, text } = await saved(page);
  expect(name).toBe('repere-spreadsheet-2026-11-01-2026-11-30.csv');
  expect(text.startsWith('\uFEFF')).toBe(true);
  expect(text.slice(1).replaceAll('\r\n', '\n')).toBe(await shown(page).inputValue());
  const rows = tableIn(text);
  expect(rows).toMatchObject([
    { Date: '05/11/2026', Téléphone: 'Pas de numéro', 'Aides acceptées': 'Connexion mobile solidaire' },
    { Date: '20/11/2026' },
  ]);
  expect(text).not.toMatch(/N-[123]|1\+1|Compte bancaire/);
  await expect(page.getByText('Fichier remis au navigateur.')).toBeVisible();
});

test('code and remark leave once they are ticked, a formula guarded', async ({ chromiumSession }) => {
  const page = await exportsOf(chromiumSession);
  await page.getByLabel('Le code local de la personne').check();
  await expect(page.getByText(/avec le code local, mais jamais la remarque/)).toBeVisible();
  await page.getByLabel('La remarque (texte libre)').check();
  await expect(page.getByText(/avec le code local et la remarque, mais jamais une réponse/)).toBeVisible();
  const rows = tableIn((await saved(page)).text);
  expect(rows.map((row) => [row['Code local'], row.Remarque])).toEqual([
    ['N-1', "'=1+1"],
    ['N-2', ''],
  ]);
});

for (const [label, file, cells] of [
  [/^Coop/, 'coop', { Type: 'Accompagnement individuel', 'Bénéficiaire réorienté': 'Oui' }],
  [
    /^France Travail/,
    'france-travail',
    { '42 Absence d’équipement': 'OUI', '45 Dispose d’une tablette': 'NON_ABORDEE' },
  ],
  [/^data\.inclusion/, 'data-inclusion', { thematiques: '' }],
] as const) {
  test(`the table ${file} is saved under its name`, async ({ chromiumSession }) => {
    const page = await exportsOf(chromiumSession);
    await page.getByLabel(label).check();
    const { name, text } = await saved(page);
    expect(name).toBe(`repere-${file}-2026-11-01-2026-11-30.csv`);
    expect(tableIn(text)[0]).toMatchObject(cells);
    expect(text).not.toMatch(/N-[123]|1\+1/);
  });
}

test('plain text is copied as it is shown', async ({ chromiumSession }) => {
  const page = await exportsOf(chromiumSession);
  await chromiumSession.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByLabel(/^Texte/).check();
  await expect(shown(page)).toHaveValue(/^Accès au numérique : point du 5 novembre 2026/);
  await page.getByRole('button', { name: 'Copier' }).click();
  await expect(page.getByText('Copié.')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.replaceAll('\r\n', '\n')).toBe(await shown(page).inputValue());
});

test('begins with this month; days that make no period and a period without decisions show nothing to save', async ({
  chromiumSession,
}) => {
  const page = await chromiumSession.extensionPage('journal.html#exporter');
  await expect(page).toHaveTitle('Exporter des décisions – Repère');
  const today = await page.evaluate(() => new Date().toLocaleDateString('sv'));
  await expect(page.getByLabel('Du', { exact: true })).toHaveValue(`${today.slice(0, 7)}-01`);
  await expect(page.getByLabel('Au', { exact: true })).toHaveValue(today);
  await expect(page.getByText('Aucune décision dans cette période.')).toBeVisible();
  await page.getByLabel('Au', { exact: true }).fill('2020-01-01');
  await expect(page.getByText('le premier avant le dernier')).toBeVisible();
  await expect(page.getByText('Aucune décision dans cette période.')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Enregistrer le fichier' })).toHaveCount(0);
});

test('by the keyboard alone: there, saved, and back to the journal', async ({ chromiumSession }) => {
  const page = await exportsOf(chromiumSession);
  await page.getByRole('button', { name: 'Enregistrer le fichier' }).focus();
  const download = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  await download;
  await page.getByRole('link', { name: 'Toutes les décisions' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Journal', exact: true })).toBeFocused();
  await expect(page).toHaveTitle('Journal – Repère');
  await expect(page.locator('[data-entry]')).toHaveCount(3);
});

test('axe finds nothing, and nothing is cut off, in any look', async ({ chromiumSession }) => {
  const page = await exportsOf(chromiumSession);
  await page.getByLabel('Le code local de la personne').check();
  await expectFineInEveryLook(page, 'exports');
  await page.getByLabel('Au', { exact: true }).fill('2020-01-01');
  await expect(page.getByText('le premier avant le dernier')).toBeVisible();
  await expectFineInEveryLook(page, 'exports-refused');
});
