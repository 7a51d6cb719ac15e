import { shippedChecklist } from '../../../utils/interview/shipped-checklist.ts';
import { evaluate } from '../../../utils/orientation/evaluate.ts';
import { shippedBook } from '../../../utils/orientation/shipped-book.ts';
import { PLAIN_VIGNETTES, vignette } from '../shared/interview-script.ts';
import { expect, test } from './fixtures.ts';
import type { Panel } from './panel.ts';

const kindsIn = (panel: Panel, where: string) =>
  panel.frame.evaluate(
    (selector) =>
      [...document.querySelectorAll<HTMLElement>(selector)].map((element) => element.dataset.kind ?? ''),
    where,
  );

test('M. Bertrand is proposed a solidarity mobile line first', async ({ openPanel }) => {
  const panel = await openPanel();
  await panel.answer(vignette('V01').answers);
  const first = panel.frame.locator('.proposal').first();
  await expect(first).toHaveAttribute('data-kind', 'solidarity-mobile');
  await expect(first.getByRole('heading')).toHaveText('Connexion mobile solidaire');
  await expect(first).toContainText('Sans numéro stable, ni employeur ni service ne peut rappeler');
  await expect(first).toContainText('Où :');
});

test('the proposals follow every answer while the interview goes on', async ({ openPanel }) => {
  const panel = await openPanel();
  await panel.stillOpen('phone').click();
  await panel.press('5');
  await expect(panel.proposals.locator('[data-kind=solidarity-mobile]')).toBeVisible();
  await panel.answered('phone').click();
  await panel.press('1');
  await expect(panel.proposals.locator('[data-kind=solidarity-mobile]')).toHaveCount(0);
});

test('at most three stand under "D’abord"; the others are folded under "Ensuite", none is lost', async ({
  openPanel,
}) => {
  const panel = await openPanel();
  await panel.answer(vignette('V01').answers, 'barriers');
  for (const [first, then] of [
    ['.outlook > .lines > [data-kind]', '.outlook .then [data-kind]'],
    ['main > .proposal', 'main .then .proposal'],
  ] as const) {
    const shown = await kindsIn(panel, first);
    const folded = await kindsIn(panel, then);
    expect(shown).toHaveLength(3);
    expect(folded.length).toBeGreaterThan(0);
    const more = panel.frame.locator('details.then');
    await expect(more).not.toHaveAttribute('open');
    await expect(more.locator('> summary')).toHaveText(`Ensuite (${folded.length})`);
    await expect(panel.frame.locator(then).first()).toBeHidden();
    await more.locator('> summary').click();
    await expect(panel.frame.locator(then).first()).toBeVisible();
    if ((await panel.current()) === null) continue;
    await panel.option('cost').click();
    await panel.button('Suivant').click();
    await panel.answer(vignette('V01').answers);
  }
});

test('each line opens to its reasons', async ({ openPanel }) => {
  const panel = await openPanel();
  await panel.answer(vignette('V01').answers, 'email');
  const line = panel.proposals.locator('[data-kind=solidarity-mobile]');
  const reason = line.getByText('Sans numéro stable');
  await expect(reason).toBeHidden();
  await line.getByText('Connexion mobile solidaire').click();
  await expect(reason).toBeVisible();
});

test('"too early", "nothing to propose" and "not assessed" are told apart', async ({ openPanel }) => {
  const panel = await openPanel();
  await expect(panel.proposals).toContainText('Pas encore assez de réponses.');
  await panel.answer(vignette('V25').answers);
  await expect(panel.proposals).toContainText('Rien à proposer : aucun besoin repéré.');
  await expect(panel.frame.locator('.proposal')).toHaveCount(0);

  const unsaid = await openPanel();
  await unsaid.answer();
  await expect(unsaid.proposals).toContainText('Non évalué : trop de réponses manquent pour conclure.');
  await expect(unsaid.frame.locator('.proposal')).toHaveCount(0);
});

test('"nothing to propose" and "not assessed" can be recorded, each as what it is', async ({ openPanel }) => {
  const panel = await openPanel();
  await panel.answer(vignette('V25').answers);
  await expect(panel.frame.getByLabel('Revoir le')).toHaveCount(0);
  await panel.record();
  await expect(panel.frame.locator('main')).toContainText('Rien à proposer : aucun besoin repéré.');
  await panel.button('Nouvel entretien').click();
  await panel.answer();
  await panel.record();
  await expect(panel.frame.locator('main')).toContainText('Non évalué');
});

/** One after the other, those that are proposed a kind of help which none before was; the unit tests hold the others. */
const VIGNETTES = (() => {
  const seen = new Set<string>();
  return PLAIN_VIGNETTES.filter((id) => {
    const { proposals } = evaluate(shippedBook, vignette(id).answers);
    const before = seen.size;
    for (const { kind } of proposals) seen.add(kind);
    return seen.size > before;
  });
})();

for (const id of VIGNETTES) {
  test(`${id} sees what the rule book proposes, in its order, and nothing that may never be proposed`, async ({
    openPanel,
  }) => {
    const { answers, expect: expected } = vignette(id);
    const panel = await openPanel();
    const asked = await panel.answer(answers);
    const given = Object.fromEntries(
      asked.map((question) => {
        const several = shippedChecklist.questions.find((one) => one.id === question)?.multiple;
        return [question, answers[question] ?? (several ? ['unsaid'] : 'unsaid')];
      }),
    );
    const shown = await kindsIn(panel, '.proposal');
    expect(shown).toEqual(evaluate(shippedBook, given).proposals.map(({ kind }) => kind));
    expect(shown.filter((kind) => (expected.never as string[]).includes(kind))).toEqual([]);
    if (expected.first) expect(shown[0]).toBe(expected.first);
  });
}
