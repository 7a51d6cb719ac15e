import { vignette } from '../shared/interview-script.ts';
import { holdJournal } from '../shared/older-page.ts';
import { expect, test } from './fixtures.ts';

const HELD =
  'Une autre page de Repère, plus ancienne, retient le journal : fermez les autres onglets de Repère.';

test('an older page that stays open is named instead of waited for; once it is closed, the same decision is recorded', async ({
  chromiumSession,
  openPanel,
}) => {
  const older = await chromiumSession.extensionPage('notice.html');
  await older.evaluate(holdJournal);

  const panel = await openPanel();
  await panel.answer(vignette('V01').answers);
  await expect(panel.frame.getByRole('alert')).toHaveText(
    `⚠ Rien ne peut être enregistré. ${HELD} Vous pouvez copier la note.`,
  );
  await panel.button('Voir la note').click();
  await expect(panel.frame.getByRole('textbox', { name: 'Note' })).toHaveValue(/Connexion mobile solidaire/);

  await older.close();
  await panel.page.bringToFront();
  await panel.clickAway();
  await panel.click();
  await panel.record();
  const journal = await chromiumSession.extensionPage('journal.html');
  await expect(journal.locator('[data-entry]')).toHaveCount(1);
});
