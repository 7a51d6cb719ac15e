import { expect, test } from './fixtures.ts';
import { journalRows } from './storage.ts';

test.describe('an interview begun on another site', () => {
  test.beforeEach(async ({ portals }) => {
    expect(new URL(portals.origin).hostname).not.toBe(new URL(portals.otherOrigin).hostname);
  });

  test('is not shown before the user says that it is the same person', async ({ openPanel, portals }) => {
    const panel = await openPanel();
    await panel.answer({ purpose: 'reachable', deadline: 'none' }, 'phone');
    await panel.page.goto(`${portals.otherOrigin}/case-file/index.html`);
    await panel.click();
    await expect(panel.frame.getByRole('heading')).toContainText([
      'Repère',
      `Un entretien a été commencé sur ${new URL(portals.origin).host}.`,
    ]);
    await expect(panel.frame.getByText('Est-ce la même personne ?')).toBeVisible();
    await expect(panel.frame.getByText('Être joignable')).toHaveCount(0);
    await panel.press('1');
    await expect(panel.asking()).toHaveCount(0);
  });

  test('goes on here when it is', async ({ openPanel, portals }) => {
    const panel = await openPanel();
    await panel.answer({ purpose: 'reachable', deadline: 'none' }, 'phone');
    await panel.page.goto(`${portals.otherOrigin}/case-file/index.html`);
    await panel.click();
    await panel.button('Continuer ici').click();
    await expect(panel.asking('phone')).toBeVisible();
    await expect(panel.answered()).toHaveCount(2);
    await panel.press('5');
    await expect(panel.answered('phone')).toBeVisible();
    // Not asked a second time.
    await panel.clickAway();
    await panel.click();
    await expect(panel.answered('phone')).toBeVisible();
  });

  test('is forgotten when it is not', async ({ openPanel, portals, chromiumSession }) => {
    const panel = await openPanel();
    await panel.answer({ purpose: 'reachable', deadline: 'none' }, 'phone');
    await panel.page.goto(`${portals.otherOrigin}/case-file/index.html`);
    await panel.click();
    await panel.button('Nouvel entretien').click();
    await expect(panel.asking('purpose')).toBeVisible();
    await expect(panel.answered()).toHaveCount(0);
    expect(JSON.stringify(await chromiumSession.sessionMemory())).not.toContain('reachable');
    expect(await journalRows(chromiumSession)).toEqual([]);
  });

  test('comes back unasked where it was begun', async ({ openPanel, portals }) => {
    const panel = await openPanel();
    await panel.answer({ purpose: 'reachable', deadline: 'none' }, 'phone');
    await panel.page.goto(`${portals.otherOrigin}/hosts/plain.html`);
    await panel.page.goto(portals.url('/case-file/rendez-vous.html'));
    await panel.click();
    await expect(panel.answered('purpose')).toContainText('Être joignable');
  });
});
