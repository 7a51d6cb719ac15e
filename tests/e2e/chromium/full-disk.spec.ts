import { NOTHING_MISSING } from '../shared/interview-script.ts';
import { smallDisk } from '../shared/small-disk.ts';
import { expect, settle, test } from './fixtures.ts';
import { launchChromium } from './harness.ts';
import { openPanel } from './panel.ts';

test('on a full disk nothing is lost: it is said, the note can be copied, and with room again it is recorded once', async ({
  portals,
}) => {
  const disk = await smallDisk(300);
  test.skip(disk === null, 'only an administrator can mount a disk');
  if (!disk) return;
  const session = await launchChromium({ folder: disk.folder });
  try {
    await settle(session, 'adviser', false);
    const panel = await openPanel(session, portals.url('/case-file/index.html'));
    await panel.answer(NOTHING_MISSING);
    await disk.fill();
    // A file may have a little room in its last block.
    const alert = panel.frame.getByRole('alert');
    let acknowledged = 0;
    for (; acknowledged < 20; acknowledged++) {
      await panel.press('Control+Enter');
      await expect(panel.recorded.or(alert)).toBeVisible();
      if (await alert.isVisible()) break;
      await panel.button('Nouvel entretien').click();
      await panel.answer(NOTHING_MISSING);
    }
    await expect(alert).toHaveText(
      '⚠ Rien ne peut être enregistré. Il n’y a plus de place sur le disque. Vous pouvez copier la note.',
    );
    await expect(panel.recorded).toHaveCount(0);
    await panel.button('Voir la note').click();
    await expect(panel.frame.getByRole('textbox', { name: 'Note' })).toHaveValue(/Rien à proposer/);

    await disk.makeRoom();
    await panel.clickAway();
    await panel.click();
    await panel.record();
    const journal = await session.extensionPage('journal.html');
    await expect(journal.locator('[data-entry]')).toHaveCount(acknowledged + 1);
  } finally {
    await session.close();
    await disk.remove();
  }
});
