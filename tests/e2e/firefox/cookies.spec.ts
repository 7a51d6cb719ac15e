import { expect, test } from './fixtures.ts';
import { COOKIES_BLOCKED, COOKIES_PARTITIONED } from './harness.ts';
import { answerAll, NOTHING_MISSING, NOTHING_MISSING_ANSWERS, openPanel, record } from './interview-steps.ts';
import { introduce, journalRows } from './stored.ts';

const COOKIES_ALLOWED = { 'network.cookie.cookieBehavior': 0 };

test.afterEach(async ({ session }) => {
  await session.setPreferences(COOKIES_PARTITIONED);
});

for (const [what, preferences] of [
  ['blocked', COOKIES_BLOCKED],
  ['partitioned', COOKIES_PARTITIONED],
  ['allowed', COOKIES_ALLOWED],
] as const) {
  test(`holds and records the interview with third-party cookies ${what}`, async ({ firefox, portals }) => {
    await firefox.setPreferences(preferences);
    await introduce(firefox);
    const { page, panel } = await openPanel(firefox, portals.url('/case-file/'));
    await answerAll(panel, NOTHING_MISSING.slice(0, 4));
    await page.reload();
    await firefox.clickToolbar();
    const again = await firefox.panel();
    await answerAll(again, NOTHING_MISSING.slice(4));
    await record(again);
    expect((await journalRows(firefox)).map(({ body }) => body.answers)).toEqual([NOTHING_MISSING_ANSWERS]);
    await again.clickText('Copier la note', 'button');
    await again.waitForText('Note copiée.');
    const journal = await firefox.openExtensionPage('/journal.html');
    await journal.waitFor('[data-entry]');
  });
}
