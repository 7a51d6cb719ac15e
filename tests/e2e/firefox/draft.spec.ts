import { expect, test } from './fixtures.ts';
import {
  answer,
  answerAll,
  answeredRows,
  asks,
  clickOpen,
  MUCH_MISSING,
  NOTHING_MISSING,
  NOTHING_MISSING_ANSWERS,
  openPanel,
  record,
} from './interview-steps.ts';
import { drafts, introduce, journalRows } from './stored.ts';

const recorded = { type: 'decided', answers: NOTHING_MISSING_ANSWERS };

test.beforeEach(({ firefox }) => introduce(firefox));

test('survives the reload of its frame', async ({ firefox, portals }) => {
  const { panel } = await openPanel(firefox, portals.url('/case-file/'));
  await answerAll(panel, NOTHING_MISSING.slice(0, 4));
  const rows = await answeredRows(panel);
  expect(Object.keys(rows)).toEqual(['purpose', 'deadline', 'phone', 'plan']);
  await panel.evaluate(() => {
    Reflect.set(window, 'old', true);
    setTimeout(() => location.reload());
  });
  await panel.waitUntil('the reload', () => !('old' in window));
  await panel.waitFor('.answered[data-question=plan]');
  expect(await answeredRows(panel)).toEqual(rows);
  await answerAll(panel, NOTHING_MISSING.slice(4));
  await record(panel);
  expect((await journalRows(firefox)).map(({ body }) => body)).toEqual([expect.objectContaining(recorded)]);
});

test('survives closing and opening again, and what was decided with it', async ({ firefox, portals }) => {
  const { page, panel } = await openPanel(firefox, portals.url('/case-file/'));
  await answerAll(panel, MUCH_MISSING);
  await panel.waitFor('.proposal');
  await panel.click('.proposal [data-outcome=later]');
  await panel.fill('.decision input:not([type])', 'B-17');
  await firefox.clickToolbar();
  await expect.poll(() => firefox.panelCount(page)).toBe(0);
  const again = await clickOpen(firefox);
  await again.waitFor('.proposal [data-outcome=later][aria-pressed=true]');
  expect(
    await again.evaluate(() => document.querySelector<HTMLInputElement>('.decision [maxlength]')?.value),
  ).toBe('B-17');
  await record(again);
  expect((await journalRows(firefox)).map(({ body }) => body.code)).toEqual(['B-17']);
  expect(await drafts(firefox)).toEqual([]);
});

test('goes on after a navigation inside the portal, without a question', async ({ firefox, portals }) => {
  const { page, panel } = await openPanel(firefox, portals.url('/case-file/'));
  await answerAll(panel, NOTHING_MISSING.slice(0, 3));
  await page.goto(portals.url('/case-file/rendez-vous.html'));
  expect(await firefox.panelCount(page)).toBe(0);
  const next = await clickOpen(firefox);
  await answerAll(next, NOTHING_MISSING.slice(3, 6));
  await page.reload();
  const last = await clickOpen(firefox);
  await answerAll(last, NOTHING_MISSING.slice(6));
  await record(last);
  expect((await journalRows(firefox)).map(({ body }) => body)).toEqual([expect.objectContaining(recorded)]);
});

test('is recorded once though it is recorded twice in the same breath', async ({ firefox, portals }) => {
  const { panel } = await openPanel(firefox, portals.url('/case-file/'));
  await answerAll(panel, NOTHING_MISSING);
  await panel.waitFor('.decision');
  await panel.press('Control+Enter', 'Control+Enter', 'Control+Enter');
  await panel.waitForText('Voici tout ce qui a été gardé');
  expect(await journalRows(firefox)).toHaveLength(1);
  await panel.clickText('Nouvel entretien', 'button');
  await answerAll(panel, MUCH_MISSING);
  await record(panel);
  expect(await journalRows(firefox)).toHaveLength(2);
});

test('asks on another site whether it is the same person, and goes on', async ({ firefox, portals }) => {
  const { page, panel } = await openPanel(firefox, portals.url('/case-file/'));
  await answerAll(panel, NOTHING_MISSING.slice(0, 3));
  await page.goto(`${portals.otherOrigin}/case-file/`);
  const next = await clickOpen(firefox);
  await next.waitForText(`Un entretien a été commencé sur ${new URL(portals.origin).host}.`);
  await next.waitForText('Est-ce la même personne ?');
  expect(await next.text()).not.toContain('Numéro stable');
  await next.clickText('Continuer ici', 'button');
  await answerAll(next, NOTHING_MISSING.slice(3));
  await record(next);
  expect((await journalRows(firefox)).map(({ body }) => body)).toEqual([expect.objectContaining(recorded)]);
});

test('is forgotten on another site where somebody else sits', async ({ firefox, portals }) => {
  const { page, panel } = await openPanel(firefox, portals.url('/case-file/'));
  await answerAll(panel, NOTHING_MISSING.slice(0, 3));
  await page.goto(`${portals.otherOrigin}/case-file/`);
  const next = await clickOpen(firefox);
  await next.waitForText('Est-ce la même personne ?');
  await next.clickText('Nouvel entretien', 'button');
  await asks(next, 'purpose');
  expect(await answeredRows(next)).toEqual({});
  expect(await drafts(firefox)).toEqual([]);
});

test('ends without a trace when the user wants it so, with its note', async ({ firefox, portals }) => {
  const { page, panel } = await openPanel(firefox, portals.url('/case-file/'));
  await answerAll(panel, MUCH_MISSING);
  await panel.waitFor('.decision');
  await panel.clickText('Sans trace', 'button');
  await panel.waitForText('Terminé sans trace');
  expect(await panel.evaluate(() => document.querySelector('textarea')?.value)).toContain('Propositions');
  expect(await drafts(firefox)).toEqual([]);
  expect(await journalRows(firefox)).toEqual([]);
  await firefox.clickToolbar();
  await expect.poll(() => firefox.panelCount(page)).toBe(0);
  const again = await clickOpen(firefox);
  await asks(again, 'purpose');
  expect(await answeredRows(again)).toEqual({});
});

test('belongs to its tab, and goes with it', async ({ firefox, portals }) => {
  const first = await openPanel(firefox, portals.url('/case-file/'));
  await answerAll(first.panel, NOTHING_MISSING.slice(0, 3));
  const second = await openPanel(firefox, portals.url('/case-file/'));
  await asks(second.panel, 'purpose');
  await answer(second.panel, ['purpose', '2']);
  await asks(second.panel, 'deadline');
  await first.page.activate();
  await answer(first.panel, ['plan', '1']);
  await first.panel.waitFor('.answered[data-question=plan]');
  await expect.poll(() => drafts(firefox)).toHaveLength(2);
  await first.page.close();
  await expect
    .poll(async () => (await drafts(firefox)).map(({ answers }) => answers))
    .toEqual([{ purpose: 'job-search' }]);
});

test('is begun anew only after a question, and then nothing of it is left', async ({ firefox, portals }) => {
  const { panel } = await openPanel(firefox, portals.url('/case-file/'));
  await answerAll(panel, NOTHING_MISSING.slice(0, 3));
  await asks(panel, 'plan');
  await panel.clickText('Recommencer l’entretien', 'button');
  await panel.waitForText('Les réponses de cet entretien seront oubliées.');
  // The digit is not for the question behind the dialog.
  await panel.press('1', 'Escape');
  await asks(panel, 'plan');
  await panel.clickText('Recommencer l’entretien', 'button');
  await panel.clickText('Recommencer', 'button');
  await asks(panel, 'purpose');
  await expect.poll(() => drafts(firefox)).toEqual([]);
});
