/**
 * The extension beside the demonstration portal. With a display a window stays open; without one the same interview is
 * held headless, and its pictures and the journal's content are left under `output/start/`.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ChromiumSession, launchChromium } from '../tests/e2e/chromium/harness.ts';
import { startPortals } from '../tests/portals/serve.ts';

const OUTPUT = 'output/start';

/** M. Bertrand of the vignettes, a fictional person: no number, no address, no device, no Internet for its price. */
const INTERVIEW = ['5', '4', '5', '2', '6', '6', '4', '1', '1', '5', '2', '8'];

/** What the background answers to the journal page. */
interface JournalAnswer {
  value: { rows: unknown[] };
}

const hasDisplay =
  ['darwin', 'win32'].includes(process.platform) ||
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const portals = await startPortals();
const session = await launchChromium(hasDisplay ? { headless: false, viewport: null } : { headless: true });
const page = await session.open(portals.url('/case-file/'));
await session.clickToolbar(page);
if (hasDisplay) await stayOpen(session);
else await interview(session);
await session.close();
await portals.close();

async function stayOpen({ context }: ChromiumSession): Promise<void> {
  console.log(`The demonstration portal is at ${portals.url('/case-file/')}`);
  console.log(
    'Repère is open at its right; its toolbar button closes and opens it. Close the window to end.',
  );
  await new Promise((resolve) => context.once('close', resolve));
}

async function interview({ panel, extensionPage }: ChromiumSession): Promise<void> {
  await mkdir(OUTPUT, { recursive: true });
  const picture = async (name: string) => {
    await page.screenshot({ path: join(OUTPUT, `${name}.png`) });
    console.log(join(OUTPUT, `${name}.png`));
  };
  const frame = await panel(page);
  await frame.getByLabel('Conseiller').check();
  await picture('1-first-run');
  await frame.getByRole('button', { name: 'Commencer' }).click();
  for (const digit of INTERVIEW) {
    await frame.locator('fieldset.question').waitFor();
    await page.keyboard.press(digit);
  }
  await picture('2-asking');
  await page.keyboard.press('Enter');
  await frame.locator('[data-outcome=accepted]').first().click();
  await picture('3-deciding');
  await page.keyboard.press('Control+Enter');
  await frame.getByRole('heading', { name: 'Enregistré' }).waitFor();
  await picture('4-recorded');

  const journal = await extensionPage('journal.html');
  await journal.locator('[data-entry] summary').first().click();
  await journal.screenshot({ path: join(OUTPUT, '5-journal.png'), fullPage: true });
  console.log(join(OUTPUT, '5-journal.png'));
  const rows = await journal.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { runtime: { sendMessage(message: unknown): Promise<JournalAnswer> } };
    };
    const answer = await chrome.runtime.sendMessage({ name: 'journal/list', payload: { limit: 200 } });
    return answer.value.rows;
  });
  await writeFile(join(OUTPUT, 'journal.json'), `${JSON.stringify(rows, null, 2)}\n`);
  console.log(join(OUTPUT, 'journal.json'));
}
