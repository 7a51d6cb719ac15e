import { existsSync } from 'node:fs';
import { expect, test } from './fixtures.ts';
import { launchChromium } from './harness.ts';
import { pressRealShortcut, startDisplay } from './shortcut.ts';

const missing = ['Xvfb', 'xdotool'].filter((tool) => !existsSync(`/usr/bin/${tool}`));

test('Alt + Shift + E opens and closes the panel, and its keys answer', async ({ portals }) => {
  test.skip(missing.length > 0, `Real keys need ${missing.join(' and ')}`);
  const display = await startDisplay();
  const session = await launchChromium({ headless: false, display: display.name });
  try {
    const settings = {
      version: 1,
      role: 'adviser',
      habilitated: false,
      mark: { word: 'fox', colour: 'blue' },
    };
    await session.local({ settings });
    const page = await session.open(portals.url('/case-file/index.html'));
    await pressRealShortcut('alt+shift+e', display.name);
    const frame = await session.panel(page);
    await expect(frame.locator('fieldset[data-question=purpose]')).toBeVisible();
    await pressRealShortcut('5', display.name);
    await expect(frame.locator('.answered[data-question=purpose]')).toContainText('Être joignable');
    await pressRealShortcut('alt+shift+e', display.name);
    await session.noPanel(page);
  } finally {
    await session.close();
    display.close();
  }
});
