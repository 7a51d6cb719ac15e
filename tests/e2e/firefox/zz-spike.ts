import { startPortals } from '../../portals/serve.ts';
import { launchFirefox } from './harness.ts';
import { introduce } from './stored.ts';

const portals = await startPortals();
const firefox = await launchFirefox({
  extensionPath: '/tmp/ff-work/.output/firefox-mv3',
  extensionId: 'repere@extension.example',
});
try {
  await introduce(firefox);
  const page = await firefox.open(portals.url('/hosts/modal-dialog.html'));
  await firefox.clickToolbar();
  const panel = await firefox.panel();
  await panel.waitFor('.question');
  await panel.press('1');
  await panel.waitFor('[data-question=deadline]');
  console.error(await panel.evaluate(() => location.href));
  console.error(
    JSON.stringify(await firefox.evaluateInBackground(async () => browser.storage.session.get(null))),
  );
  await page.click('#open');
  for (let i = 0; i < 10; i++) {
    await new Promise((r) => setTimeout(r, 200));
    console.error(
      await firefox.panelCount(page),
      await page.evaluate(() => document.querySelector('[data-repere-panel]')?.parentElement?.localName),
      await panel
        .evaluate(() => location.href + ' ' + (document.body.innerText ?? '').slice(0, 200))
        .catch(String),
    );
  }
  console.error(
    JSON.stringify(await firefox.evaluateInBackground(async () => browser.storage.session.get(null))),
  );
  console.error(await firefox.extensionErrors());
} catch (e) {
  console.error(e);
  console.error(await firefox.extensionErrors());
}
await firefox.close();
await portals.close();
