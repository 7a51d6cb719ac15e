import type { Page } from '@playwright/test';
import { receive, VOUCHER, withLocalRows, workIn } from './catalogue.ts';
import { expect, test } from './fixtures.ts';
import type { ChromiumSession } from './harness.ts';
import type { Panel } from './panel.ts';

/** Somebody whom a workshop would help. */
const LEARNER = {
  purpose: 'learn',
  phone: 'own-stable',
  plan: 'ok',
  email: 'own-alone',
  device: 'computer',
  home: 'fixed',
  autonomy: 'with-help',
  wants: 'learn',
  barriers: ['nothing'],
};

const card = (panel: Panel) => panel.frame.locator('.proposal[data-kind=voucher]');

async function unfolded(panel: Panel): Promise<void> {
  const folded = panel.frame.locator('details.then > summary');
  if ((await folded.count()) > 0) await folded.click();
}

async function give(panel: Panel, cheques: number): Promise<void> {
  await panel.answer(LEARNER);
  await unfolded(panel);
  await card(panel).getByRole('button', { name: 'Remettre des chèques' }).click();
  await card(panel).getByLabel('Nombre de chèques').fill(String(cheques));
  await card(panel).getByLabel('Pour l’atelier de').selectOption('Fabrique du Pont, Villeurbanne');
}

async function stockIn(session: ChromiumSession): Promise<{ journal: Page; stock: Record<string, string> }> {
  const journal = await session.extensionPage('journal.html');
  const row = journal.locator(`[data-stock="${VOUCHER.id}"]`);
  await row.waitFor();
  const stock = await row.evaluate((element) =>
    Object.fromEntries(
      [...element.querySelectorAll<HTMLElement>('[data-column]')].map((cell) => [
        cell.dataset.column,
        cell.textContent,
      ]),
    ),
  );
  return { journal, stock };
}

test('with no active local voucher nothing about vouchers is proposed', async ({
  chromiumSession,
  openPanel,
}) => {
  await workIn(chromiumSession);
  const panel = await openPanel();
  await panel.answer(LEARNER);
  await unfolded(panel);
  await expect(panel.frame.locator('.proposal').first()).toBeVisible();
  await expect(card(panel)).toHaveCount(0);
});

test('cheques leave the stock with the decision, and the journal says what became of them', async ({
  chromiumSession,
  openPanel,
}) => {
  await workIn(chromiumSession);
  await withLocalRows(chromiumSession, [VOUCHER]);
  await receive(chromiumSession, 2);
  const panel = await openPanel();
  await give(panel, 3);
  await expect(card(panel)).toContainText('Il en reste 10.');
  await panel.record();
  await expect(panel.frame.locator('[data-voucher]')).toContainText('3 chèques remis');
  await expect(panel.frame.locator('textarea')).toHaveValue(
    /3 chèques remis pour : Fabrique du Pont, Villeurbanne/,
  );

  const { journal, stock } = await stockIn(chromiumSession);
  expect(stock).toEqual({ received: '10', given: '3', used: '0', returned: '0', expired: '0', left: '7' });
  await expect(journal.locator('[data-follow-up]')).toHaveCount(2);
  await journal.getByRole('button', { name: 'Le lieu est prévenu' }).click();
  await expect(journal.locator('[data-follow-up]')).toHaveCount(1);
  await journal.getByRole('button', { name: 'Chèques rendus' }).click();
  await expect(journal.locator('[data-follow-up]')).toHaveCount(0);
  await expect(journal.locator('[data-column=left]')).toHaveText('10');
  await journal.locator('[data-entry] summary').first().click();
  await expect(journal.locator('[data-voucher]')).toContainText('rendu');
});

test('more than is left is refused in words, and nothing is recorded', async ({
  chromiumSession,
  openPanel,
}) => {
  await workIn(chromiumSession);
  await withLocalRows(chromiumSession, [VOUCHER]);
  await receive(chromiumSession, 1);
  const panel = await openPanel();
  await give(panel, 6);
  await panel.press('Control+Enter');
  await expect(panel.frame.getByRole('alert')).toContainText('Il ne reste pas assez de chèques');
  const { stock } = await stockIn(chromiumSession);
  expect(stock).toMatchObject({ given: '0', left: '5' });
  await panel.page.bringToFront();
  await card(panel).getByLabel('Nombre de chèques').fill('5');
  await panel.record();
  expect((await stockIn(chromiumSession)).stock).toMatchObject({ given: '5', left: '0' });
});

test('once the stock is used up or expired, no voucher is proposed', async ({
  chromiumSession,
  openPanel,
}) => {
  await workIn(chromiumSession);
  await withLocalRows(chromiumSession, [VOUCHER]);
  await receive(chromiumSession, 4, '2026-01-31');
  const panel = await openPanel();
  await panel.answer(LEARNER);
  await unfolded(panel);
  await expect(panel.frame.locator('.proposal').first()).toBeVisible();
  await expect(card(panel)).toHaveCount(0);
});
