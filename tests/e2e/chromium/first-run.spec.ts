import { expect, test } from './fixtures.ts';
import { openPanel as openPanelOn } from './panel.ts';

test.describe('the first run', () => {
  test.use({ role: null });

  test('asks who the user is, and shows and explains the mark', async ({ openPanel }) => {
    const { frame } = await openPanel();
    await expect(frame.getByRole('heading', { name: 'Bienvenue' })).toBeVisible();
    await expect(frame.getByRole('radio')).toHaveCount(3);
    await expect(frame.locator('.mark')).toHaveText(/^\S+ \S+$/);
    await expect(frame.getByText('une page qui imiterait Repère ne peut pas la connaître')).toBeVisible();
    await expect(frame.locator('[data-option]')).toHaveCount(0);
  });

  test('draws another mark when asked', async ({ openPanel }) => {
    const { frame } = await openPanel();
    for (let round = 0; round < 3; round++) {
      const before = (await frame.locator('.mark').textContent()) ?? '';
      await frame.getByRole('button', { name: 'En tirer une autre' }).click();
      await expect(frame.locator('.mark')).not.toHaveText(before);
    }
  });

  test('does not begin without a role', async ({ openPanel }) => {
    const panel = await openPanel();
    await panel.button('Commencer').click();
    await expect(panel.frame.getByRole('heading', { name: 'Bienvenue' })).toBeVisible();
    await expect(panel.asking()).toHaveCount(0);
  });

  test('leads to the first question under the chosen mark, and never comes again', async ({
    chromiumSession,
    openPanel,
    portals,
  }) => {
    const panel = await openPanel();
    const mark = (await panel.frame.locator('.mark').textContent()) ?? '';
    await panel.frame.getByLabel('Médiateur').check();
    await panel.button('Commencer').click();
    await expect(panel.asking('purpose')).toBeVisible();
    await expect(panel.frame.locator('header .mark')).toHaveText(mark);

    const other = await openPanelOn(chromiumSession, portals.url('/hosts/plain.html'));
    await expect(other.asking('purpose')).toBeVisible();
    await expect(other.frame.locator('header .mark')).toHaveText(mark);
  });

  test('works by the keyboard alone', async ({ openPanel }) => {
    const panel = await openPanel();
    await panel.frame.getByRole('radio').first().focus();
    await panel.press('Space', 'Enter');
    await expect(panel.asking('purpose')).toBeVisible();
    await panel.press('1');
    await expect(panel.answered('purpose')).toBeVisible();
  });

  test('offers Aidants Connect to employees only', async ({ openPanel }) => {
    const { frame } = await openPanel();
    const habilitated = frame.getByLabel('Habilité(e) Aidants Connect');
    await expect(habilitated).toHaveCount(0);
    await frame.getByLabel('Conseiller').check();
    await expect(habilitated).toBeVisible();
    await frame.getByLabel('Volontaire').check();
    await expect(habilitated).toHaveCount(0);
  });
});

test('the mark in the header leads to the role, and no answer is lost on the way', async ({ openPanel }) => {
  const panel = await openPanel();
  await panel.answer({ purpose: 'reachable', deadline: 'none' }, 'phone');
  await panel.frame.getByRole('button', { name: 'changer le rôle' }).click();
  await expect(panel.frame.getByRole('heading', { name: 'Votre rôle et votre marque' })).toBeVisible();
  await panel.frame.getByLabel('Médiateur').check();
  await panel.button('Enregistrer').click();
  await expect(panel.answered('purpose')).toContainText('Être joignable');
  await expect(panel.answered('deadline')).toBeVisible();
  await expect(panel.asking('phone')).toBeVisible();
});
