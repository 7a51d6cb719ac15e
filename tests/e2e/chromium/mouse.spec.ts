import { NOTHING_MISSING } from '../shared/interview-script.ts';
import { expect, test } from './fixtures.ts';
import type { Panel } from './panel.ts';

test('a whole interview by mouse alone', async ({ openPanel }) => {
  const panel = await openPanel();
  const asked = await panel.eachQuestion((question) =>
    panel.clickAt(panel.option([NOTHING_MISSING[question] ?? ''].flat()[0] ?? '')),
  );
  expect(asked.sort()).toEqual(Object.keys(NOTHING_MISSING).sort());
  await panel.clickAt(panel.button(/^Enregistrer/));
  await expect(panel.recorded).toBeVisible();
});

test('the questions can be asked in any order', async ({ openPanel }) => {
  const panel = await openPanel();
  for (const [question, option] of [
    ['home', 'fixed'],
    ['barriers', 'nothing'],
    ['email', 'own-alone'],
    ['phone', 'own-stable'],
  ] as const) {
    await panel.stillOpen(question).click();
    await expect(panel.asking(question)).toBeVisible();
    await panel.option(option).click();
    await expect(panel.answered(question)).toBeVisible();
  }
  await expect(panel.answered()).toHaveCount(4);
  await expect(panel.stillOpen('home')).toHaveCount(0);
  // Whatever was left out comes by itself.
  const rest = await panel.answer(NOTHING_MISSING);
  expect(new Set(rest)).toEqual(new Set(['purpose', 'deadline', 'plan', 'device', 'autonomy']));
});

test('the question on screen is not also among those that remain', async ({ openPanel }) => {
  const panel = await openPanel();
  await expect(panel.asking('purpose')).toBeVisible();
  await expect(panel.stillOpen('purpose')).toHaveCount(0);
  await panel.stillOpen('device').click();
  await expect(panel.stillOpen('device')).toHaveCount(0);
  await expect(panel.stillOpen('purpose')).toBeVisible();
});

test.describe('a given answer', () => {
  const begun = async (panel: Panel) =>
    panel.answer({ purpose: 'reachable', deadline: 'none', phone: 'own-stable' }, 'plan');

  test('folds to one line, and can be changed', async ({ openPanel }) => {
    const panel = await openPanel();
    await begun(panel);
    await expect(panel.answered('phone')).toHaveText(/Téléphone.*Numéro stable.*changer/);
    await panel.answered('phone').click();
    await expect(panel.option('own-stable')).toHaveAttribute('aria-pressed', 'true');
    await panel.option('own-changes').click();
    await expect(panel.answered('phone')).toContainText('Change ou coupé');
    await expect(panel.asking('plan')).toBeVisible();
  });

  test('is taken back by the same option again', async ({ openPanel }) => {
    const panel = await openPanel();
    await begun(panel);
    await panel.answered('phone').click();
    await panel.option('own-stable').click();
    await expect(panel.option('own-stable')).toHaveAttribute('aria-pressed', 'false');
    await expect(panel.asking('phone')).toBeVisible();
    await expect(panel.answered('phone')).toHaveCount(0);
    await panel.stillOpen('email').click();
    await expect(panel.stillOpen('phone')).toBeVisible();
  });

  test('is taken back by the same digit again', async ({ openPanel }) => {
    const panel = await openPanel();
    await begun(panel);
    await panel.answered('phone').click();
    await panel.press('1');
    await expect(panel.option('own-stable')).toHaveAttribute('aria-pressed', 'false');
  });

  test('is taken back by "Retirer la réponse"', async ({ openPanel }) => {
    const panel = await openPanel();
    await begun(panel);
    await expect(panel.button('Retirer la réponse')).toHaveCount(0);
    await panel.answered('phone').click();
    await panel.button('Retirer la réponse').click();
    await expect(panel.asking('phone')).toBeVisible();
    await expect(panel.asking('phone').locator('[aria-pressed=true]')).toHaveCount(0);
    await expect(panel.button('Retirer la réponse')).toHaveCount(0);
  });

  test('can be changed from the decision too', async ({ openPanel }) => {
    const panel = await openPanel();
    await panel.answer(NOTHING_MISSING);
    await panel.frame.getByText('9 réponses').click();
    await panel.answered('phone').click();
    await panel.option('none').click();
    // The plan of nobody's phone no longer counts.
    await expect(panel.answered('plan')).toHaveCount(0);
    await expect(panel.frame.locator('[data-kind=solidarity-mobile]').first()).toBeVisible();
  });
});

test('beginning again asks first, and "Annuler" keeps everything', async ({ openPanel }) => {
  const panel = await openPanel();
  await panel.answer({ purpose: 'reachable' }, 'deadline');
  await panel.button('Recommencer l’entretien').click();
  await panel.button('Annuler').click();
  await expect(panel.answered('purpose')).toBeVisible();
  await panel.button('Recommencer l’entretien').click();
  await panel.frame.getByRole('dialog').getByRole('button', { name: 'Recommencer' }).click();
  await expect(panel.asking('purpose')).toBeVisible();
  await expect(panel.answered()).toHaveCount(0);
});

test('digits do not answer behind an open dialog', async ({ openPanel }) => {
  const panel = await openPanel();
  await panel.answer({ purpose: 'reachable' }, 'deadline');
  await panel.button('Recommencer l’entretien').click();
  await expect(panel.frame.getByRole('dialog')).toBeVisible();
  await panel.press('1', 'Escape');
  await expect(panel.frame.getByRole('dialog')).toHaveCount(0);
  await expect(panel.asking('deadline')).toBeVisible();
  await expect(panel.answered()).toHaveCount(1);
});
