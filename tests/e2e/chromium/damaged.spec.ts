import { NOTHING_MISSING, vignette } from '../shared/interview-script.ts';
import { damageJournal } from './damage.ts';
import { expect, settle, test } from './fixtures.ts';
import { launchChromium } from './harness.ts';
import { openPanel } from './panel.ts';
import { createProfile } from './profile.ts';

test('a damaged journal keeps nobody from working: Chromium begins an empty one, which records; the copy brings back the rest', async ({
  portals,
}) => {
  const url = portals.url('/hosts/plain.html');
  const profile = await createProfile('blocked');
  try {
    const before = await launchChromium({ profile });
    await settle(before, 'adviser', false);
    const panel = await openPanel(before, url);
    await panel.answer(NOTHING_MISSING);
    await panel.record();
    await before.close();
    await damageJournal(profile.directory, before.extensionId);

    const after = await launchChromium({ profile });
    try {
      const again = await openPanel(after, url);
      await again.answer(vignette('V01').answers);
      // Whoever touches the journal first is refused, once; it may have been this panel.
      await again.clickAway();
      await again.click();
      await again.record();
      const journal = await after.extensionPage('journal.html');
      await expect(journal.locator('[data-entry]')).toHaveCount(1);
      await expect(journal.locator('[data-entry]')).toContainText('Connexion mobile solidaire');
      await expect(journal.getByText('Une ligne récente n’est plus dans le journal')).toBeVisible();
      await journal.getByRole('button', { name: 'Reprendre la copie' }).click();
      await expect(journal.locator('[data-entry]')).toHaveCount(2);
      await expect(journal.getByRole('button', { name: 'Reprendre la copie' })).toHaveCount(0);
    } finally {
      await after.close();
    }
  } finally {
    await profile.remove();
  }
});
