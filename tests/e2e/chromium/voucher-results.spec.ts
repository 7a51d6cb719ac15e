import type { Locator, Page } from '@playwright/test';
import { receive, VOUCHER, withLocalRows, workIn } from './catalogue.ts';
import { expect, test } from './fixtures.ts';
import { countsIn, recordGiving } from './giving.ts';
import type { ChromiumSession } from './harness.ts';
import { OptionsPage } from './options-page.ts';
import { decidedRow, insertRows } from './storage.ts';

const WORKSHOP = '2030-07-01';

/** The page as it is once it knows of the cheques. */
async function journalOf(session: ChromiumSession): Promise<Page> {
  const journal = await session.extensionPage('journal.html');
  await journal.locator('[data-stock]').first().waitFor();
  await journal.locator('[data-due]').first().waitFor({ state: 'attached' });
  await unfoldLater(journal);
  return journal;
}

/** What has time is folded, where there is any. */
async function unfoldLater(journal: Page): Promise<void> {
  const later = journal.locator('.follow-ups > details:not([open]) > summary');
  while ((await later.count()) > 0) await later.first().click();
}

const followUp = (journal: Page, about: 'arrival' | 'result'): Locator =>
  journal.locator(`[data-follow-up=voucher-${about}]`);

/** Types both numbers and sends them. */
async function enter(form: Locator, used: number, returned: number): Promise<void> {
  await form.getByLabel('Utilisés').fill(String(used));
  await form.getByLabel('Rendus').fill(String(returned));
  await form.getByRole('button', { name: 'Enregistrer' }).click();
}

test.beforeEach(async ({ chromiumSession }) => {
  await workIn(chromiumSession);
  await withLocalRows(chromiumSession, [VOUCHER]);
});

test('the journal asks of whom and of what, and one click answers for all cheques', async ({
  chromiumSession,
  openPanel,
}) => {
  await receive(chromiumSession, 2);
  await recordGiving(openPanel, { cheques: 3, on: WORKSHOP, code: 'R-12' });
  const journal = await journalOf(chromiumSession);
  await expect(journal.locator('[data-due] h4')).toHaveText('R-12');
  for (const about of ['arrival', 'result'] as const) {
    await expect(followUp(journal, about)).toContainText(
      '3 chèques remis · Chèque numérique d’essai · Fabrique du Pont, Villeurbanne · atelier le 1er juillet 2030',
    );
  }
  await journal.getByRole('button', { name: 'Le lieu est prévenu' }).click();
  await expect(followUp(journal, 'arrival')).toHaveCount(0);
  await expect(journal.getByRole('heading', { level: 1 })).toBeFocused();
  await journal.getByRole('button', { name: 'Tous rendus' }).click();
  await expect(journal.locator('[data-follow-up^=voucher]')).toHaveCount(0);
  expect(await countsIn(journal)).toMatchObject({ given: '3', used: '0', returned: '3', left: '10' });
  await journal.locator('[data-entry] summary').first().click();
  await expect(journal.locator('[data-voucher]')).toContainText('3 rendus');
});

test('of some cheques the result is known, the others stay awaited', async ({
  chromiumSession,
  openPanel,
}) => {
  await receive(chromiumSession, 2);
  await recordGiving(openPanel, { cheques: 4 });
  const journal = await journalOf(chromiumSession);
  const result = followUp(journal, 'result');
  await enter(result, 3, 2);
  await expect(result.getByRole('status')).toContainText('qui ensemble ne dépassent pas 4');
  await enter(result, 2, 1);
  await expect(journal.getByText('C’est enregistré.')).toBeVisible();
  await expect(result).toContainText('2 utilisés, 1 rendu, 1 attendu');
  // Somebody was there: the place needs no word any more.
  await expect(followUp(journal, 'arrival')).toHaveCount(0);
  expect(await countsIn(journal)).toMatchObject({ given: '4', used: '2', returned: '1', left: '7' });
  // What is still awaited has time.
  await unfoldLater(journal);
  await result.getByRole('button', { name: 'Le reste est utilisé' }).click();
  await expect(result).toHaveCount(0);
  await journal.reload();
  expect(await countsIn(journal)).toMatchObject({ given: '4', used: '3', returned: '1', left: '7' });
});

test('a wrong click is corrected from the decision, and what is not known after all is awaited again', async ({
  chromiumSession,
  openPanel,
}) => {
  await receive(chromiumSession, 2);
  await recordGiving(openPanel, { cheques: 1 });
  const journal = await journalOf(chromiumSession);
  await journal.getByRole('button', { name: 'Chèque rendu' }).click();
  await expect(journal.locator('[data-follow-up^=voucher]')).toHaveCount(0);
  await journal.locator('[data-entry] summary').first().click();
  const correct = journal.getByRole('button', { name: 'Corriger le résultat' });
  await correct.click();
  await journal.getByRole('button', { name: 'Atelier suivi, chèque utilisé' }).click();
  await expect(journal.locator('[data-voucher]')).toContainText('1 utilisé');
  await expect(correct).toBeFocused();
  expect(await countsIn(journal)).toMatchObject({ used: '1', returned: '0', left: '9' });
  await correct.press('Enter');
  await journal.getByRole('button', { name: 'Pas encore connu' }).click();
  await expect(journal.locator('[data-voucher]')).toContainText('résultat attendu');
  await expect(journal.locator('[data-follow-up^=voucher]')).toHaveCount(2);
});

test('returned cheques that somebody else got meanwhile cannot become used: said in words, nothing changes', async ({
  chromiumSession,
  openPanel,
}) => {
  await receive(chromiumSession, 1);
  await recordGiving(openPanel, { cheques: 4, code: 'FIRST' });
  const journal = await journalOf(chromiumSession);
  await journal.getByRole('button', { name: 'Tous rendus' }).click();
  await expect(journal.locator('[data-follow-up^=voucher]')).toHaveCount(0);
  await recordGiving(openPanel, { cheques: 3, code: 'SECOND' });
  await journal.reload();
  const first = journal.locator('[data-entry]', { hasText: 'FIRST' });
  await first.locator('summary').first().click();
  await first.getByRole('button', { name: 'Corriger le résultat' }).click();
  await first.getByRole('button', { name: 'Tous utilisés' }).click();
  await expect(first.getByRole('alert')).toContainText('ont été remis à quelqu’un d’autre');
  await journal.reload();
  expect(await countsIn(journal)).toMatchObject({ given: '7', used: '0', returned: '4', left: '2' });
});

test('"Voir la décision" opens just that one, however old it is', async ({ chromiumSession, openPanel }) => {
  await receive(chromiumSession, 1);
  await recordGiving(openPanel, { cheques: 1, code: 'OLD' });
  // Sixty later ones: the first page ends before it.
  const later = Array.from({ length: 60 }, (_, number) => {
    const { body, ...row } = decidedRow(number);
    const id = row.id.replace(/^0/, 'f');
    return { ...row, id, body: { ...body, id } };
  });
  await insertRows(chromiumSession, later);
  const journal = await journalOf(chromiumSession);
  await expect(journal.locator('[data-entry]')).toHaveCount(50);
  await expect(journal.locator('[data-entry]', { hasText: 'OLD' })).toHaveCount(0);
  await journal.locator('[data-due]').getByRole('link', { name: 'Voir la décision' }).click();
  await expect(journal.locator('[data-entry]')).toHaveCount(1);
  await expect(journal.locator('[data-voucher]')).toContainText('Chèque numérique d’essai');
  await expect(journal.locator('[data-entry] summary').first()).toBeFocused();
  await journal.getByRole('button', { name: 'Noter le résultat' }).click();
  await journal.getByRole('button', { name: 'Chèque rendu' }).click();
  await expect(journal.locator('[data-voucher]')).toContainText('1 rendu');
  await journal.getByRole('link', { name: 'Toutes les décisions' }).click();
  await expect(journal.locator('[data-entry]')).toHaveCount(50);
  await expect(journal.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(journal.locator('[data-follow-up^=voucher]')).toHaveCount(0);
  await journal.goBack();
  await expect(journal.locator('[data-entry]')).toHaveCount(1);
  await journal.getByRole('button', { name: 'Effacer' }).click();
  await journal.getByRole('dialog').getByRole('button', { name: 'Effacer' }).click();
  await expect(journal.getByText('Décision effacée.')).toBeVisible();
  await expect(journal.locator('[data-entry]')).toHaveCount(50);
});

test('a programme that keeps no stock is counted as far as it can be', async ({
  chromiumSession,
  openPanel,
}) => {
  await recordGiving(openPanel, { cheques: 3 });
  const journal = await journalOf(chromiumSession);
  await enter(followUp(journal, 'result'), 1, 0);
  await expect(followUp(journal, 'result')).toContainText('1 utilisé, 2 attendus');
  expect(await countsIn(journal, `${VOUCHER.id}:without`)).toEqual({
    received: '–',
    given: '3',
    used: '1',
    returned: '0',
    expired: '–',
    left: '–',
  });
});

test('a mistyped delivery is taken back, one from which cheques were given is not', async ({
  chromiumSession,
  openPanel,
}) => {
  await receive(chromiumSession, 2, '2030-06-30');
  await recordGiving(openPanel, { cheques: 3 });
  await receive(chromiumSession, 200, '2030-12-31');
  const options = await OptionsPage.open(chromiumSession, `#dispositifs/${VOUCHER.id}`);
  const row = options.row(VOUCHER.id);
  const deliveries = row.locator('[data-delivery]');
  await expect(deliveries).toHaveCount(2);
  await expect(deliveries.first()).toContainText('200 × 5 · utilisables jusqu’au 31 décembre 2030');
  await expect(deliveries.last()).toContainText(
    '2 × 5 · utilisables jusqu’au 30 juin 2030 · 3 chèques remis',
  );
  await expect(deliveries.last().getByRole('button')).toHaveCount(0);
  await deliveries.first().getByRole('button', { name: 'Retirer' }).click();
  await options.page.getByRole('dialog').getByRole('button', { name: 'Annuler' }).click();
  await expect(deliveries).toHaveCount(2);
  await deliveries.first().getByRole('button', { name: 'Retirer' }).click();
  await options.page.getByRole('dialog').getByRole('button', { name: 'Retirer' }).click();
  await expect(options.said).toContainText('Arrivage retiré : 1000 chèques de moins.');
  await expect(deliveries).toHaveCount(1);
  await expect(row.getByRole('heading', { name: 'Arrivages' })).toBeFocused();
  await expect(row.locator('.count').first()).toHaveText('Disponibles7');
});

test('a delivery from which somebody gave meanwhile is not taken back, and the page is up to date', async ({
  chromiumSession,
  openPanel,
}) => {
  await receive(chromiumSession, 2);
  const options = await OptionsPage.open(chromiumSession, `#dispositifs/${VOUCHER.id}`);
  const delivery = options.row(VOUCHER.id).locator('[data-delivery]');
  await delivery.getByRole('button', { name: 'Retirer' }).click();
  await recordGiving(openPanel, { cheques: 3 });
  await options.page.getByRole('dialog').getByRole('button', { name: 'Retirer' }).click();
  await expect(options.page.getByRole('alert')).toContainText('Une autre fenêtre a changé cela entre-temps');
  await expect(delivery).toContainText('3 chèques remis');
  await expect(delivery.getByRole('button')).toHaveCount(0);
});
