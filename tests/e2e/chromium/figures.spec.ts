import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import type { ChromiumSession } from './harness.ts';
import { expectFineInEveryLook, PICTURES } from './looks.ts';
import { decidedRow, insertRows } from './storage.ts';

const thisMonth = () => new Date().toISOString().slice(0, 7);
const at = (day: number) => `${thisMonth()}-${String(day).padStart(2, '0')}T09:00:00.000Z`;

/** A made-up decision of this month. */
const decided = (number: number, change: Record<string, unknown> = {}) => {
  const row = decidedRow(number, { startedAt: at(1), at: at(1).replace('09:00', '09:06'), ...change });
  return { ...row, month: thisMonth() };
};

/** The page over these decisions, reached from the journal. */
async function figuresOf(session: ChromiumSession, rows: readonly unknown[]): Promise<Page> {
  const page = await session.extensionPage('journal.html');
  await expect(page.getByText('Aucune décision pour l’instant.')).toBeVisible();
  await insertRows(session, rows);
  await page.reload();
  await page.getByRole('link', { name: 'Chiffres' }).click();
  await expect(page.getByRole('heading', { name: 'Chiffres' })).toBeFocused();
  await expect(page).toHaveTitle('Chiffres – Repère');
  await expect(page.locator('[data-picture=facts]')).toBeVisible();
  return page;
}

const row = (page: Page, id: string, label: string | RegExp) =>
  page.locator(`[data-picture=${id}] [data-row]`).filter({ hasText: label });

/** A colleague's file: twelve interviews this month. */
const colleague = (parts: object = {}) => ({
  name: 'collegue.json',
  mimeType: 'application/json',
  buffer: Buffer.from(
    JSON.stringify({
      format: 'repere-counts',
      version: 1,
      installation: '6f9619ff-8b86-4011-b42d-00c04fc964ff',
      writtenAt: at(2),
      from: thisMonth(),
      to: thisMonth(),
      months: [
        {
          id: thisMonth(),
          roles: {
            mediator: { interviews: 12, needs: { reachable: 10, 'own-email': null }, minutes: { 9: 12 } },
          },
        },
      ],
      ...parts,
    }),
  ),
});

test('three decisions are counted and may not leave; with a colleague’s file the sum may', async ({
  chromiumSession,
}) => {
  const page = await figuresOf(chromiumSession, [
    decided(1),
    decided(2, { needs: ['reachable', 'own-email'] }),
    decided(3, { role: 'volunteer', status: 'none', needs: [], proposals: [] }),
  ]);
  await expect(row(page, 'needs', 'joignable')).toContainText('2');
  await expect(row(page, 'kinds', 'Connexion mobile solidaire')).toHaveAttribute(
    'aria-label',
    /Acceptée.: 2/,
  );
  await expect(page.locator('[data-picture=facts]')).toContainText('6 min');
  await expect(page.getByText('Moins de cinq entretiens ici')).toBeVisible();
  await expect(page.getByRole('button', { name: /CSV|PNG|Imprimer/ })).toHaveCount(0);

  await page.getByLabel('Rôle').selectOption('volunteer');
  await expect(page.locator('[data-picture=facts] dd').first()).toHaveText('1');
  await expect(page.locator('[data-picture=needs]')).toContainText('Rien de noté');
  await page.getByLabel('Rôle').selectOption('all');

  const pick = page.getByLabel('Ajouter le fichier de comptes d’un collègue');
  await pick.setInputFiles(colleague({ version: 2 }));
  await expect(page.locator('.faults')).toContainText('mettez Repère à jour');
  await expect(page.locator('[data-picture=facts] dd').first()).toHaveText('3');
  await pick.setInputFiles(colleague());
  await expect(page.getByText('« collegue.json » est ajouté.')).toBeVisible();
  await expect(page.locator('[data-picture=facts] dd').first()).toHaveText('15');
  await expect(row(page, 'needs', 'joignable')).toContainText('12');
  await expect(row(page, 'needs', 'e-mail')).toContainText('au moins 1');

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Tableau (CSV) : Besoins repérés' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^repere-chiffres-needs-\d{4}-\d\d-\d{4}-\d\d\.csv$/);
  const text = await readFile(await download.path(), 'utf8');
  expect(text).toBe(
    '\uFEFFBesoin;Entretiens\r\nÊtre joignable sur un numéro personnel et stable;au moins 10\r\n' +
      'Avoir une adresse e-mail personnelle que l’on ouvre;masqué\r\n',
  );
  expect(chromiumSession.requests).toEqual([]);
});

test('a picture is saved as PNG, one’s own counts as a file, and on paper the tables are unfolded', async ({
  chromiumSession,
}) => {
  const page = await figuresOf(
    chromiumSession,
    Array.from({ length: 7 }, (_, i) => decided(i + 1, i === 0 ? { needs: ['own-email'] } : {})),
  );
  const [png] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Image (PNG) : Besoins repérés' }).click(),
  ]);
  const bytes = await readFile(await png.path());
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  expect(bytes.length).toBeGreaterThan(5000);
  if (process.env.REPERE_PICTURES) await png.saveAs(resolve(PICTURES, 'figures-needs.png'));

  const [own] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Enregistrer mon fichier de comptes' }).click(),
  ]);
  const file = JSON.parse(await readFile(await own.path(), 'utf8'));
  expect(file.months).toMatchObject([
    { id: thisMonth(), roles: { adviser: { interviews: 7, needs: { reachable: 6, 'own-email': null } } } },
  ]);
  await page.getByLabel('Ajouter le fichier de comptes').setInputFiles(await own.path());
  await expect(page.getByText('ces nombres sont déjà comptés')).toBeVisible();

  // The browser prints what is there right after its event.
  const printed = await page.evaluate(() => {
    dispatchEvent(new Event('beforeprint'));
    return document.querySelector('[data-picture=needs] > section table')?.textContent;
  });
  expect(printed).toContain('masqué');
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(row(page, 'needs', 'e-mail')).toContainText('1');
});

test('the figures are fine in every look', async ({ chromiumSession }) => {
  const page = await figuresOf(
    chromiumSession,
    Array.from({ length: 9 }, (_, i) => decided(i + 1)),
  );
  const pick = page.getByLabel('Ajouter le fichier de comptes d’un collègue');
  await pick.setInputFiles(colleague());
  await expect(page.getByText('« collegue.json » est ajouté.')).toBeVisible();
  await pick.setInputFiles(colleague({ version: 'un', from: 'x' }));
  await page.locator('[data-picture=kinds] summary').click();
  await expectFineInEveryLook(page, 'figures');
});
