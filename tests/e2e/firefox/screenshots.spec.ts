import { mkdir, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { test } from './fixtures.ts';
import { DARK, type FirefoxSession, type Preferences } from './harness.ts';
import { answerAll, asks, MUCH_MISSING, openPanel, record } from './interview-steps.ts';
import { introduce } from './stored.ts';

const FOLDER = resolve(import.meta.dirname, '../../../output/screenshots');

const LIGHT: Preferences = {
  'ui.systemUsesDarkTheme': 0,
  'layout.css.prefers-color-scheme.content-override': 1,
};

test.afterEach(async ({ session }) => {
  await session.setPreferences(LIGHT);
});

async function shoot(firefox: FirefoxSession, name: string): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  await writeFile(resolve(FOLDER, `firefox-${name}.png`), await firefox.screenshotChrome());
}

for (const [theme, preferences] of [
  ['light', LIGHT],
  ['dark', DARK],
] as const) {
  test(`pictures of the interview and the journal, ${theme}`, async ({ firefox, portals }) => {
    await firefox.setPreferences({ ...LIGHT, ...preferences });
    await (await openPanel(firefox, portals.url('/case-file/'))).panel.waitForText('Bienvenue');
    await shoot(firefox, `first-run-${theme}`);
    await introduce(firefox);
    const { panel } = await openPanel(firefox, portals.url('/case-file/'));
    await answerAll(panel, MUCH_MISSING.slice(0, 6));
    await asks(panel, 'home');
    await shoot(firefox, `asking-${theme}`);
    await answerAll(panel, MUCH_MISSING.slice(6));
    await panel.waitFor('.proposal');
    await panel.click('.proposal [data-outcome=accepted]');
    await shoot(firefox, `deciding-${theme}`);
    await record(panel);
    await shoot(firefox, `finished-${theme}`);
    const journal = await firefox.openExtensionPage('/journal.html');
    await journal.click('[data-entry] summary');
    await journal.clickText('Voir la note', 'button');
    await journal.waitFor('textarea');
    await shoot(firefox, `journal-${theme}`);
  });
}
