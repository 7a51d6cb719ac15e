import { vignette } from '../shared/interview-script.ts';
import { workIn } from './catalogue.ts';
import { expect, test } from './fixtures.ts';

const NO_PHONE = vignette('V01').answers;

test('where a programme is known, the proposal names it, with the sentence for the person', async ({
  chromiumSession,
  openPanel,
}) => {
  await workIn(chromiumSession);
  const panel = await openPanel();
  await panel.answer(NO_PHONE, 'barriers');
  await expect(panel.proposals.locator('[data-kind=solidarity-mobile] summary')).toContainText(
    'Emmaüs Connect',
  );
  await panel.answer(NO_PHONE);
  const card = panel.frame.locator('.proposal[data-kind=solidarity-mobile]');
  const offer = card.locator('.offer').first();
  await expect(offer).toContainText('Emmaüs Connect');
  await expect(card).not.toContainText('Lieu à trouver');
  await offer.getByText('Comment faire').click();
  await expect(offer).toContainText(/Information du .* Source/);
});

test('a programme that was chosen stands in the journal and in the note', async ({
  chromiumSession,
  openPanel,
}) => {
  await workIn(chromiumSession);
  const panel = await openPanel();
  await panel.answer(NO_PHONE);
  const card = panel.frame.locator('.proposal[data-kind=solidarity-mobile]');
  await card.locator('[data-outcome=accepted]').click();
  await card
    .getByRole('button', { name: /^Retenir/ })
    .first()
    .click();
  await panel.record();
  await expect(panel.frame.locator('.agreed')).toContainText('Emmaüs Connect');
  await expect(panel.frame.locator('textarea')).toHaveValue(
    /Connexion mobile solidaire : acceptée\n {2}Emmaüs Connect/,
  );
});

test('where none is known, the kind gives way to the one that takes over', async ({
  chromiumSession,
  openPanel,
}) => {
  await workIn(chromiumSession, { departements: ['23'], communes: [], postalCodes: [] });
  const panel = await openPanel();
  await panel.answer(NO_PHONE);
  await expect(panel.frame.locator('.proposal[data-kind=solidarity-mobile]')).toHaveCount(0);
  const instead = panel.frame.locator('.proposal[data-kind=social-worker]');
  await expect(instead).toContainText('Connexion mobile solidaire');
});

test('while the territory is not known nothing is withdrawn', async ({ openPanel }) => {
  const panel = await openPanel();
  await panel.answer(NO_PHONE);
  const card = panel.frame.locator('.proposal[data-kind=solidarity-mobile]');
  await expect(card).toContainText('Lieu à trouver');
});

test('another territory can be said for one interview, and forgotten again', async ({
  chromiumSession,
  openPanel,
}) => {
  await workIn(chromiumSession, { departements: ['23'], communes: [], postalCodes: [] });
  const panel = await openPanel();
  await panel.answer(NO_PHONE);
  await panel.frame.getByText('Territoire : 23').click();
  await panel.frame.getByLabel('Pour cet entretien').fill('Lyon');
  await panel.press('Enter');
  await expect(panel.frame.getByText('Pas compris : LYON')).toBeVisible();
  await panel.frame.getByLabel('Pour cet entretien').fill('69003');
  await panel.press('Enter');
  await expect(panel.frame.locator('.proposal[data-kind=solidarity-mobile]')).toBeVisible();
  await expect(panel.frame.getByText('Territoire de cet entretien : 69003')).toBeVisible();
  await panel.button('Revenir à mon territoire').click();
  await expect(panel.frame.locator('.proposal[data-kind=solidarity-mobile]')).toHaveCount(0);
});
