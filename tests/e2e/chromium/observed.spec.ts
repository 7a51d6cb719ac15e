import { vignette } from '../shared/interview-script.ts';
import { expect, test } from './fixtures.ts';
import { journalRows } from './storage.ts';

const NO_PHONE = vignette('V01').answers;

test('an answer that the adviser saw is marked, and stands so in the journal and in the note', async ({
  openPanel,
  chromiumSession,
}) => {
  const panel = await openPanel();
  await panel.answer({ ...NO_PHONE, phone: 'own-changes' }, 'email');
  const mark = panel.button('Vu : Téléphone');
  await expect(mark).toHaveAttribute('aria-pressed', 'false');
  await mark.click();
  await expect(mark).toHaveAttribute('aria-pressed', 'true');
  await panel.reload();
  await expect(mark).toHaveAttribute('aria-pressed', 'true');
  await panel.answer(NO_PHONE);
  await panel.record();
  const [row] = await journalRows(chromiumSession);
  expect(row?.body.observed).toEqual(['phone']);
  await expect(panel.frame.getByRole('textbox', { name: 'Note' })).toHaveValue(/Téléphone : .*\(constaté\)/);
  await panel.frame.getByText('Réponses enregistrées').click();
  await expect(panel.frame.locator('.answers')).toContainText('(constaté)');
});

test('another answer was not seen yet; what cannot be seen has no mark', async ({ openPanel }) => {
  const panel = await openPanel();
  await panel.answer({ purpose: 'reachable', deadline: 'none', phone: 'own-changes' }, 'plan');
  await panel.button('Vu : Téléphone').click();
  await panel.answered('phone').click();
  await panel.option('shared').click();
  await expect(panel.button('Vu : Téléphone')).toHaveAttribute('aria-pressed', 'false');
  await expect(panel.button('Vu : Raison')).toHaveCount(0);
  await panel.answered('phone').click();
  await panel.press('0');
  await expect(panel.answered('phone')).toContainText('Pas de réponse');
  await expect(panel.button('Vu : Téléphone')).toHaveCount(0);
});

test('a Pix emploi result that the person brings along is noted, in words', async ({
  openPanel,
  chromiumSession,
}) => {
  const panel = await openPanel();
  await panel.answer(NO_PHONE);
  await panel.frame.locator('.skills > summary').click();
  await panel.frame.getByRole('combobox', { name: 'Test' }).selectOption('pix-emploi');
  await panel.frame.getByRole('combobox', { name: 'Niveau' }).selectOption('fragile');
  await panel.frame.getByLabel('Date du test').fill('2026-10-05');
  await panel.record();
  const [row] = await journalRows(chromiumSession);
  expect(row?.body.skills).toEqual({ test: 'pix-emploi', level: 'fragile', on: '2026-10-05' });
  await expect(panel.frame.getByRole('textbox', { name: 'Note' })).toHaveValue(
    /Pix emploi, 5 octobre 2026 : bases fragiles/,
  );
});
