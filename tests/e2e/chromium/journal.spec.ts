import type { Page } from '@playwright/test';
import { vignette } from '../shared/interview-script.ts';
import { expect, test } from './fixtures.ts';
import type { ChromiumSession } from './harness.ts';
import { decidedRow, insertRows, journalRows } from './storage.ts';

/** The journal page over these rows. */
async function journalWith(session: ChromiumSession, rows: readonly unknown[]): Promise<Page> {
  const page = await session.extensionPage('journal.html');
  await expect(page.getByText('Aucune décision pour l’instant.')).toBeVisible();
  await insertRows(session, rows);
  await page.reload();
  await expect(page.locator('[data-entry]').first()).toBeVisible();
  return page;
}

test('an empty journal says so, and where decisions are kept', async ({ chromiumSession }) => {
  const page = await chromiumSession.extensionPage('journal.html');
  await expect(page.getByText('Aucune décision pour l’instant.')).toBeVisible();
  await expect(page.getByText('gardées sur cet ordinateur seulement')).toBeVisible();
  await expect(page.locator('[data-entry]')).toHaveCount(0);
});

test('opens from the panel, with the decision just recorded', async ({ chromiumSession, openPanel }) => {
  const panel = await openPanel();
  await panel.answer(vignette('V01').answers);
  await panel.frame.locator('[data-outcome=accepted]').first().click();
  await panel.record();
  const opened = chromiumSession.context.waitForEvent('page');
  await panel.button('Ouvrir le journal').click();
  const journal = await opened;
  await expect(journal).toHaveTitle('Journal – Repère');
  await expect(journal.locator('[data-entry]')).toContainText('Connexion mobile solidaire (Acceptée)');
});

test('shows the newest first', async ({ chromiumSession }) => {
  const page = await journalWith(
    chromiumSession,
    [1, 3, 2].map((number) => decidedRow(number)),
  );
  await expect(page.locator('.entry-code')).toHaveText(['N-3', 'N-2', 'N-1']);
});

test('opens one in full, and only that one', async ({ chromiumSession }) => {
  const page = await journalWith(chromiumSession, [
    decidedRow(1),
    decidedRow(2, { reviewOn: '2026-12-24', facts: ['scam'] }),
  ]);
  const newest = page.locator('[data-entry]').first();
  await newest.locator('summary').first().click();
  await expect(newest.getByText('À revoir le 24 décembre 2026.')).toBeVisible();
  await expect(newest.getByText('Sans numéro stable')).toBeVisible();
  await newest.getByText('Réponses enregistrées').click();
  await expect(newest.getByText('Non, je n’ai pas de numéro')).toBeVisible();
  await expect(newest.getByText('Victime d’une arnaque')).toBeVisible();
  await expect(page.locator('[data-entry]').last().locator('details').first()).not.toHaveAttribute('open');
});

test('gives the note of a decision', async ({ chromiumSession, portals }) => {
  const page = await journalWith(chromiumSession, [decidedRow(1)]);
  await chromiumSession.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.locator('summary').first().click();
  await page.getByRole('button', { name: 'Voir la note' }).click();
  const note = page.getByRole('textbox', { name: 'Note' });
  await expect(note).toHaveValue(/^Accès au numérique : point du 1(er)? novembre 2026/);
  await expect(note).toHaveValue(/- Connexion mobile solidaire : acceptée/);
  await page.getByRole('button', { name: 'Copier la note' }).click();
  await expect(page.getByText('Note copiée.')).toBeVisible();
  const portal = await chromiumSession.open(portals.url('/hosts/plain.html'));
  await portal.locator('#note').click();
  await portal.keyboard.press('Control+V');
  await expect(portal.locator('#note')).toHaveValue(await note.inputValue());
});

test.describe('erasing', () => {
  test('asks first, and "Annuler" erases nothing', async ({ chromiumSession }) => {
    const page = await journalWith(chromiumSession, [decidedRow(1)]);
    await page.locator('summary').first().click();
    await page.getByRole('button', { name: 'Effacer' }).click();
    await expect(page.getByRole('dialog')).toContainText('sans retour possible');
    await page.getByRole('button', { name: 'Annuler' }).click();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page.locator('[data-entry]')).toHaveCount(1);
    expect(await journalRows(chromiumSession)).toEqual([decidedRow(1)]);
  });

  test('leaves nothing of the decision but that it was erased', async ({ chromiumSession }) => {
    const page = await journalWith(chromiumSession, [decidedRow(1), decidedRow(2)]);
    await page.locator('summary').first().click();
    await page.getByRole('button', { name: 'Effacer' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Effacer' }).click();
    await expect(page.getByText('Décision effacée.')).toBeVisible();
    await expect(page.locator('.entry-code')).toHaveText(['N-1']);
    await page.reload();
    await expect(page.locator('.entry-code')).toHaveText(['N-1']);

    const rows = await journalRows(chromiumSession);
    expect(rows).toHaveLength(2);
    expect(rows).toContainEqual(decidedRow(1));
    const tombstone = rows.find(({ body }) => body.type === 'erased')?.body;
    expect(tombstone).toEqual({
      type: 'erased',
      id: expect.any(String),
      at: expect.any(String),
      voucher: null,
      target: decidedRow(2).id,
    });
  });

  test('gives the focus back to a place on the page', async ({ chromiumSession }) => {
    const page = await journalWith(chromiumSession, [decidedRow(1), decidedRow(2)]);
    await page.locator('summary').first().click();
    await page.getByRole('button', { name: 'Effacer' }).press('Enter');
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Effacer' })).toBeFocused();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').getByRole('button', { name: 'Effacer' }).press('Enter');
    await expect(page.locator('[data-entry]')).toHaveCount(1);
    expect(await page.evaluate(() => document.activeElement?.localName)).not.toBe('body');
  });
});

for (const [name, bad] of [
  ['of a later form', { ...decidedRow(2), version: 3 }],
  ['with an unknown field', decidedRow(2, { mood: 'heureux' })],
  ['with a broken date', decidedRow(2, { at: 'hier' })],
  ['that is empty', { id: decidedRow(2).id, version: 2 }],
  ['under another id', { ...decidedRow(2), body: decidedRow(5).body }],
] as const) {
  test(`a row ${name} is shown as unreadable in its place and stays as it is`, async ({
    chromiumSession,
  }) => {
    const page = await journalWith(chromiumSession, [decidedRow(1), bad, decidedRow(3)]);
    await expect(page.locator('[data-entry]')).toHaveText([
      /N-3/,
      /Ligne illisible, gardée telle quelle/,
      /N-1/,
    ]);
    expect(await journalRows(chromiumSession)).toContainEqual(bad);
  });
}

test('shows fifty at a time', async ({ chromiumSession }) => {
  const rows = Array.from({ length: 60 }, (_, number) => decidedRow(number));
  const page = await journalWith(chromiumSession, rows);
  const more = page.getByRole('button', { name: 'Voir les suivantes' });
  await expect(page.locator('[data-entry]')).toHaveCount(50);
  await more.click();
  await expect(page.locator('[data-entry]')).toHaveCount(60);
  await expect(more).toHaveCount(0);
  const codes = await page.locator('.entry-code').allTextContents();
  expect(codes).toEqual(rows.map(({ body }) => String(body.code)).reverse());

  // What a search has found too.
  await page.getByLabel('Chercher dans les décisions').fill('solidaire');
  await page.getByRole('button', { name: 'Chercher' }).click();
  await expect(page.getByText('60 décisions trouvées')).toBeVisible();
  await expect(page.locator('[data-entry]')).toHaveCount(50);
  await more.click();
  await expect(page.locator('[data-entry]')).toHaveCount(60);
  await expect(more).toHaveCount(0);
  expect(await page.locator('.entry-code').allTextContents()).toEqual(codes);
});

test('exactly fifty need no second page', async ({ chromiumSession }) => {
  const rows = Array.from({ length: 50 }, (_, number) => decidedRow(number));
  const page = await journalWith(chromiumSession, rows);
  await expect(page.locator('[data-entry]')).toHaveCount(50);
  await expect(page.getByRole('button', { name: 'Voir les suivantes' })).toHaveCount(0);
});
