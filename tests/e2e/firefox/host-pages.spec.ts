import { expect, test } from './fixtures.ts';
import type { FirefoxSession, FrameDriver } from './harness.ts';
import {
  answer,
  answerAll,
  answeredRows,
  asks,
  clickOpen,
  NOTHING_MISSING,
  NOTHING_MISSING_ANSWERS,
  openPanel,
  put,
  record,
} from './interview-steps.ts';
import { introduce, journalRows } from './stored.ts';

test.beforeEach(({ firefox }) => introduce(firefox));

/** A click proves that nothing covers the panel: the harness makes sure that it arrives. */
async function clickChoice(panel: FrameDriver, question: string, digit: number): Promise<void> {
  await panel.waitFor(`.question[data-question=${question}]`);
  await panel.click(`.question .choice:nth-of-type(${digit})`);
}

async function expectRecordedOnce(firefox: FirefoxSession): Promise<void> {
  expect((await journalRows(firefox)).map(({ body }) => body.answers)).toEqual([NOTHING_MISSING_ANSWERS]);
}

for (const [what, path] of [
  ['a strict CSP, Trusted Types and COEP', 'strict-csp.html'],
  ['styles that hide and move everything', 'hostile-css.html'],
  ['a layer of its own over everything', 'top-overlay.html'],
  ['XHTML', 'page.xhtml'],
  ['a frameset', 'frameset.html'],
] as const) {
  test(`holds the whole interview, by mouse and by keyboard, in a page with ${what}`, async ({
    firefox,
    portals,
  }) => {
    const { page, panel } = await openPanel(firefox, portals.url(`/hosts/${path}`));
    await clickChoice(panel, 'purpose', 1);
    await answerAll(panel, NOTHING_MISSING.slice(1));
    await record(panel);
    await expectRecordedOnce(firefox);
    // Its full place: 380 px at the right, as high as the window.
    const window = await page.evaluate(() => [innerWidth, innerHeight]);
    expect(await panel.evaluate(() => [innerWidth, innerHeight])).toEqual([380, window[1]]);
    await firefox.clickToolbar();
    await expect.poll(() => firefox.panelCount(page)).toBe(0);
  });
}

test('stands in a modal dialog that is open before, and comes out of it', async ({ firefox, portals }) => {
  const page = await firefox.open(portals.url('/hosts/modal-dialog.html'));
  await page.click('#open');
  const panel = await clickOpen(firefox);
  await clickChoice(panel, 'purpose', 1);
  await answer(panel, ['deadline', '4']);
  await asks(panel, 'phone');
  await page.click('#close');
  await expect
    .poll(() => page.evaluate(() => document.querySelector('[data-repere-panel]')?.parentElement?.localName))
    .toBe('html');
  await clickChoice(panel, 'phone', 1);
  await answerAll(panel, NOTHING_MISSING.slice(3));
  await record(panel);
  await expectRecordedOnce(firefox);
});

test('follows modal dialogs that open and close over it, with all its answers', async ({
  firefox,
  portals,
}) => {
  const { page, panel } = await openPanel(firefox, portals.url('/hosts/modal-dialog.html'));
  await answerAll(panel, NOTHING_MISSING.slice(0, 2));
  const steps = ['#open', '#open-second', '#close-second', '#close'];
  for (const [index, button] of steps.entries()) {
    await page.click(button);
    await page.waitUntil('the panel to be in the layer on top', () => {
      const modals = [...document.querySelectorAll('dialog:modal')];
      const layer = modals.at(-1) ?? document.documentElement;
      return document.querySelector('[data-repere-panel]')?.parentElement === layer;
    });
    const [question = '', digit = ''] = NOTHING_MISSING[index + 2] ?? [];
    await put(panel, question);
    await clickChoice(panel, question, Number(digit));
    await panel.waitFor(`.answered[data-question=${question}]`);
  }
  expect(await firefox.panelCount(page)).toBe(1);
  await answerAll(panel, NOTHING_MISSING.slice(steps.length + 2));
  await record(panel);
  await expectRecordedOnce(firefox);
});

test('comes on top again when the page opens a popover later', async ({ firefox, portals }) => {
  const { page, panel } = await openPanel(firefox, portals.url('/hosts/page-popover.html'));
  await asks(panel, 'purpose');
  for (const [index, id] of ['auto', 'manual'].entries()) {
    await page.evaluate((button) => document.getElementById(`open-${button}`)?.click(), id);
    await page.waitUntil(
      'the popover',
      (popover) => document.querySelector(`#${popover}:popover-open`) !== null,
      id,
    );
    const [question = '', digit = ''] = NOTHING_MISSING[index] ?? [];
    await clickChoice(panel, question, Number(digit));
  }
  await asks(panel, 'phone');
});

test('comes back with its answers when the page replaces its body, then its whole document', async ({
  firefox,
  portals,
}) => {
  const { page, panel } = await openPanel(firefox, portals.url('/hosts/spa-wipe.html'));
  await answerAll(panel, NOTHING_MISSING.slice(0, 2));
  await page.click('#wipe-body');
  await page.waitUntil('the new body', () => document.getElementById('round')?.textContent === '1');
  await clickChoice(panel, 'phone', 1);
  await asks(panel, 'plan');
  await page.click('#wipe-all');
  await page.waitUntil('the new document', () => document.getElementById('round')?.textContent === '2');
  await expect.poll(() => firefox.panelCount(page)).toBe(1);
  await asks(panel, 'plan');
  expect(Object.keys(await answeredRows(panel))).toEqual(['purpose', 'deadline', 'phone']);
  await answerAll(panel, NOTHING_MISSING.slice(3));
  await record(panel);
  await expectRecordedOnce(firefox);
});

test('comes back with its answers when the page is written anew', async ({ firefox, portals }) => {
  const { page, panel } = await openPanel(firefox, portals.url('/hosts/document-open.html'));
  await answerAll(panel, NOTHING_MISSING.slice(0, 3));
  await asks(panel, 'plan');
  await page.click('#rewrite');
  await page.waitFor('#rewritten');
  await expect.poll(() => firefox.panelCount(page)).toBe(1);
  await answerAll(panel, NOTHING_MISSING.slice(3));
  await record(panel);
  await expectRecordedOnce(firefox);
});

test('stays through many dialogs', async ({ firefox, portals }) => {
  const { page, panel } = await openPanel(firefox, portals.url('/hosts/modal-dialog.html'));
  await answer(panel, ['purpose', '1']);
  await asks(panel, 'deadline');
  for (let round = 0; round < 6; round++) {
    for (const [button, layer] of [
      ['#open', 'dialog'],
      ['#close', 'html'],
    ] as const) {
      await page.click(button);
      await page.waitUntil(
        'the panel to be in the layer on top',
        (name) => {
          return document.querySelector('[data-repere-panel]')?.parentElement?.localName === name;
        },
        layer,
      );
    }
  }
  await clickChoice(panel, 'deadline', 4);
  await panel.waitFor('.question[data-question=phone]');
});

test('gives up against a page that removes it again and again, and goes on beside it', async ({
  firefox,
  portals,
}) => {
  const { page, panel } = await openPanel(firefox, portals.url('/hosts/spa-wipe.html'));
  await answerAll(panel, NOTHING_MISSING.slice(0, 2));
  await asks(panel, 'phone');
  await page.click('#fight');
  await expect.poll(() => firefox.panelCount(page)).toBe(0);
  // Told that this page is impossible, the button opens the sidebar at the next click.
  await firefox.clickToolbar();
  await expect
    .poll(async () => {
      if (!(await firefox.isSidebarOpen())) await firefox.clickToolbar();
      return firefox.isSidebarOpen();
    })
    .toBe(true);
  const sidebar = await firefox.sidebar();
  await sidebar.waitFor('.question[data-question=phone]');
});
