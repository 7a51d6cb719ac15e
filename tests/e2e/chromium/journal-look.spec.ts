import type { Page } from '@playwright/test';
import { receive, VOUCHER, withLocalRows, workIn } from './catalogue.ts';
import { expect, test } from './fixtures.ts';
import { recordGiving } from './giving.ts';
import { expectFineInEveryLook } from './looks.ts';

/** What is on screen, in this order, and how to get there from the state before. */
const STATES: [name: string, reach: (journal: Page) => Promise<unknown>][] = [
  ['1-follow-ups', unfolded],
  ['2-part', part],
  ['3-correcting', correcting],
  ['4-one', (journal) => journal.getByRole('link', { name: 'Voir la décision' }).last().click()],
];

async function unfolded(journal: Page): Promise<void> {
  await expect(journal.locator('[data-follow-up]')).toHaveCount(5);
  await journal.getByText(/^Plus tard \(/).click();
}

async function part(journal: Page): Promise<void> {
  const form = journal.locator('[data-follow-up=voucher-result] form', { hasText: 'ces 4 chèques' });
  await form.getByLabel('Utilisés').fill('2');
  await form.getByLabel('Rendus').fill('3');
  await form.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(form.getByRole('status')).toContainText('ne dépassent pas');
}

async function correcting(journal: Page): Promise<void> {
  const entry = journal.locator('[data-entry]').last();
  await entry.locator('summary').first().click();
  await entry.getByRole('button', { name: 'Noter le résultat' }).click();
}

test('axe finds nothing, and nothing is cut off, in the journal with cheques, in any look', async ({
  chromiumSession,
  openPanel,
}) => {
  await workIn(chromiumSession);
  await withLocalRows(chromiumSession, [VOUCHER]);
  await recordGiving(openPanel, { cheques: 4, on: '2030-07-01', code: 'R-12' });
  await receive(chromiumSession, 2, '2030-12-31');
  await recordGiving(openPanel, { cheques: 1, on: '2026-11-02' });
  const journal = await chromiumSession.extensionPage('journal.html');
  for (const [name, reach] of STATES) {
    await reach(journal);
    await expectFineInEveryLook(journal, `journal-${name}`);
  }
});
