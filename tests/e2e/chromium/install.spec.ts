import { NOTHING_MISSING } from '../shared/interview-script.ts';
import { expect, test } from './fixtures.ts';

test('asks for no site and no more permissions than it needs', async ({ chromiumSession }) => {
  const worker = await chromiumSession.worker();
  const { manifest, granted } = await worker.evaluate(async () => {
    const { runtime, permissions } = (globalThis as unknown as { chrome: Api }).chrome;
    return { manifest: runtime.getManifest(), granted: await permissions.getAll() };
  });
  expect([...(manifest.permissions as string[])].sort()).toEqual([
    'activeTab',
    'alarms',
    'scripting',
    'sidePanel',
    'storage',
    'unlimitedStorage',
  ]);
  expect(manifest).not.toHaveProperty('host_permissions');
  expect(manifest).not.toHaveProperty('optional_permissions');
  expect(manifest).not.toHaveProperty('content_scripts');
  expect(manifest).not.toHaveProperty('externally_connectable');
  expect(manifest.web_accessible_resources).toEqual([expect.objectContaining({ resources: ['panel.html'] })]);
  expect(granted.origins ?? []).toEqual([]);
});

test('touches no page before the click', async ({ chromiumSession, portals }) => {
  const page = await chromiumSession.open(portals.url('/hosts/plain.html'));
  const response = await page.request.get(portals.url('/hosts/plain.html'));
  const bare = await page.evaluate(
    (html) => new DOMParser().parseFromString(html, 'text/html').documentElement.outerHTML,
    await response.text(),
  );
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(bare);
  expect(page.frames()).toHaveLength(1);
});

test('one click opens one tab’s panel only', async ({ chromiumSession, openPanel, portals }) => {
  const other = await chromiumSession.open(portals.url('/hosts/plain.html'));
  await openPanel();
  await expect(other.locator('[data-repere-panel]')).toHaveCount(0);
});

test('makes no request over a whole interview, the journal and the note', async ({
  chromiumSession,
  openPanel,
}) => {
  const panel = await openPanel();
  await panel.answer(NOTHING_MISSING);
  await panel.record();
  await panel.button('Copier la note').click();
  const journal = await chromiumSession.extensionPage('journal.html');
  await journal.locator('summary').first().click();
  await journal.getByRole('button', { name: 'Voir la note' }).click();
  await expect(journal.getByRole('textbox', { name: 'Note' })).toBeVisible();
  expect(await chromiumSession.extensionRequests()).toEqual([]);
});

test.describe('an update', () => {
  test.use({ fresh: true });

  test('leaves no dead panel behind: the next click opens one that works', async ({
    chromiumSession,
    openPanel,
  }) => {
    const panel = await openPanel();
    await panel.press('5');
    await expect(panel.answered('purpose')).toBeVisible();
    await chromiumSession.reloadExtension();
    const dead = panel.frame;
    await chromiumSession.clickToolbar(panel.page, () => dead.isDetached());
    await expect(async () => {
      await panel.found();
      await expect(panel.asking('purpose')).toBeVisible({ timeout: 500 });
    }).toPass({ timeout: 10_000 });
    await expect(panel.page.locator('[data-repere-panel]')).toHaveCount(1);
    await panel.clickAt(panel.option('learn'));
    await expect(panel.answered('purpose')).toContainText('Apprendre');
  });
});

interface Api {
  runtime: { getManifest(): Record<string, unknown> };
  permissions: { getAll(): Promise<{ permissions: string[]; origins?: string[] }> };
}
