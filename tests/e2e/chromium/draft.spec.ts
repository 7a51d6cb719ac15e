import { type Script, vignette } from '../shared/interview-script.ts';
import { expect, test } from './fixtures.ts';
import { openPanel as openPanelOn, Panel } from './panel.ts';
import { journalRows } from './storage.ts';

const BEGUN: Script = { purpose: 'reachable', deadline: 'none', phone: 'own-changes' };

/** Three answers are there, and the fourth question is on screen. */
async function expectBegun(panel: Panel): Promise<void> {
  await expect(panel.answered('purpose')).toContainText('Être joignable');
  await expect(panel.answered('deadline')).toContainText('Pas de date');
  await expect(panel.answered('phone')).toContainText('Change ou coupé');
  await expect(panel.asking('plan')).toBeVisible();
  await expect(panel.answered()).toHaveCount(3);
}

test('survives a reload of the panel itself', async ({ openPanel }) => {
  const panel = await openPanel();
  await panel.answer(BEGUN, 'plan');
  await panel.reload();
  await expectBegun(panel);
  // And goes on being kept.
  await panel.press('1');
  await expect(panel.answered('plan')).toBeVisible();
});

test('survives closing and opening again by the button', async ({ openPanel }) => {
  const panel = await openPanel();
  await panel.answer(BEGUN, 'plan');
  await panel.clickAway();
  await panel.click();
  await expectBegun(panel);
});

test('an answer given right before the panel closes is there when it opens again', async ({ openPanel }) => {
  const panel = await openPanel();
  await panel.answer({ purpose: 'reachable' }, 'deadline');
  await Promise.all([panel.press('4'), panel.clickAway()]);
  await panel.click();
  await expect(panel.answered('deadline')).toContainText('Pas de date');
});

test('survives closing by the cross, which gives the focus back to the page', async ({
  chromiumSession,
  portals,
}) => {
  const page = await chromiumSession.open(portals.url('/case-file/index.html'));
  await page.locator('#note').focus();
  const panel = new Panel(chromiumSession, page);
  await panel.click();
  await panel.answer(BEGUN, 'plan');
  await panel.button('Fermer Repère').click();
  await chromiumSession.noPanel(page);
  await expect(page.locator('#note')).toBeFocused();
  await panel.click();
  await expectBegun(panel);
});

test('survives the portal’s own links', async ({ openPanel }) => {
  const panel = await openPanel();
  await panel.answer(BEGUN, 'plan');
  await panel.page.getByRole('link', { name: 'Rendez-vous' }).click();
  await expect(panel.page).toHaveURL(/rendez-vous/);
  await panel.click();
  await expectBegun(panel);
});

test('survives a reload of the portal, and the way back', async ({ openPanel }) => {
  const panel = await openPanel();
  await panel.answer(BEGUN, 'plan');
  await panel.page.reload();
  await panel.click();
  await expectBegun(panel);
  await panel.page.getByRole('link', { name: 'Recherche' }).click();
  await expect(panel.page).toHaveURL(/recherche/);
  await panel.page.goBack();
  await panel.click();
  await expectBegun(panel);
});

test('stays on screen while a React portal changes its page', async ({ openPanel }) => {
  const panel = await openPanel('/case-file-react/');
  await panel.answer(BEGUN, 'plan');
  await panel.page.getByRole('link', { name: 'Rendez-vous' }).click();
  await expect(panel.page).toHaveURL(/rendez-vous/);
  await expectBegun(panel);
  await panel.page.goBack();
  await expectBegun(panel);
});

for (const [what, path, button, sign] of [
  ['its body', '/hosts/spa-wipe.html', '#wipe-body', '#round'],
  ['everything below html', '/hosts/spa-wipe.html', '#wipe-all', '#round'],
  ['its whole document', '/hosts/document-open.html', '#rewrite', '#rewritten'],
] as const) {
  test(`survives a page that replaces ${what}`, async ({ openPanel }) => {
    const panel = await openPanel(path);
    await panel.answer(BEGUN, 'plan');
    await panel.page.locator(button).click();
    await expect(panel.page.locator(sign)).toBeVisible();
    await expect(async () => {
      await panel.found();
      await expect(panel.asking('plan')).toBeVisible({ timeout: 500 });
    }).toPass();
    await expectBegun(panel);
    await panel.clickAt(panel.option('ok'));
    await expect(panel.answered('plan')).toBeVisible();
  });
}

test('is not lost when the page wins the fight against the panel', async ({ openPanel, chromiumSession }) => {
  const panel = await openPanel('/hosts/spa-wipe.html');
  await panel.answer(BEGUN, 'plan');
  await panel.page.locator('#fight').click();
  await chromiumSession.noPanel(panel.page);
  await panel.page.waitForFunction(() => (Reflect.get(window, '__removed') as number) > 3);
  await panel.page.reload();
  await panel.click();
  await expectBegun(panel);
});

test('two tabs are two interviews', async ({ openPanel, chromiumSession, portals }) => {
  const one = await openPanel();
  await one.answer(BEGUN, 'plan');
  const other = await openPanelOn(chromiumSession, portals.url('/case-file/index.html'));
  await expect(other.answered()).toHaveCount(0);
  await other.answer({ purpose: 'learn' }, 'phone');
  await one.page.bringToFront();
  await expectBegun(one);
  await one.clickAway();
  await one.click();
  await expectBegun(one);
  await other.page.bringToFront();
  await expect(other.answered('purpose')).toContainText('Apprendre');
});

test('is gone once the decision is recorded', async ({ openPanel, chromiumSession }) => {
  const panel = await openPanel();
  await panel.answer(vignette('V01').answers);
  await panel.record();
  expect(JSON.stringify(await chromiumSession.sessionMemory())).not.toContain('draft');
  await panel.clickAway();
  await panel.click();
  await expect(panel.asking('purpose')).toBeVisible();
  await expect(panel.answered()).toHaveCount(0);
  expect(await journalRows(chromiumSession)).toHaveLength(1);
});

test('goes with its tab', async ({ openPanel, chromiumSession }) => {
  const panel = await openPanel();
  await panel.answer(BEGUN, 'plan');
  const drafts = async () => JSON.stringify(await chromiumSession.sessionMemory());
  await expect.poll(drafts).toContain('own-changes');
  await panel.page.close();
  await expect.poll(drafts).toBe('{}');
});

test('one that cannot be read is said, kept aside, and a new interview begins', async ({
  openPanel,
  chromiumSession,
}) => {
  const panel = await openPanel();
  await panel.answer(BEGUN, 'plan');
  await panel.clickAway();
  const key = `draft:${await chromiumSession.tabId()}`;
  const { [key]: stored } = await chromiumSession.sessionMemory();
  expect(stored).toBeTruthy();
  const newer = { ...(stored as object), version: 2 };
  await chromiumSession.sessionMemory({ [key]: newer });
  await panel.click();
  await expect(panel.frame.getByRole('alert')).toContainText(
    'Le brouillon de cet onglet n’a pas pu être relu.',
  );
  await expect(panel.asking('purpose')).toBeVisible();
  await expect(panel.answered()).toHaveCount(0);
  expect(Object.values(await chromiumSession.sessionMemory())).toContainEqual(newer);
  await panel.press('5');
  await expect(panel.answered('purpose')).toBeVisible();
});
