import book from '../../../utils/orientation/book.json' with { type: 'json' };
import { keysFor, vignette } from '../shared/interview-script.ts';
import { expect, test } from './fixtures.ts';
import { openPanel as openPanelOn } from './panel.ts';

test.use({ chromiumOptions: { lang: 'en' } });
// One English browser for all of them.
test.describe.configure({ mode: 'default' });

/** Letters that English does not have: a sign of a sentence left in French. */
const FRENCH = /[éèêàçùœ«»]|\b(le|les|des|une|vous|pour|avec|dans|est)\b/i;

/** Names of French services, which have no English one. */
const NAMES =
  /France Travail|CAF|Aidants Connect|Emmaüs|CCAS|conseiller numérique|CIDFF|MDPH|France services/;

test('the interview, the proposals and the decision are in English', async ({ openPanel }) => {
  const panel = await openPanel();
  const words = async () => {
    // What programmes say is French, as it is said to French people, and marked so.
    const text = await panel.frame.evaluate(() => {
      const marked = [...document.querySelectorAll<HTMLElement>('body [lang=fr]')];
      for (const element of marked) element.style.display = 'none';
      // biome-ignore lint/performance/useDomNodeTextContent: a hidden text is no text
      const shown = document.body.innerText;
      for (const element of marked) element.style.display = '';
      return shown;
    });
    return text.replaceAll('Repère', '').split('\n');
  };
  const french = async () => (await words()).filter((line) => FRENCH.test(line) && !NAMES.test(line));
  const seen: string[] = [];
  for (let question = await panel.current(); question !== null; question = await panel.current()) {
    seen.push(...(await french()));
    await panel.press(...keysFor(question, vignette('V01').answers));
    await expect(panel.asking(question)).toHaveCount(0);
  }
  seen.push(...(await french()));
  expect(seen).toEqual([]);
  await expect(panel.frame.locator('html')).toHaveAttribute('lang', 'en');
});

test('the note stays French, for a French case file', async ({ chromiumSession, portals }) => {
  const panel = await openPanelOn(chromiumSession, portals.url('/case-file/index.html'));
  await panel.answer(vignette('V01').answers);
  await panel.press('Control+Enter');
  const note = panel.frame.getByRole('textbox', { name: /note/i });
  await expect(note).toHaveValue(/^Accès au numérique : point du/);
  await expect(note).toHaveValue(/Non, je n’ai pas de numéro/);
  await expect(note).toHaveValue(/- Connexion mobile solidaire : proposée/);
  await expect(note).toHaveAttribute('lang', 'fr');
});

test('the journal is in English', async ({ chromiumSession, openPanel }) => {
  const panel = await openPanel();
  await panel.answer(vignette('V01').answers);
  await panel.press('Control+Enter');
  await expect(panel.frame.locator('main.finished')).toBeVisible();
  const page = await chromiumSession.extensionPage('journal.html');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.locator('[data-due]').waitFor({ state: 'attached' });
  // Who is to be seen later, the decision, its answers.
  for (const one of [0, 1, 2]) await page.locator('summary').nth(one).click();
  // biome-ignore lint/performance/useDomNodeTextContent: a hidden text is no text
  const lines = (await page.locator('body').innerText()).split('\n');
  expect(lines.filter((line) => FRENCH.test(line) && !NAMES.test(line))).toEqual([]);
});

test('a rule book is compared in its own words, not in those of the page', async ({ chromiumSession }) => {
  const page = await chromiumSession.extensionPage('options.html#livre');
  await expect(page.getByText('Repère’s own book').first()).toBeVisible();
  await page.locator('input[type=file]').setInputFiles({
    name: 'copy.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(book)),
  });
  await expect(page.getByText('This book says the same as the one in force.')).toBeVisible({
    timeout: 30_000,
  });
});
