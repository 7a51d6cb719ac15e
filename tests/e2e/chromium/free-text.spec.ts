import { vignette } from '../shared/interview-script.ts';
import { expectNoAxeViolations } from './axe.ts';
import { expect, test } from './fixtures.ts';
import type { ChromiumSession } from './harness.ts';
import { OptionsPage } from './options-page.ts';
import type { Panel } from './panel.ts';
import { journalRows } from './storage.ts';

const BERTRAND = vignette('V01').answers;
const REMARK = 'Préfère un rendez-vous le matin.';

/** Made up; its key is right. */
const NIR = '1 85 05 78 006 084 91';

async function switchOn(session: ChromiumSession): Promise<void> {
  const worker = await session.worker();
  await worker.evaluate('chrome.storage.local.set({ freeText: true })');
}

const box = ({ frame }: Panel) => frame.getByRole('textbox', { name: 'Texte libre' });
const refusal = ({ frame }: Panel) => frame.getByRole('alert').filter({ hasText: 'Rien n’a été enregistré' });

test('is off at first; the settings switch it on, with a warning, and off again', async ({
  chromiumSession,
  openPanel,
}) => {
  const panel = await openPanel();
  await panel.answer(BERTRAND);
  await expect(panel.frame.getByLabel('Code local')).toBeVisible();
  await expect(box(panel)).toHaveCount(0);
  await panel.clickAway();

  const options = await OptionsPage.open(chromiumSession, '#texte-libre');
  const allow = options.page.getByRole('checkbox', { name: 'Permettre un texte libre' });
  await expect(allow).not.toBeChecked();
  await expect(allow).toHaveAccessibleDescription(/^N’écrivez ni santé, ni mot de passe, ni jugement/);
  await expectNoAxeViolations(options.page);
  await allow.press('Space');
  await expect(options.said).toHaveText('C’est enregistré.');
  await options.page.reload();
  await options.ready();
  await expect(allow).toBeChecked();

  await panel.page.bringToFront();
  await panel.click();
  await expect(box(panel)).toBeVisible();
  await expect(box(panel)).toHaveAccessibleDescription(/^N’écrivez ni santé.* 0 caractères sur 280$/);
  await panel.clickAway();

  await options.page.bringToFront();
  await allow.press('Space');
  await expect(allow).not.toBeChecked();
  await panel.page.bringToFront();
  await panel.click();
  await expect(panel.frame.getByLabel('Code local')).toBeVisible();
  await expect(box(panel)).toHaveCount(0);
});

test('a remark is recorded, shown, and stands in the journal and the note', async ({
  chromiumSession,
  openPanel,
}) => {
  await switchOn(chromiumSession);
  const panel = await openPanel();
  await panel.answer(BERTRAND);
  await box(panel).fill(REMARK);
  await expect(panel.frame.getByText(`${REMARK.length} caractères sur 280`)).toBeVisible();
  await expectNoAxeViolations(panel.frame);
  await panel.record();
  await expect(panel.frame.locator('main')).toContainText(`Texte libre : ${REMARK}`);
  await expect(panel.frame.getByRole('textbox', { name: 'Note' })).toHaveValue(new RegExp(`${REMARK}$`));
  const [row] = await journalRows(chromiumSession);
  expect(row?.body.comment).toBe(REMARK);
});

test('what must not be kept is pointed out as it is typed, and refused until it is changed', async ({
  chromiumSession,
  openPanel,
}) => {
  await switchOn(chromiumSession);
  const panel = await openPanel();
  await panel.answer(BERTRAND);
  await box(panel).pressSequentially(`Sécu ${NIR}, son mdp : Soleil`);
  await expect(panel.frame.locator('[data-finding=nir]')).toContainText(NIR);
  await expect(panel.frame.locator('[data-finding=password]')).toContainText('accès à rétablir');
  await expectNoAxeViolations(panel.frame);

  await panel.button('Enregistrer').click();
  await expect(refusal(panel)).toBeVisible();
  await expect(box(panel)).toBeFocused();
  expect(await journalRows(chromiumSession)).toEqual([]);

  // The keys go past the form: there the background refuses.
  await panel.press('Control+Enter');
  await expect(refusal(panel)).toBeVisible();
  await expect(panel.button('Enregistrer')).toBeEnabled();
  expect(await journalRows(chromiumSession)).toEqual([]);

  // Nothing that was typed is lost, wherever the panel goes.
  await panel.clickAway();
  await panel.click();
  await expect(box(panel)).toHaveValue(`Sécu ${NIR}, son mdp : Soleil`);
  await box(panel).fill('Accès à rétablir.');
  await expect(panel.frame.locator('[data-finding]')).toHaveCount(0);
  await panel.record();
  const rows = await journalRows(chromiumSession);
  expect(rows.map(({ body }) => body.comment)).toEqual(['Accès à rétablir.']);
});

test('a code that is a telephone number is refused as well, free text or not', async ({
  chromiumSession,
  openPanel,
}) => {
  const panel = await openPanel();
  await panel.answer(BERTRAND);
  const code = panel.frame.getByLabel('Code local');
  await code.fill('06 12 34 56 78');
  await expect(panel.frame.locator('[data-finding=phone]')).toBeVisible();
  await panel.press('Control+Enter');
  await expect(refusal(panel)).toBeVisible();
  expect(await journalRows(chromiumSession)).toEqual([]);
  await code.fill('B-17');
  await panel.record();
  expect((await journalRows(chromiumSession)).map(({ body }) => body.code)).toEqual(['B-17']);
});

test('without a trace the note can be had, without what could not be kept', async ({
  chromiumSession,
  openPanel,
}) => {
  await switchOn(chromiumSession);
  const panel = await openPanel();
  await panel.answer(BERTRAND);
  await box(panel).fill('Son mdp : Soleil');
  await panel.button('Sans trace').click();
  const note = panel.frame.getByRole('textbox', { name: 'Note' });
  await expect(note).toHaveValue(/Connexion mobile solidaire/);
  expect(await note.inputValue()).not.toContain('Soleil');
});

test.describe('a volunteer', () => {
  test.use({ role: 'volunteer' });

  test('has no free text, whatever is set', async ({ chromiumSession, openPanel }) => {
    await switchOn(chromiumSession);
    const panel = await openPanel();
    await panel.answer(BERTRAND);
    await expect(panel.frame.getByLabel('Code local')).toBeVisible();
    await expect(box(panel)).toHaveCount(0);
    const options = await OptionsPage.open(chromiumSession, '#texte-libre');
    const allow = options.page.getByRole('checkbox', { name: 'Permettre un texte libre' });
    await expect(allow).toBeDisabled();
    await expect(allow).not.toBeChecked();
    await expect(
      options.page.getByText('Un volontaire en service civique n’a pas de texte libre'),
    ).toBeVisible();
  });
});
