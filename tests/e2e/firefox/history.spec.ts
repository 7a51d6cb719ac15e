import { expect, test } from './fixtures.ts';
import type { FirefoxSession, HostPage } from './harness.ts';
import {
  answerAll,
  asks,
  clickOpen,
  NOTHING_MISSING,
  NOTHING_MISSING_ANSWERS,
  openPanel,
  put,
  record,
} from './interview-steps.ts';
import { introduce, journalRows } from './stored.ts';

// Firefox keeps a page with its panel alive in the back/forward cache.

test.beforeEach(({ firefox }) => introduce(firefox));

/** Begins an interview in one page of the portal and goes to another. */
async function beginAndLeave(firefox: FirefoxSession, url: (path: string) => string): Promise<HostPage> {
  const { page, panel } = await openPanel(firefox, url('/case-file/'));
  await answerAll(panel, NOTHING_MISSING.slice(0, 3));
  await asks(panel, 'plan');
  await page.goto(url('/case-file/rendez-vous.html'));
  return page;
}

async function goBack(page: HostPage): Promise<void> {
  await page.traverse(-1);
  await page.waitUntil('the page before', () => location.pathname === '/case-file/');
}

test('a page that comes back from the history has the interview as it is now, or no panel', async ({
  firefox,
  portals,
}) => {
  const page = await beginAndLeave(firefox, portals.url);
  const second = await clickOpen(firefox);
  await answerAll(second, NOTHING_MISSING.slice(3, 5));
  await put(second, 'device');
  await goBack(page);
  await expect
    .poll(async () => {
      const stands = (await firefox.panelCount(page)) > 0;
      return stands ? (await firefox.panel(page)).text() : 'Adresse : Sans aide';
    })
    .toContain('Sans aide');
  const panel = (await firefox.panelCount(page)) > 0 ? await firefox.panel(page) : await clickOpen(firefox);
  await panel.waitFor('.question[data-question=device]');
  await panel.click('.question .choice');
  await answerAll(panel, NOTHING_MISSING.slice(6));
  await record(panel);
  expect((await journalRows(firefox)).map(({ body }) => body.answers)).toEqual([NOTHING_MISSING_ANSWERS]);
});

test('a page that comes back from the history shows nothing of an interview that ended without a trace', async ({
  firefox,
  portals,
}) => {
  const page = await beginAndLeave(firefox, portals.url);
  const second = await clickOpen(firefox);
  await second.waitFor('.question[data-question=plan]');
  await second.clickText('Décider', 'button');
  await second.clickText('Sans trace', 'button');
  await second.waitForText('Terminé sans trace');
  await goBack(page);
  await expect
    .poll(async () =>
      (await firefox.panelCount(page)) > 0 ? (await firefox.panel(page)).text() : 'no panel',
    )
    .not.toContain('Numéro stable');
});

test('a page that was left without another click has its panel again, at work', async ({
  firefox,
  portals,
}) => {
  const page = await beginAndLeave(firefox, portals.url);
  await goBack(page);
  const panel = (await firefox.panelCount(page)) > 0 ? await firefox.panel(page) : await clickOpen(firefox);
  await panel.waitFor('.question[data-question=plan]');
  await panel.click('.question .choice');
  await answerAll(panel, NOTHING_MISSING.slice(4));
  await record(panel);
  expect((await journalRows(firefox)).map(({ body }) => body.answers)).toEqual([NOTHING_MISSING_ANSWERS]);
});
