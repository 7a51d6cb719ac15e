/**
 * The extension beside the demonstration portal. With a display a window stays open; without one the same interview is
 * held headless, and its pictures and the journal's export are left under `output/start/`.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type ChromiumSession, launchChromium } from '../tests/e2e/chromium/harness.ts';
import { Panel } from '../tests/e2e/chromium/panel.ts';
import { vignette } from '../tests/e2e/shared/interview-script.ts';
import { startPortals } from '../tests/portals/serve.ts';

const OUTPUT = 'output/start';

/** M. Bertrand of the vignettes, a fictional person: no number, no address, no device, no Internet for its price. */
const BERTRAND = vignette('V01').answers;

const hasDisplay =
  !process.argv.includes('--headless') &&
  (['darwin', 'win32'].includes(process.platform) ||
    Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY));
const portals = await startPortals();
const session = await launchChromium(hasDisplay ? { headless: false, viewport: null } : { headless: true });
const page = await session.open(portals.url('/case-file/'));
const panel = new Panel(session, page);
await panel.click();
if (hasDisplay) await stayOpen(session);
else await interview();
await session.close();
await portals.close();

async function stayOpen({ context }: ChromiumSession): Promise<void> {
  console.log(`The demonstration portal is at ${portals.url('/case-file/')}`);
  console.log(
    'Repère is open at its right; its toolbar button closes and opens it. Close the window to end.',
  );
  await new Promise((resolve) => context.once('close', resolve));
}

async function interview(): Promise<void> {
  await mkdir(OUTPUT, { recursive: true });
  const picture = async (name: string) => {
    await page.screenshot({ path: join(OUTPUT, `${name}.png`) });
    console.log(join(OUTPUT, `${name}.png`));
  };
  await panel.frame.getByLabel('Conseiller').check();
  await picture('1-first-run');
  await panel.button('Commencer').click();
  await panel.answer(BERTRAND, 'barriers');
  await picture('2-asking');
  await panel.answer(BERTRAND);
  await panel.frame.locator('[data-outcome=accepted]').first().click();
  await panel.frame.locator('main > .proposal .why > summary').first().click();
  await picture('3-deciding');
  await panel.record();
  await picture('4-recorded');

  const journal = await session.extensionPage('journal.html');
  await journal.locator('[data-entry] summary').first().click();
  await journal.screenshot({ path: join(OUTPUT, '5-journal.png'), fullPage: true });
  console.log(join(OUTPUT, '5-journal.png'));
  const exports = await session.extensionPage('journal.html#exporter');
  const [file] = await Promise.all([
    exports.waitForEvent('download'),
    exports.getByRole('button', { name: 'Enregistrer le fichier' }).click(),
  ]);
  await file.saveAs(join(OUTPUT, 'journal.csv'));
  console.log(join(OUTPUT, 'journal.csv'));
}
