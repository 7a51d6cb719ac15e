import { vignette } from '../shared/interview-script.ts';
import { expectNoAxeViolations } from './axe.ts';
import { expect, test } from './fixtures.ts';

test('words are looked for in all decisions, by keys alone, and what is found is used like any decision', async ({
  chromiumSession,
  openPanel,
}) => {
  for (const code of ['B-17', 'C-18']) {
    const panel = await openPanel();
    await panel.answer(vignette('V01').answers);
    await panel.frame.getByLabel('Code local').fill(code);
    await panel.record();
    await panel.page.close();
  }
  const journal = await chromiumSession.extensionPage('journal.html');
  const entries = journal.locator('[data-entry]');
  const words = journal.getByLabel('Chercher dans les décisions');
  await expect(entries).toHaveCount(2);
  await words.fill('numero MOBILE c-18');
  await words.press('Enter');
  await expect(journal.getByText('1 décision trouvée pour « numero MOBILE c-18 ».')).toBeVisible();
  await expect(entries).toHaveCount(1);
  await expect(entries).toContainText('C-18');
  await expect(words).toBeFocused();
  await expectNoAxeViolations(journal);

  await entries.locator('summary').first().press('Enter');
  await entries.getByRole('button', { name: 'Effacer' }).press('Enter');
  await journal.getByRole('dialog').getByRole('button', { name: 'Effacer' }).press('Enter');
  await expect(entries).toHaveCount(0);
  await words.fill('girafe');
  await words.press('Enter');
  await expect(journal.getByText('0 décision trouvée pour « girafe ».')).toBeVisible();
  await journal.getByRole('button', { name: 'Effacer la recherche' }).press('Enter');
  await expect(words).toBeFocused();
  await expect(entries).toHaveCount(1);
  await expect(entries).toContainText('B-17');
  expect(new URL(journal.url()).hash).toBe('');
});
