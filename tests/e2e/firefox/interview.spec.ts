import { expect, test } from './fixtures.ts';
import type { FrameDriver, Key } from './harness.ts';
import {
  answer,
  answerAll,
  answeredRows,
  asks,
  CORE,
  clickOpen,
  MUCH_MISSING,
  NOTHING_MISSING,
  NOTHING_MISSING_ANSWERS,
  openPanel,
  put,
  record,
} from './interview-steps.ts';
import { introduce, journalRows } from './stored.ts';

const markOf = (panel: FrameDriver) =>
  panel.evaluate(() => document.querySelector('.mark')?.textContent ?? '');

test('asks once for the role and draws a mark, which then stands above every interview', async ({
  firefox,
  portals,
}) => {
  const { page, panel } = await openPanel(firefox, portals.url('/case-file/'));
  await panel.waitForText('Bienvenue');
  await panel.clickText('Volontaire en service civique', 'radio');
  const drawn = await markOf(panel);
  await panel.clickText('En tirer une autre', 'button');
  const mark = await markOf(panel);
  expect(mark).toMatch(/^[\p{L}-]+ [\p{L}]+$/u);
  expect(mark).not.toBe(drawn);
  await panel.clickText('Commencer', 'button');
  await asks(panel, 'purpose');
  expect(await markOf(panel)).toBe(mark);
  await panel.clickText('Fermer Repère', 'button');
  await expect.poll(() => firefox.panelCount(page)).toBe(0);
  const again = await clickOpen(firefox);
  await asks(again, 'purpose');
  expect(await markOf(again)).toBe(mark);
});

test('goes by keyboard alone from the first run to the journal', async ({ firefox, portals }) => {
  const { panel } = await openPanel(firefox, portals.url('/case-file/'));
  await panel.waitUntil('the keyboard', () => document.hasFocus());
  // The close button, then the roles.
  await panel.press('Tab', 'Tab', 'Space', 'Enter');
  await answerAll(panel, NOTHING_MISSING);
  await panel.waitForText('Rien à proposer');
  await record(panel);
  await panel.waitForText('Rien à proposer : aucun besoin repéré.');
  await panel.press('Tab', 'Enter');
  await panel.waitForText('M’actualiser, mon espace France Travail');
  await panel.waitForText('Un forfait, ça me suffit');
  const [row, ...more] = await journalRows(firefox);
  expect(more).toEqual([]);
  expect(row?.body).toMatchObject({ type: 'decided', answers: NOTHING_MISSING_ANSWERS, proposals: [] });
  await panel.clickText('Ouvrir le journal', 'button');
  const journal = await firefox.waitForTab('/journal.html');
  await journal.waitForText('Rien à proposer');
  expect(await journal.evaluate(() => document.querySelectorAll('[data-entry]').length)).toBe(1);
});

test('takes nine presses and Control + Enter for a whole interview, five of them for the core', async ({
  firefox,
  portals,
}) => {
  await introduce(firefox);
  const { panel } = await openPanel(firefox, portals.url('/case-file/'));
  await asks(panel, 'purpose');
  await panel.press('1', '4');
  await asks(panel, CORE[0]?.[0] ?? '');
  // On a French keyboard, and all at once: faster than anybody types, and than the panel draws.
  const keys: Key[] = CORE.map(() => ({ key: '&', code: 'Digit1' }));
  expect(keys).toHaveLength(5);
  await panel.press(...keys);
  await panel.waitFor('.question[data-question=autonomy], .question[data-question=barriers]');
  await panel.press('1', '1');
  await record(panel);
  expect((await journalRows(firefox)).map(({ body }) => body.answers)).toEqual([NOTHING_MISSING_ANSWERS]);
});

test('goes by mouse alone to a recorded decision', async ({ firefox, portals }) => {
  const { panel } = await openPanel(firefox, portals.url('/case-file/'));
  await panel.clickText('Conseiller ou conseillère', 'radio');
  await panel.clickText('Commencer', 'button');
  for (const [question, digit] of MUCH_MISSING) {
    await put(panel, question);
    await panel.click(`.question .choice:nth-of-type(${digit})`);
  }
  await panel.waitFor('.decision');
  const kind = await panel.waitUntil('a proposal', () =>
    document.querySelector('.proposal')?.getAttribute('data-kind'),
  );
  await panel.click('.proposal [data-outcome=accepted]');
  await panel.fill('.decision input:not([type])', 'B-17');
  await panel.clickText('Enregistrer', 'button');
  await panel.waitForText('Voici tout ce qui a été gardé');
  const [row] = await journalRows(firefox);
  expect(row?.body.proposals).toContainEqual(expect.objectContaining({ kind, outcome: 'accepted' }));
  expect(row?.body).toMatchObject({ code: 'B-17', reviewOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) });
  expect(await panel.evaluate(() => document.querySelector('textarea')?.value)).toContain('acceptée');
});

test('takes several barriers, an answer back, and a follow-up only where it can change something', async ({
  firefox,
  portals,
}) => {
  await introduce(firefox);
  const { panel } = await openPanel(firefox, portals.url('/case-file/'));
  await answerAll(panel, NOTHING_MISSING.slice(0, -1));
  await asks(panel, 'barriers');
  await panel.press('6', '8');
  expect(await panel.evaluate(() => document.querySelectorAll('.choice[aria-pressed=true]').length)).toBe(2);
  await panel.press('6', 'Enter');
  await panel.waitFor('.decision');
  await panel.clickText('Revenir aux questions', 'button');
  await panel.click('.answered[data-question=plan]');
  await answer(panel, ['plan', '1']);
  await panel.waitFor('.question[data-question=plan]');
  expect(await answeredRows(panel)).not.toHaveProperty('plan');
  await panel.press('2');
  await asks(panel, 'bank-account');
  await panel.press('1');
  await record(panel);
  const [row] = await journalRows(firefox);
  expect(row?.body.answers).toMatchObject({ plan: 'prepaid', barriers: ['cost'] });
  expect(row?.body.answers).not.toHaveProperty('bank-account');
});

test('opens and closes by its shortcut, and by the same click, and gives the focus back', async ({
  firefox,
  portals,
}) => {
  await introduce(firefox);
  const page = await firefox.open(portals.url('/hosts/form-page.html'));
  await page.click('textarea, input');
  await firefox.pressShortcut('Alt+Shift+R');
  const panel = await firefox.panel();
  await answer(panel, ['purpose', '1']);
  await firefox.pressShortcut('Alt+Shift+R');
  await expect.poll(() => firefox.panelCount(page)).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.matches('textarea, input'))).toBe(true);
  await asks(await clickOpen(firefox), 'deadline');
  await firefox.clickToolbar();
  await expect.poll(() => firefox.panelCount(page)).toBe(0);
});
