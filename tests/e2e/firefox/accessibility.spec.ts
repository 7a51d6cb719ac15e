import { expectAccessible, expectNoSideScroll } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { DARK, type FirefoxSession, FORCED_COLORS, type Preferences } from './harness.ts';
import { answerAll, asks, MUCH_MISSING, openPanel, record } from './interview-steps.ts';
import { introduce } from './stored.ts';

const LIGHT: Preferences = {
  'ui.systemUsesDarkTheme': 0,
  'layout.css.prefers-color-scheme.content-override': 1,
  'browser.display.document_color_use': 0,
};

test.afterEach(async ({ session }) => {
  await session.setPreferences(LIGHT);
});

for (const [name, preferences, query] of [
  ['light', LIGHT, '(prefers-color-scheme: light)'],
  ['dark', DARK, '(prefers-color-scheme: dark)'],
  ['forced', FORCED_COLORS, '(forced-colors: active)'],
] as const) {
  test(`axe finds nothing in the panel and the journal in ${name} colours`, async ({ firefox, portals }) => {
    await firefox.setPreferences({ ...LIGHT, ...preferences });
    // Forced colours are the user's own pairs: their contrast is not ours.
    const disabled = name === 'forced' ? ['color-contrast'] : [];
    const { panel } = await openPanel(firefox, portals.url('/case-file/'));
    expect(await panel.evaluate((media) => matchMedia(media).matches, query)).toBe(true);
    await panel.waitForText('Bienvenue');
    await expectAccessible(panel, disabled);
    await panel.clickText('Conseiller ou conseillère', 'radio');
    await panel.clickText('Commencer', 'button');
    await asks(panel, 'purpose');
    await expectAccessible(panel, disabled);
    await answerAll(panel, MUCH_MISSING.slice(0, -1));
    await asks(panel, 'barriers');
    await panel.press('2');
    await panel.click('.then > summary');
    await panel.click('.lines summary');
    await expectAccessible(panel, disabled);
    await panel.clickText('Recommencer l’entretien', 'button');
    await panel.waitFor('dialog');
    await expectAccessible(panel, disabled);
    await panel.press('Escape');
    await panel.clickText('Décider', 'button');
    await panel.waitFor('.proposal');
    await panel.click('.proposal [data-outcome=accepted]');
    await panel.click('.given > summary');
    await expectAccessible(panel, disabled);
    await record(panel);
    await panel.clickText('Réponses enregistrées');
    await expectAccessible(panel, disabled);
    const journal = await firefox.openExtensionPage('/journal.html');
    await journal.click('[data-entry] summary');
    await journal.clickText('Voir la note', 'button');
    await journal.waitFor('textarea');
    await expectAccessible(journal, disabled);
    await journal.clickText('Effacer', 'button');
    await journal.waitForText('Effacer cette décision ?');
    await expectAccessible(journal, disabled);
  });
}

async function screens(firefox: FirefoxSession, url: string, factor: number): Promise<void> {
  await introduce(firefox);
  const { panel } = await openPanel(firefox, url);
  await firefox.zoom(factor);
  await asks(panel, 'purpose');
  await expectNoSideScroll(panel);
  await answerAll(panel, MUCH_MISSING);
  await panel.waitFor('.proposal');
  await expectNoSideScroll(panel);
  await record(panel);
  await expectNoSideScroll(panel);
}

test('needs no scrolling to the side at 200 % and at 400 %', async ({ firefox, portals }) => {
  // 4 × 320 px is the window's width: the panel takes all of it.
  for (const factor of [2, 4]) await screens(firefox, portals.url('/case-file/'), factor);
});

test('scrolls its list and nothing else, on every screen', async ({ firefox, portals }) => {
  await introduce(firefox);
  const { panel } = await openPanel(firefox, portals.url('/case-file/'));
  const overflow = () => panel.evaluate(() => document.documentElement.scrollHeight - innerHeight);
  await asks(panel, 'purpose');
  expect(await overflow(), 'asking').toBeLessThanOrEqual(0);
  await answerAll(panel, MUCH_MISSING);
  await panel.waitFor('.proposal');
  expect(await overflow(), 'deciding').toBeLessThanOrEqual(0);
  await record(panel);
  expect(await overflow(), 'finished').toBeLessThanOrEqual(0);
});

test('says to assistive technology what a page cannot: the frame has a name, the question the focus', async ({
  firefox,
  portals,
}) => {
  await introduce(firefox);
  const { panel } = await openPanel(firefox, portals.url('/case-file/'));
  await asks(panel, 'purpose');
  expect(await panel.evaluate(() => document.documentElement.lang)).toBe('fr');
  await answerAll(panel, MUCH_MISSING.slice(0, 3));
  await asks(panel, 'plan');
  await panel.waitUntil('the focus on the question', () =>
    document.activeElement?.matches('.question[data-question=plan]'),
  );
  await answerAll(panel, MUCH_MISSING.slice(3));
  await panel.waitUntil('the focus on the title', () => document.activeElement?.matches('h2.title'));
});
