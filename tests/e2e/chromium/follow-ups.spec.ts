import { DELICATE, type Script } from '../shared/interview-script.ts';
import { expect, test } from './fixtures.ts';
import type { OpenPanel } from './panel.ts';

const NOT_RECORDED = 'Sert à l’orientation, n’est pas enregistré.';
const ASK_ALONE = 'À demander seul à seul, sans personne à côté.';

test('a follow-up appears right after the answer that calls for it, and goes with it', async ({
  openPanel,
}) => {
  const panel = await openPanel();
  await panel.answer({ purpose: 'reachable', deadline: 'none', phone: 'none' }, 'line-cut');
  await expect(panel.asking('line-cut')).toBeVisible();
  await panel.answered('phone').click();
  await panel.option('own-stable').click();
  await expect(panel.asking('plan')).toBeVisible();
  await expect(panel.stillOpen('line-cut')).toHaveCount(0);
  await expect(panel.answered('line-cut')).toHaveCount(0);
});

test('the answer to a follow-up that went away comes back with it', async ({ openPanel }) => {
  const panel = await openPanel();
  const script: Script = { purpose: 'reachable', deadline: 'none', phone: 'none', 'line-cut': 'yes' };
  await panel.answer(script, 'email');
  await expect(panel.answered('line-cut')).toContainText('Oui, pour une facture');
  await panel.answered('phone').click();
  await panel.press('1');
  await expect(panel.answered('line-cut')).toHaveCount(0);
  await panel.answered('phone').click();
  await panel.press('5');
  await expect(panel.answered('line-cut')).toContainText('Oui, pour une facture');
});

test('a follow-up that can change nothing is not asked', async ({ openPanel }) => {
  const panel = await openPanel();
  // Whoever already names the price is not asked for the RSA.
  await panel.stillOpen('barriers').click();
  await panel.press('8', 'Enter');
  await panel.stillOpen('phone').click();
  await panel.press('1', '4');
  await expect(panel.answered('plan')).toContainText('Trop cher');
  await expect(panel.asking('minima')).toHaveCount(0);
  await expect(panel.stillOpen('minima')).toHaveCount(0);
});

test('an answer that will be forgotten says so, and one to be asked alone too', async ({ openPanel }) => {
  const panel = await openPanel();
  for (const { question, recorded, alone } of [
    { question: 'purpose', recorded: true, alone: false },
    { question: 'bank-account', recorded: false, alone: false },
    { question: 'at-ease', recorded: false, alone: true },
    { question: 'protected', recorded: false, alone: false },
    { question: 'schooled-fr', recorded: false, alone: false },
  ]) {
    await panel.goTo(question, DELICATE);
    await expect(panel.asking().getByText(NOT_RECORDED)).toHaveCount(recorded ? 0 : 1);
    await expect(panel.asking().getByText(ASK_ALONE)).toHaveCount(alone ? 1 : 0);
  }
});

test.describe('a question with several answers', () => {
  const atBarriers = async (open: OpenPanel) => {
    const panel = await open();
    await panel.stillOpen('barriers').click();
    await panel.asking('barriers').waitFor();
    return panel;
  };

  test('keeps all that are chosen and goes on with "Suivant"', async ({ openPanel }) => {
    const panel = await atBarriers(openPanel);
    await panel.option('reading-writing').click();
    await panel.option('cost').click();
    await expect(panel.asking('barriers').locator('[aria-pressed=true]')).toHaveCount(2);
    await panel.button('Suivant').click();
    await expect(panel.answered('barriers')).toContainText('Textes et formulaires, Le prix');
  });

  test('goes on with Enter', async ({ openPanel }) => {
    const panel = await atBarriers(openPanel);
    await panel.press('2', '8', 'Enter');
    await expect(panel.answered('barriers')).toContainText('Textes et formulaires, Le prix');
    await expect(panel.asking('barriers')).toHaveCount(0);
  });

  test('unticks one by the same digit', async ({ openPanel }) => {
    const panel = await atBarriers(openPanel);
    await panel.press('2', '8', '2');
    await expect(panel.option('reading-writing')).toHaveAttribute('aria-pressed', 'false');
    await expect(panel.option('cost')).toHaveAttribute('aria-pressed', 'true');
  });

  for (const [digit, words] of [
    ['1', 'Rien de particulier'],
    ['0', 'Pas de réponse'],
  ] as const) {
    test(`"${words}" stands alone`, async ({ openPanel }) => {
      const panel = await atBarriers(openPanel);
      await panel.press('2', '8', digit);
      await expect(panel.answered('barriers').locator('.answered-answer')).toHaveText(words);
      // And gives way to any other.
      await panel.answered('barriers').click();
      await panel.press('3');
      await expect(panel.asking('barriers').locator('[aria-pressed=true]')).toHaveCount(1);
      await expect(panel.option('french')).toHaveAttribute('aria-pressed', 'true');
    });
  }
});

test('what the adviser knows without asking can be ticked and unticked', async ({ openPanel }) => {
  const panel = await openPanel();
  const scam = panel.frame.getByLabel('Victime d’une arnaque');
  await scam.check();
  await expect(panel.proposals.locator('[data-kind=scam-help]')).toBeVisible();
  await scam.uncheck();
  await expect(panel.proposals.locator('[data-kind=scam-help]')).toHaveCount(0);
  // The keys stay with the interview.
  await panel.press('5');
  await expect(panel.answered('purpose')).toContainText('Être joignable');
});
