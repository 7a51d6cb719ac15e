import { CORE, keysFor, MAIN_QUESTIONS, NOTHING_MISSING } from '../shared/interview-script.ts';
import { expect, test } from './fixtures.ts';
import { journalRows } from './storage.ts';

test('the five core questions take five keys', async ({ openPanel }) => {
  const panel = await openPanel();
  expect(await panel.answer(NOTHING_MISSING, 'phone')).toEqual(['purpose', 'deadline']);
  const keys = CORE.flatMap((question) => keysFor(question, NOTHING_MISSING));
  expect(keys).toHaveLength(5);
  await panel.press(...keys);
  await expect(panel.asking()).toHaveAttribute('data-question', /^(autonomy|barriers)$/);
  for (const question of CORE) await expect(panel.answered(question)).toBeVisible();
});

test('a whole interview takes the click, nine keys and Control + Enter', async ({ openPanel }) => {
  const keys = MAIN_QUESTIONS.flatMap(({ id }) => keysFor(id, NOTHING_MISSING));
  expect(keys).toHaveLength(9);
  const panel = await openPanel();
  await panel.press(...keys);
  await expect(panel.frame.getByRole('heading', { name: 'Ce qui peut aider' })).toBeVisible();
  await panel.press('Control+Enter');
  await expect(panel.recorded).toBeVisible();
});

test('the keys of a French keyboard answer by their place', async ({ openPanel, chromiumSession }) => {
  const panel = await openPanel();
  const cdp = await chromiumSession.context.newCDPSession(panel.page);
  const key = { code: 'Digit5', key: '(', windowsVirtualKeyCode: 53 };
  await cdp.send('Input.dispatchKeyEvent', { type: 'keyDown', text: '(', ...key });
  await cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
  await expect(panel.answered('purpose')).toContainText('Être joignable');
});

test('the number pad answers too', async ({ openPanel, chromiumSession }) => {
  const panel = await openPanel();
  const cdp = await chromiumSession.context.newCDPSession(panel.page);
  const key = { code: 'Numpad5', key: '5', windowsVirtualKeyCode: 101, isKeypad: true };
  await cdp.send('Input.dispatchKeyEvent', { type: 'keyDown', text: '5', ...key });
  await cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
  await expect(panel.answered('purpose')).toContainText('Être joignable');
});

test('a key that is held down answers one question only', async ({ openPanel, chromiumSession }) => {
  const panel = await openPanel();
  const cdp = await chromiumSession.context.newCDPSession(panel.page);
  const key = { code: 'Digit1', key: '1', text: '1', windowsVirtualKeyCode: 49 };
  await cdp.send('Input.dispatchKeyEvent', { type: 'keyDown', ...key });
  for (let i = 0; i < 5; i++)
    await cdp.send('Input.dispatchKeyEvent', { type: 'keyDown', autoRepeat: true, ...key });
  await cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
  await expect(panel.answered('purpose')).toBeVisible();
  await expect(panel.asking('deadline')).toBeVisible();
  await expect(panel.answered()).toHaveCount(1);
});

test('a digit that no option has does nothing', async ({ openPanel }) => {
  const panel = await openPanel();
  await panel.answer({ purpose: 'reachable' }, 'deadline');
  await panel.press('9', '8');
  await expect(panel.asking('deadline')).toBeVisible();
  await expect(panel.answered()).toHaveCount(1);
});

test('Tab and Enter answer as well as digits', async ({ openPanel }) => {
  const panel = await openPanel();
  await panel.press('Tab', 'Tab', 'Enter');
  await expect(panel.answered('purpose')).toContainText('CV, offres, candidatures');
  await expect(panel.asking('deadline')).toBeVisible();
});

test('0 is "préfère ne pas répondre" on every question', async ({ openPanel }) => {
  const panel = await openPanel();
  const asked = await panel.answer();
  expect(asked).toContain('barriers');
  await panel.frame.locator('.given summary').click();
  await expect(panel.answered()).toHaveCount(asked.length);
  for (const row of await panel.answered().all()) await expect(row).toContainText('Pas de réponse');
});

test('digits typed into the local code stay text', async ({ openPanel }) => {
  const panel = await openPanel();
  await panel.answer(NOTHING_MISSING);
  await panel.frame.getByLabel('Code local').focus();
  await panel.press('1', '7');
  await expect(panel.frame.getByLabel('Code local')).toHaveValue('17');
  await panel.button('Revenir aux questions').click();
  await expect(panel.answered('purpose')).toContainText('CV, offres');
});

test('Control + Enter pressed twice records once', async ({ openPanel, chromiumSession }) => {
  const panel = await openPanel();
  await panel.answer(NOTHING_MISSING);
  await panel.press('Control+Enter', 'Control+Enter', 'Control+Enter');
  await expect(panel.recorded).toBeVisible();
  expect(await journalRows(chromiumSession)).toHaveLength(1);
});
