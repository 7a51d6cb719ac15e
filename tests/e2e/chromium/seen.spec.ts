import { vignette } from '../shared/interview-script.ts';
import { expect, test } from './fixtures.ts';
import { journalRows } from './storage.ts';

const NO_PHONE = vignette('V01').answers;

test('a person who was here before is known by a code; the answers of that day are marked, and each is confirmed', async ({
  openPanel,
  chromiumSession,
}) => {
  const panel = await openPanel();
  await panel.answer(NO_PHONE);
  await panel.frame.getByLabel('Code local').fill('B-17');
  await panel.record();
  await panel.button('Nouvel entretien').click();
  await expect(panel.asking()).toBeVisible();

  await panel.button('Déjà venu ?').click();
  const dialog = panel.frame.getByRole('dialog');
  await expect(dialog.getByLabel('Code')).toBeFocused();
  await panel.page.keyboard.type('Z-9');
  await panel.press('Enter');
  await expect(dialog.getByRole('status').last()).toContainText('Aucun entretien sous ce code');
  await dialog.getByLabel('Code').fill(' b-17');
  await panel.press('Enter');
  await expect(dialog).toHaveCount(0);
  const today = new Intl.DateTimeFormat('fr', { dateStyle: 'long' }).format(new Date());
  const note = panel.frame.locator('.seen');
  await expect(note).toContainText(`Déjà vu le ${today.replace(/^1 /, '1er ')}.`);

  await panel.goTo('phone', NO_PHONE);
  const marked = panel.asking('phone').locator('[data-option]', { hasText: 'la dernière fois' });
  await expect(marked).toHaveCount(1);
  await expect(marked).toHaveAttribute('data-option', String(NO_PHONE.phone));
  // Nothing is taken over by itself.
  await expect(marked).toHaveAttribute('aria-pressed', 'false');
  await panel.reload();
  await expect(note).toBeVisible();
  await panel.answer(NO_PHONE);
  await expect(panel.frame.getByLabel('Code local')).toHaveValue(' b-17');
  await panel.record();
  const rows = await journalRows(chromiumSession);
  expect(rows.map(({ body }) => body.code)).toEqual(['B-17', 'b-17']);
});
