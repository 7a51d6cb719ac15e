import { optionOf, questionOf, vignette } from '../shared/interview-script.ts';
import { expectNoAxeViolations } from './axe.ts';
import { workIn } from './catalogue.ts';
import { expect, test } from './fixtures.ts';
import { lookAt } from './page-look.ts';
import type { Panel } from './panel.ts';

const NO_PHONE = vignette('V01').answers;

const sheet = (panel: Panel) => panel.frame.getByRole('dialog', { name: 'Pourquoi pas' });
const about = (panel: Panel, kind: string) => sheet(panel).locator(`[data-kind="${kind}"]`);

async function askWhyNot(panel: Panel): Promise<void> {
  await panel.button('Pourquoi pas').click();
  await expect(sheet(panel)).toBeVisible();
}

/** « Appareil : Aucun » */
const words = (question: string, option: string) =>
  new RegExp(`${questionOf(question).short}\\s:\\s.*${optionOf(question, option).short}`);

test.describe('why', () => {
  test('every proposal shows the answers that led to it, on a line while asking and at the decision', async ({
    openPanel,
  }) => {
    const panel = await openPanel();
    await panel.answer(NO_PHONE, 'email');
    const line = panel.proposals.locator('[data-kind=solidarity-mobile]');
    await line.locator('summary').click();
    await expect(line.locator('.witness').first()).toHaveText(words('phone', 'none'));
    await panel.answer(NO_PHONE);
    await panel.frame.locator('details.then > summary').click();
    const cards = await panel.frame.locator('.proposal').all();
    expect(cards.length).toBeGreaterThan(3);
    for (const card of cards) {
      await expect(card.locator('.witness').first()).toBeHidden();
      await card.getByText('Pourquoi').click();
      await expect(card.locator('.witness').first()).toBeVisible();
    }
  });

  test('follows the answer: another one is named as soon as it is given', async ({ openPanel }) => {
    const panel = await openPanel();
    await panel.answer(NO_PHONE, 'email');
    await panel.answered('phone').click();
    await panel.option('shared').click();
    const line = panel.proposals.locator('[data-kind=solidarity-mobile]');
    await line.locator('summary').click();
    await expect(line.locator('.witness').first()).toHaveText(words('phone', 'shared'));
  });
});

test.describe('why not', () => {
  test('names the answer that rules a kind out, and what would bring it; done as said, it comes', async ({
    openPanel,
  }) => {
    const panel = await openPanel();
    await panel.answer({
      ...NO_PHONE,
      phone: 'own-stable',
      plan: 'unpaid-cut',
      home: 'none',
      'net-reason': 'price',
      device: 'computer',
    });
    await expect(panel.frame.locator('.proposal[data-kind=cheaper-internet]')).toHaveCount(0);
    await askWhyNot(panel);
    const kind = about(panel, 'cheaper-internet');
    await kind.locator('summary').click();
    await expect(kind).toContainText('pas de nouvel abonnement par-dessus');
    await expect(kind.locator('.witness').first()).toHaveText(words('plan', 'unpaid-cut'));
    await expect(kind.locator('.changes')).toContainText(questionOf('plan').short);
    await panel.press('Escape');
    await expect(sheet(panel)).toHaveCount(0);
    await panel.frame.locator('.given summary').click();
    await panel.answered('plan').click();
    await panel.option('ok').click();
    await panel.answer({});
    await expect(panel.frame.locator('.proposal[data-kind=cheaper-internet]')).toHaveCount(1);
  });

  test('every kind of help is either proposed or explained', async ({ openPanel }) => {
    const panel = await openPanel();
    await panel.answer(NO_PHONE);
    const kinds = (where: string) =>
      panel.frame.evaluate(
        (selector) =>
          [...document.querySelectorAll<HTMLElement>(selector)].map((one) => one.dataset.kind ?? ''),
        where,
      );
    const proposed = await kinds('.proposal');
    await askWhyNot(panel);
    const leftOut = await kinds('dialog [data-kind]');
    expect(leftOut.filter((kind) => proposed.includes(kind))).toEqual([]);
    expect(proposed.length + leftOut.length).toBe(25);
    for (const one of await sheet(panel).locator('details').all()) {
      await one.locator('summary').click();
      await expect(one.locator('[data-cause]').first()).toBeVisible();
    }
  });

  test('where no programme is known, leads to where one is added, for that kind', async ({
    chromiumSession,
    openPanel,
  }) => {
    await workIn(chromiumSession, { departements: ['23'] });
    const panel = await openPanel();
    await panel.answer(NO_PHONE);
    await askWhyNot(panel);
    const kind = about(panel, 'solidarity-mobile');
    await kind.locator('summary').click();
    await expect(kind).toContainText('Aucun dispositif connu ici.');
    const [options] = await Promise.all([
      chromiumSession.context.waitForEvent('page'),
      kind.getByRole('button', { name: 'En ajouter un' }).click(),
    ]);
    await expect(options).toHaveURL(/options\.html#dispositifs\/ajouter\/solidarity-mobile$/);
  });

  test('answers an adviser who remembers #APTIC: since when it is no more', async ({
    chromiumSession,
    openPanel,
  }) => {
    await workIn(chromiumSession);
    const panel = await openPanel();
    await panel.answer(NO_PHONE);
    await askWhyNot(panel);
    const kind = about(panel, 'voucher');
    await kind.locator('summary').click();
    await expect(kind).toContainText('Rien d’actif n’est déclaré ici.');
    await expect(kind.locator('[data-programme=pass-numerique-aptic]')).toContainText(
      'N’existe plus depuis le 16 janvier 2024.',
    );
  });

  test('keyboard alone: opened, read and closed, the focus comes back, and no digit answers behind it', async ({
    openPanel,
  }) => {
    const panel = await openPanel();
    await panel.answer(NO_PHONE, 'email');
    const answered = await panel.answered().count();
    await panel.button('Pourquoi pas').focus();
    await panel.press('Enter');
    await expect(sheet(panel)).toBeVisible();
    await panel.press('1', 'Tab', 'Enter');
    await expect(sheet(panel).locator('details[open]')).toHaveCount(1);
    await panel.press('Escape');
    await expect(sheet(panel)).toHaveCount(0);
    await expect(panel.button('Pourquoi pas')).toBeFocused();
    await expect(panel.answered()).toHaveCount(answered);
  });

  test('is not offered before anything was said', async ({ openPanel }) => {
    const panel = await openPanel();
    await expect(panel.asking('purpose')).toBeVisible();
    await expect(panel.button('Décider')).toBeVisible();
    await expect(panel.button('Pourquoi pas')).toHaveCount(0);
  });
});

test.describe('the next question', () => {
  for (const [purpose, next] of [
    ['device', 'device'],
    ['reachable', 'phone'],
  ]) {
    test(`for "${purpose}" is "${next}", once the date is known`, async ({ openPanel }) => {
      const panel = await openPanel();
      await panel.answer({ purpose: purpose ?? '' }, 'deadline');
      await panel.press('4');
      await expect(panel.asking()).toHaveAttribute('data-question', next ?? '');
    });
  }

  test('one that was put off comes back at the end, and not before', async ({ openPanel }) => {
    const panel = await openPanel();
    await panel.answer({ purpose: 'reachable', deadline: 'none' }, 'phone');
    await panel.press('Enter');
    await expect(panel.asking('phone')).toHaveCount(0);
    const asked: string[] = [];
    await panel.eachQuestion(async (question) => {
      asked.push(question);
      await panel.press('0');
    });
    expect(asked.filter((question) => question === 'phone' || question === 'barriers').at(-1)).toBe('phone');
  });

  test('there is none when nothing can change any more: the decision comes, and says why', async ({
    openPanel,
  }) => {
    const panel = await openPanel();
    // Whoever copes alone, and has what it takes, is helped in the same way whatever the date.
    await panel.answer({ purpose: 'rights' }, 'deadline');
    await panel.press('Enter');
    await panel.answer(
      {
        phone: 'own-stable',
        plan: 'ok',
        email: 'rarely-opened',
        device: 'smartphone-tablet',
        home: 'fixed',
        autonomy: 'alone',
        barriers: ['nothing'],
      },
      'deadline',
    );
    await expect(panel.frame.getByText('Les questions restantes ne changent plus rien.')).toBeVisible();
    await expect(panel.frame.getByText('1 question reste ouverte')).toBeVisible();
    await panel.button('Revenir aux questions').click();
    await expect(panel.frame.getByText('Les questions restantes ne changent plus rien.')).toBeVisible();
  });
});

test('axe finds nothing in the reasons for and against, light and dark', async ({ openPanel }) => {
  const panel = await openPanel();
  const clean = async () => {
    await lookAt(panel.page, { colorScheme: 'dark' });
    await expectNoAxeViolations(panel.frame, { coloursOnly: true, where: 'dark' });
    await lookAt(panel.page, {});
    await expectNoAxeViolations(panel.frame);
  };
  await panel.answer(NO_PHONE);
  for (const why of await panel.frame.locator('main > .proposal .why > summary').all()) await why.click();
  await clean();
  await askWhyNot(panel);
  for (const summary of await sheet(panel).locator('summary').all()) await summary.click();
  await clean();
});
