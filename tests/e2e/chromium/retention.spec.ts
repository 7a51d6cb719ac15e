import { expect, test } from './fixtures.ts';
import { OptionsPage } from './options-page.ts';
import { decidedRow, insertRows, journalRows } from './storage.ts';

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();

/** A decision that was recorded so many days ago. */
function decidedAgo(number: number, days: number) {
  const at = daysAgo(days);
  return { ...decidedRow(number, { at, startedAt: at }), month: at.slice(0, 7) };
}

test('decisions older than twelve months go when the browser starts, and their numbers stay', async ({
  chromiumSession,
}) => {
  const journal = await chromiumSession.extensionPage('journal.html');
  await expect(journal.getByText('Aucune décision')).toBeVisible();
  await insertRows(chromiumSession, [decidedAgo(1, 400), decidedAgo(2, 300)]);
  await journal.reload();
  await expect(journal.locator('.entry-code')).toHaveText(['N-2', 'N-1']);
  await chromiumSession.local({ purgedOn: '2020-01-01' });
  await chromiumSession.killWorker();
  await expect
    .poll(async () => (await journalRows(chromiumSession)).map(({ body }) => body.code))
    .toEqual(['N-2']);
  await journal.reload();
  await expect(journal.locator('.entry-code')).toHaveText(['N-2']);
  const figures = await chromiumSession.extensionPage('journal.html#chiffres');
  const month = daysAgo(400).slice(0, 7);
  for (const name of ['Du mois de', 'au mois de'])
    await figures.getByLabel(name, { exact: true }).selectOption(month);
  await expect(figures.locator('[data-picture=facts] dd').first()).toHaveText('1');
});

test('fewer months are asked about first, and then erase at once', async ({ chromiumSession }) => {
  const journal = await chromiumSession.extensionPage('journal.html');
  await expect(journal.getByText('Aucune décision')).toBeVisible();
  await insertRows(chromiumSession, [decidedAgo(1, 100), decidedAgo(2, 20)]);
  const options = await OptionsPage.open(chromiumSession, '#journal');
  const months = options.page.getByLabel('Garder les décisions pendant');
  await expect(months).toHaveValue('12');
  await months.selectOption('3');
  await options.page.getByRole('dialog').getByRole('button', { name: 'Annuler' }).click();
  await expect(months).toHaveValue('12');
  expect(await journalRows(chromiumSession)).toHaveLength(2);
  await months.selectOption('3');
  await expect(options.page.getByRole('dialog')).toContainText('plus de 3 mois');
  await options.page.getByRole('button', { name: 'Garder moins longtemps' }).click();
  await expect(options.page.getByText('C’est enregistré.')).toBeVisible();
  await expect(months).toHaveValue('3');
  expect((await journalRows(chromiumSession)).map(({ body }) => body.code)).toEqual(['N-2']);
});
