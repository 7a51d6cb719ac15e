import { expectNoAxeViolations } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { decidedRow, insertRows, journalRows } from './storage.ts';

test('what concerns a person is seen, printed and erased, and all else stays', async ({
  chromiumSession,
}) => {
  const journal = await chromiumSession.extensionPage('journal.html');
  await expect(journal.getByText('Aucune décision')).toBeVisible();
  await insertRows(chromiumSession, [
    decidedRow(1, { code: 'B-17' }),
    decidedRow(2, { code: 'C-4' }),
    decidedRow(3, { code: 'b-17', reviewOn: '2026-12-24' }),
  ]);
  await journal.reload();
  await journal.getByLabel('Ce qui concerne une personne').fill('B-17');
  await journal.getByRole('button', { name: 'Voir', exact: true }).click();
  await expect(journal.getByRole('heading', { level: 1 })).toHaveText('Ce qui concerne « B-17 »');
  await expect(journal.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(journal.locator('[data-entry]')).toHaveCount(2);
  await expect(journal.getByText('2 décisions : c’est tout ce qui est gardé.')).toBeVisible();
  expect(journal.url()).not.toContain('17');
  await expectNoAxeViolations(journal);

  await journal.evaluate(() => {
    Object.assign(globalThis, { printed: 0, print: () => Reflect.set(globalThis, 'printed', 1) });
  });
  await journal.getByRole('button', { name: 'Imprimer' }).click();
  expect(await journal.evaluate(() => Reflect.get(globalThis, 'printed'))).toBe(1);
  // What is folded would be missing on paper.
  await expect(journal.locator('.person .answers').first()).toBeVisible();

  await journal.getByRole('button', { name: 'Tout effacer' }).click();
  await expect(journal.getByRole('dialog')).toContainText('Les 2 décisions');
  await journal.getByRole('button', { name: 'Annuler' }).click();
  expect(await journalRows(chromiumSession)).toHaveLength(3);
  await journal.getByRole('button', { name: 'Tout effacer' }).click();
  await journal.getByRole('dialog').getByRole('button', { name: 'Effacer' }).click();
  await expect(journal.getByText('2 décisions effacées.')).toBeVisible();
  await expect(journal.locator('.entry-code')).toHaveText(['C-4']);
  const rows = await journalRows(chromiumSession);
  expect(rows.map(({ body }) => body.type).sort()).toEqual(['decided', 'erased', 'erased']);
  expect(JSON.stringify(rows)).not.toMatch(/b-17/i);
});

test('of a code under which nothing is kept, that is said', async ({ chromiumSession }) => {
  const journal = await chromiumSession.extensionPage('journal.html');
  await journal.getByLabel('Ce qui concerne une personne').fill('Z-9');
  await journal.keyboard.press('Enter');
  await expect(journal.getByText('Rien n’est gardé sous le code « Z-9 »')).toBeVisible();
  await journal.getByRole('button', { name: 'Toutes les décisions' }).click();
  await expect(journal.getByText('Aucune décision')).toBeVisible();
});
