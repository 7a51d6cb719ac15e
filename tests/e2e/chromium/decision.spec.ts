import { NOTHING_MISSING, vignette } from '../shared/interview-script.ts';
import { expect, test } from './fixtures.ts';
import { journalRows } from './storage.ts';

const BERTRAND = vignette('V01').answers;

/** The user's own day, so many days from now, as `YYYY-MM-DD`. */
function dayFromNow(days: number): string {
  const date = new Date();
  date.setDate(date.getDate() + days);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

test('one outcome at most is agreed on a proposal, and it can be taken back', async ({ openPanel }) => {
  const panel = await openPanel();
  await panel.answer(BERTRAND);
  const card = panel.frame.locator('.proposal').first();
  await expect(card.locator('[data-outcome]')).toHaveText(['Acceptée', 'Refusée', 'En place', 'Plus tard']);
  await expect(card.locator('[aria-pressed=true]')).toHaveCount(0);
  await card.getByRole('button', { name: 'Acceptée' }).click();
  await card.getByRole('button', { name: 'Plus tard' }).click();
  await expect(card.locator('[aria-pressed=true]')).toHaveText('Plus tard');
  await card.getByRole('button', { name: 'Plus tard' }).click();
  await expect(card.locator('[aria-pressed=true]')).toHaveCount(0);
});

test('a date in 30 days is offered', async ({ openPanel, chromiumSession }) => {
  const panel = await openPanel();
  await panel.answer(BERTRAND);
  await expect(panel.frame.getByLabel('Revoir le')).toHaveValue(dayFromNow(30));
  await panel.record();
  const [row] = await journalRows(chromiumSession);
  expect(row?.body.reviewOn).toBe(dayFromNow(30));
});

test('the date can be cleared', async ({ openPanel, chromiumSession }) => {
  const panel = await openPanel();
  await panel.answer(BERTRAND);
  await panel.frame.getByLabel('Revoir le').fill('');
  await panel.record();
  await expect(panel.frame.getByText('À revoir le')).toHaveCount(0);
  const [row] = await journalRows(chromiumSession);
  expect(row?.body.reviewOn).toBeNull();
  expect(await panel.frame.getByRole('textbox', { name: 'Note' }).inputValue()).not.toContain('À revoir');
});

test('the local code says that it is never a name, and stays short', async ({ openPanel }) => {
  const panel = await openPanel();
  await panel.answer(BERTRAND);
  const code = panel.frame.getByLabel('Code local');
  await expect(code).toHaveAccessibleDescription('Jamais un nom : un code qui ne parle qu’à vous.');
  await code.pressSequentially('Monsieur Bertrand de la rue des Lilas');
  expect((await code.inputValue()).length).toBeLessThanOrEqual(20);
});

test('what was recorded is said in words, and is exactly what stands in the journal', async ({
  openPanel,
  chromiumSession,
}) => {
  const panel = await openPanel();
  await panel.answer(BERTRAND);
  const kinds = panel.frame.locator('.proposal');
  await kinds.nth(0).getByRole('button', { name: 'Acceptée' }).click();
  await kinds.nth(1).getByRole('button', { name: 'Refusée' }).press('Enter');
  await kinds.nth(1).getByRole('button', { name: 'Trop loin' }).press('Enter');
  await panel.frame.getByLabel('Code local').fill('B-17');
  await panel.record();

  const main = panel.frame.locator('main');
  await expect(main).toContainText('Connexion mobile solidaire – Acceptée');
  await expect(main.locator('[data-kind]').nth(1)).toContainText('– Refusée (Trop loin)');
  await expect(main.locator('[data-kind]').nth(2)).toContainText('– Proposée');
  await expect(main).toContainText('Code local : B-17');
  await expect(main).toContainText('sur cet ordinateur seulement');
  await main.getByText('Réponses enregistrées').click();
  await expect(main.locator('.answers')).toContainText('Non, je n’ai pas de numéro');
  await expect(main.locator('.answers')).toContainText('Le prix');

  const [row, ...others] = await journalRows(chromiumSession);
  expect(others).toEqual([]);
  expect(row?.body).toMatchObject({
    type: 'decided',
    role: 'adviser',
    code: 'B-17',
    status: 'found',
    answers: { phone: 'none', purpose: 'reachable', barriers: ['cost'] },
  });
  const recorded = row?.body.proposals as { kind: string; outcome: string | null; reason: string | null }[];
  const shown = await main
    .locator('.agreed > [data-kind]')
    .evaluateAll((all) => all.map((element) => (element as HTMLElement).dataset.kind));
  expect(recorded.map(({ kind }) => kind)).toEqual(shown);
  expect(recorded.slice(0, 3).map(({ outcome, reason }) => [outcome, reason])).toEqual([
    ['accepted', null],
    ['declined', 'too-far'],
    [null, null],
  ]);
});

test('it can be recorded before everything is asked, and open questions are counted', async ({
  openPanel,
  chromiumSession,
}) => {
  const panel = await openPanel();
  await panel.answer({ purpose: 'reachable', deadline: 'none', phone: 'none' }, 'line-cut');
  await panel.button('Décider').click();
  await expect(panel.frame.getByText(/questions? restent? ouvertes?/)).toBeVisible();
  await panel.record();
  const [row] = await journalRows(chromiumSession);
  expect(row?.body.answers).toEqual({ purpose: 'reachable', deadline: 'none', phone: 'none' });
});

test('the next interview begins empty and is another decision', async ({ openPanel, chromiumSession }) => {
  const panel = await openPanel();
  await panel.answer(BERTRAND);
  await panel.frame.getByLabel('Code local').fill('B-17');
  await panel.record();
  await panel.button('Nouvel entretien').click();
  await expect(panel.asking('purpose')).toBeVisible();
  await expect(panel.answered()).toHaveCount(0);
  await panel.answer(NOTHING_MISSING);
  await expect(panel.frame.getByLabel('Code local')).toHaveValue('');
  await panel.record();
  const rows = await journalRows(chromiumSession);
  expect(rows.map(({ body }) => body.code)).toEqual(['B-17', '']);
});

test('"Sans trace" leaves nothing: no row, no draft', async ({ openPanel, chromiumSession }) => {
  const panel = await openPanel();
  await panel.answer(BERTRAND);
  await panel.button('Sans trace').click();
  await expect(panel.frame.getByRole('heading', { name: 'Terminé sans trace' })).toBeVisible();
  await expect(panel.frame.getByRole('textbox', { name: 'Note' })).toHaveValue(/Connexion mobile solidaire/);
  expect(await journalRows(chromiumSession)).toEqual([]);
  expect(JSON.stringify(await chromiumSession.sessionMemory())).not.toContain('reachable');
  expect(Object.keys(await chromiumSession.local())).toEqual(['settings']);
  await panel.clickAway();
  await panel.click();
  await expect(panel.asking('purpose')).toBeVisible();
  await expect(panel.answered()).toHaveCount(0);
});

test.describe('for somebody who is afraid', () => {
  const ODILE = vignette('V62').answers;

  test('the keys that end an interview leave nothing', async ({ openPanel, chromiumSession }) => {
    const panel = await openPanel();
    await panel.answer(ODILE);
    await expect(panel.frame.getByText('Dans cette situation, finir sans trace est plus sûr.')).toBeVisible();
    await expect(panel.frame.getByLabel('Revoir le')).toHaveCount(0);
    await panel.press('Control+Enter');
    await expect(panel.frame.getByRole('heading', { name: 'Terminé sans trace' })).toBeVisible();
    expect(await journalRows(chromiumSession)).toEqual([]);
  });

  test('it can be recorded all the same, with no day to look again', async ({
    openPanel,
    chromiumSession,
  }) => {
    const panel = await openPanel();
    await panel.answer(ODILE);
    await panel.button('Enregistrer quand même').click();
    await expect(panel.frame.getByRole('textbox', { name: 'Note' })).not.toHaveValue(/À revoir/);
    const [row] = await journalRows(chromiumSession);
    expect(row?.body).toMatchObject({ reviewOn: null });
    expect(JSON.stringify(row)).not.toMatch(/R02|at-ease|afraid|solidarity-mobile/);
  });
});
