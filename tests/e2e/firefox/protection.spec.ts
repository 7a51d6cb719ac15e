import { expectAccessible } from './axe.ts';
import { expect, test } from './fixtures.ts';
import type { HostPage } from './harness.ts';
import { answerAll, NOTHING_MISSING, openPanel } from './interview-steps.ts';
import { introduce } from './stored.ts';

const SECRET = '.secret input';
const textOf = (page: HostPage, selector: string) =>
  page.waitUntil(selector, (query) => document.querySelector(query)?.textContent, selector);

test('a journal under a passphrase is locked, takes what is decided, and opens; a person and an export are seen', async ({
  firefox,
  portals,
}) => {
  await introduce(firefox);
  const options = await firefox.openExtensionPage('/options.html#journal');
  await options.clickText('Mettre une phrase de passe', 'button');
  const passphrase = (await textOf(options, '.six-words')) ?? '';
  await options.clickText('Continuer', 'button');
  await options.clickText('Je l’ai imprimé ou recopié', 'checkbox');
  await options.clickText('Continuer', 'button');
  await options.waitForText('La phrase de passe est en place.', { timeout: 20_000 });
  const journal = await firefox.openExtensionPage('/journal.html');
  await journal.waitForText('Aucune décision');
  await options.activate();
  await options.clickText('Verrouiller maintenant', 'button');
  await options.waitFor(SECRET);
  // At once, in the page that is open as well.
  await journal.activate();
  await journal.waitForText('Le journal est verrouillé');

  const { panel } = await openPanel(firefox, portals.url('/case-file/'));
  await answerAll(panel, NOTHING_MISSING);
  await panel.clickText('Code local', 'textbox');
  await panel.type('B-17');
  await panel.press('Control+Enter');
  await panel.waitForText('la décision y entrera quand il sera déverrouillé');

  await journal.activate();
  await journal.reload();
  await journal.waitForText('1 décision attend, chiffrée');
  await expectAccessible(journal);
  await journal.fill(SECRET, 'autre chose');
  await journal.press('Enter');
  await journal.waitForText('Ce n’est ni la phrase de passe ni le code');
  await journal.fill(SECRET, passphrase);
  await journal.press('Enter');
  await journal.waitFor('[data-entry]', { timeout: 20_000 });
  expect(await journal.evaluate(() => document.activeElement?.tagName)).toBe('H1');

  await journal.fill('.person-search input', 'b-17');
  await journal.press('Enter');
  await journal.waitForText('Ce qui concerne « b-17 »');
  await journal.waitFor('.person [data-entry]');
  await expectAccessible(journal);
  await journal.clickText('Toutes les décisions', 'button');
  await journal.clickText('Exporter des décisions', 'link');
  await journal.waitForText('Ce qui sortira, en entier');
  expect(
    await journal.waitUntil('what would leave', () => document.querySelector('textarea')?.value),
  ).not.toContain('B-17');
  await journal.clickText('Le code local de la personne', 'checkbox');
  await journal.waitUntil('the code', () => document.querySelector('textarea')?.value.includes('B-17'));
  await expectAccessible(journal);
});
