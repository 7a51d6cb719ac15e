import { readFile } from 'node:fs/promises';
import { uuidV7 } from '../../../utils/uuid-v7.ts';
import { expectNoAxeViolations } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { launchChromium } from './harness.ts';
import { OptionsPage } from './options-page.ts';
import { decidedRow, insertRows, journalRows } from './storage.ts';

/** What is older than twelve months is not taken in. */
function recentRow(number: number) {
  const { month, body } = decidedRow(number, { id: uuidV7(Date.now() - 60_000 + number) });
  return { id: body.id, month, body };
}

test('a journal is backed up, and restored on another computer with the words that were offered', async ({
  chromiumSession,
}) => {
  const journal = await chromiumSession.extensionPage('journal.html');
  await expect(journal.getByText('Aucune décision')).toBeVisible();
  await insertRows(chromiumSession, [recentRow(1), recentRow(2)]);
  await chromiumSession.local({ backup: { saved: '2026-01-01' } });
  await journal.reload();
  await expect(journal.getByText('Aucune sauvegarde du journal')).toBeVisible();
  await expectNoAxeViolations(journal);

  const here = await OptionsPage.open(chromiumSession, '#journal');
  const { page } = here;
  await here.button('Sauvegarder le journal').click();
  const words = (await page.locator('.six-words').textContent()) ?? '';
  await here.button('Continuer').click();
  await page.getByLabel('Je l’ai imprimé ou recopié').check();
  const download = page.waitForEvent('download');
  await here.button('Continuer').click();
  expect((await download).suggestedFilename()).toMatch(/^repere-journal-.*\.repere$/);
  await expect(page.getByText('Sauvegarde faite : 2 éléments')).toBeFocused();
  const file = await readFile(await (await download).path());
  expect(file.includes('N-1')).toBe(false);
  await journal.reload();
  await expect(journal.locator('.entry-code')).toHaveCount(2);
  await expect(journal.getByText('Aucune sauvegarde du journal')).toBeHidden();

  const elsewhere = await launchChromium();
  try {
    const there = await OptionsPage.open(elsewhere, '#journal');
    await there.choose('journal.repere', file);
    await there.page.getByLabel('Phrase de passe ou code de récupération').fill(words.toUpperCase());
    await there.button('Ouvrir la sauvegarde').click();
    await expect(there.page.getByText('Ce n’est ni la phrase de passe')).toBeVisible();
    await expectNoAxeViolations(there.page);
    await there.page.getByLabel('Phrase de passe ou code de récupération').fill(words);
    await there.button('Ouvrir la sauvegarde').click();
    await expect(there.page.getByText('2 décisions nouvelles')).toBeVisible();
    expect(await journalRows(elsewhere)).toEqual([]);
    await expectNoAxeViolations(there.page);
    await there.button('Restaurer').click();
    await expect(there.page.getByText('Sauvegarde restaurée.')).toBeFocused();
    expect((await journalRows(elsewhere)).map(({ body }) => body.code)).toEqual(['N-1', 'N-2']);
  } finally {
    await elsewhere.close();
  }
});
