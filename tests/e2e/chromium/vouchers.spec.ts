import { receive, VOUCHER, withLocalRows, workIn } from './catalogue.ts';
import { expect, test } from './fixtures.ts';
import { card, give, LEARNER, stockIn, unfolded } from './giving.ts';
import { journalRows } from './storage.ts';

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

test('a voucher of another town is not proposed: who works in the departement need not work there', async ({
  chromiumSession,
  openPanel,
}) => {
  await workIn(chromiumSession);
  await withLocalRows(chromiumSession, [{ ...VOUCHER, territory: { communes: ['69266'] } }]);
  const panel = await openPanel();
  await panel.answer(LEARNER);
  await unfolded(panel);
  await expect(panel.frame.locator('.proposal').first()).toBeVisible();
  await expect(card(panel)).toHaveCount(0);
});

test('a cheque is chosen in its own form, not among the programmes', async ({
  chromiumSession,
  openPanel,
}) => {
  await workIn(chromiumSession);
  await withLocalRows(chromiumSession, [VOUCHER]);
  const panel = await openPanel();
  await panel.answer(LEARNER);
  await unfolded(panel);
  await expect(card(panel)).toContainText('Ces chèques paient un atelier.');
  await expect(card(panel).getByRole('button', { name: /^Retenir/ })).toHaveCount(0);
});

test('cheques leave the stock with the decision, and stand in its note', async ({
  chromiumSession,
  openPanel,
}) => {
  await workIn(chromiumSession);
  await withLocalRows(chromiumSession, [VOUCHER]);
  await receive(chromiumSession, 2);
  const panel = await openPanel();
  await give(panel, { cheques: 3 });
  await expect(card(panel)).toContainText('Il en reste 10.');
  await panel.record();
  await expect(panel.frame.locator('[data-voucher]')).toContainText('3 chèques remis');
  await expect(panel.frame.locator('textarea')).toHaveValue(
    /3 chèques remis pour : Fabrique du Pont, Villeurbanne/,
  );
  expect(await stockIn(chromiumSession)).toEqual({
    received: '10',
    given: '3',
    used: '0',
    returned: '0',
    expired: '0',
    left: '7',
  });
});

test('without trace no cheque is given: the note claims none', async ({ chromiumSession, openPanel }) => {
  await workIn(chromiumSession);
  await withLocalRows(chromiumSession, [VOUCHER]);
  await receive(chromiumSession, 2);
  const panel = await openPanel();
  await give(panel, { cheques: 3 });
  await panel.button('Sans trace').click();
  const note = panel.frame.locator('textarea');
  await expect(note).toHaveValue(/: acceptée/);
  await expect(note).not.toHaveValue(/remis/);
  expect(await stockIn(chromiumSession)).toMatchObject({ given: '0', left: '10' });
});

test('more than is left is refused in words, and nothing is recorded', async ({
  chromiumSession,
  openPanel,
}) => {
  await workIn(chromiumSession);
  await withLocalRows(chromiumSession, [VOUCHER]);
  await receive(chromiumSession, 1);
  const panel = await openPanel();
  await give(panel, { cheques: 6 });
  await panel.press('Control+Enter');
  await expect(panel.frame.getByRole('alert')).toContainText('Il ne reste pas assez de chèques');
  expect(await stockIn(chromiumSession)).toMatchObject({ given: '0', left: '5' });
  await panel.page.bringToFront();
  await card(panel).getByLabel('Nombre de chèques').fill('5');
  await panel.record();
  expect(await stockIn(chromiumSession)).toMatchObject({ given: '5', left: '0' });
});

test('cheques that expire before the workshop are refused in words; those of its last day are given', async ({
  chromiumSession,
  openPanel,
}) => {
  await workIn(chromiumSession);
  await withLocalRows(chromiumSession, [VOUCHER]);
  await receive(chromiumSession, 1, '2030-06-30');
  const panel = await openPanel();
  await give(panel, { cheques: 2, on: '2030-07-01' });
  await panel.press('Control+Enter');
  await expect(panel.frame.getByRole('alert')).toContainText('ou ils expirent avant l’atelier');
  expect(await journalRows(chromiumSession)).toMatchObject([{ body: { type: 'voucher-received' } }]);
  await card(panel).getByLabel('Jour de l’atelier').fill('2030-06-30');
  await panel.record();
  expect(await stockIn(chromiumSession)).toMatchObject({ given: '2', left: '3' });
});

for (const [what, rows] of [
  ['whose programme ended meanwhile', [{ ...VOUCHER, status: 'ended' }]],
  [
    'that the place no longer takes',
    [{ ...VOUCHER, voucher: { ...VOUCHER.voucher, acceptedBy: VOUCHER.voucher.acceptedBy.slice(0, 1) } }],
  ],
] as const) {
  test(`cheques ${what} are refused in words, and nothing is recorded`, async ({
    chromiumSession,
    openPanel,
  }) => {
    await workIn(chromiumSession);
    await withLocalRows(chromiumSession, [VOUCHER]);
    const panel = await openPanel();
    await give(panel, { cheques: 2 });
    await withLocalRows(chromiumSession, rows);
    await panel.press('Control+Enter');
    await expect(panel.frame.getByRole('alert')).toContainText(
      'Les chèques choisis ne peuvent pas être remis ici',
    );
    expect(await journalRows(chromiumSession)).toEqual([]);
    await card(panel).getByRole('button', { name: 'Ne pas remettre de chèque' }).click();
    await panel.record();
    expect(await journalRows(chromiumSession)).toMatchObject([{ body: { voucher: null } }]);
  });
}

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
