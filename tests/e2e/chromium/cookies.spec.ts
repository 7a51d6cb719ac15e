import { vignette } from '../shared/interview-script.ts';
import { expect, test } from './fixtures.ts';
import { journalRows } from './storage.ts';

for (const thirdPartyCookies of ['blocked', 'allowed', 'refused'] as const) {
  test.describe(`with third-party cookies ${thirdPartyCookies}`, () => {
    test.use({ chromiumOptions: { thirdPartyCookies } });

    test('an interview is kept, recorded and found in the journal', async ({
      openPanel,
      chromiumSession,
    }) => {
      const panel = await openPanel();
      const { answers } = vignette('V01');
      await panel.answer(answers, 'email');
      await panel.clickAway();
      await panel.click();
      await expect(panel.answered('phone')).toContainText('Pas de numéro');
      await panel.answer(answers);
      await panel.record();
      expect(await journalRows(chromiumSession)).toHaveLength(1);
      const journal = await chromiumSession.extensionPage('journal.html');
      await expect(journal.locator('[data-entry]')).toHaveCount(1);
    });
  });
}
