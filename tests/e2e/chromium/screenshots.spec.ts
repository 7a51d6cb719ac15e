import { mkdir, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { vignette } from '../shared/interview-script.ts';
import { expect, test } from './fixtures.ts';
import type { ChromiumOptions } from './harness.ts';
import { Panel } from './panel.ts';
import { decidedRow, insertRows } from './storage.ts';

/** For people to look at; nothing is compared. */
const FOLDER = resolve(import.meta.dirname, '../../../output/screenshots');
const BERTRAND = vignette('V01').answers;

/** What is on screen, in the order of an interview, and how to get there from the state before. */
const STATES: [name: string, reach: (panel: Panel) => Promise<unknown>][] = [
  ['1-first-run', (panel) => panel.frame.getByLabel('Conseiller').check()],
  ['2-first-question', (panel) => begin(panel)],
  ['3-follow-up', (panel) => panel.answer(BERTRAND, 'line-cut')],
  ['4-device', (panel) => panel.answer(BERTRAND, 'device')],
  ['5-barriers', (panel) => panel.answer(BERTRAND, 'barriers')],
  ['6-deciding', (panel) => panel.press('8', 'Enter').then(() => panel.answer(BERTRAND))],
  ['7-agreed', (panel) => panel.frame.locator('[data-outcome=accepted]').first().click()],
  ['8-confirming', confirming],
  ['9-recorded', (panel) => panel.press('Escape').then(() => panel.record())],
];

async function begin(panel: Panel): Promise<void> {
  await panel.button('Commencer').click();
  await panel.asking('purpose').waitFor();
}

async function confirming(panel: Panel): Promise<void> {
  await panel.button('Recommencer l’entretien').click();
  await panel.frame.getByRole('dialog').waitFor();
}

const LOOKS: { look: string; chromiumOptions: ChromiumOptions }[] = [
  { look: 'light-380', chromiumOptions: { viewport: { width: 1280, height: 760 } } },
  { look: 'dark-380', chromiumOptions: { viewport: { width: 1280, height: 760 }, colorScheme: 'dark' } },
  { look: 'forced-380', chromiumOptions: { viewport: { width: 1280, height: 760 }, forcedColors: 'active' } },
  { look: 'light-320', chromiumOptions: { viewport: { width: 320, height: 640 } } },
  {
    look: 'zoom-200',
    chromiumOptions: {
      viewport: { width: 640, height: 380 },
      extraArgs: ['--force-device-scale-factor=2'],
    },
  },
];

for (const { look, chromiumOptions } of LOOKS) {
  test.describe(look, () => {
    test.use({ chromiumOptions, role: null });

    test(`pictures of every state, ${look}`, async ({ chromiumSession, portals }) => {
      await mkdir(FOLDER, { recursive: true });
      const files: string[] = [];
      const fileOf = (name: string) => {
        const file = resolve(FOLDER, `${name}-${look}.png`);
        files.push(file);
        return file;
      };
      const panel = new Panel(
        chromiumSession,
        await chromiumSession.open(portals.url('/case-file/index.html')),
      );
      await panel.click();
      const { width, height } = panel.page.viewportSize() ?? { width: 0, height: 0 };
      const clip = { x: Math.max(0, width - 396), y: 0, width: Math.min(396, width), height };
      for (const [name, reach] of STATES) {
        await reach(panel);
        await panel.frame.evaluate(() => new Promise(requestAnimationFrame));
        await panel.page.screenshot({ path: fileOf(name), clip });
      }
      await panel.page.screenshot({ path: fileOf('10-with-portal') });

      await insertRows(chromiumSession, [decidedRow(1), { ...decidedRow(2), version: 3 }, decidedRow(3)]);
      const journal = await chromiumSession.extensionPage('journal.html');
      await journal.locator('[data-entry] summary').first().click();
      await journal.screenshot({ path: fileOf('11-journal'), fullPage: true });

      const sizes = await Promise.all(files.map(async (file) => (await stat(file)).size));
      expect(sizes).toHaveLength(STATES.length + 2);
      expect(Math.min(...sizes)).toBeGreaterThan(2000);
    });
  });
}
