import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { shippedChecklist } from '../../../utils/interview/shipped-checklist.ts';
import bookFile from '../../../utils/orientation/book.json' with { type: 'json' };
import { sealBook } from '../../../utils/orientation/book-seal.ts';
import { vignette } from '../shared/interview-script.ts';
import { expect, test } from './fixtures.ts';
import { openPanel, type Panel } from './panel.ts';
import { NO_ADMINISTRATOR, under } from './policy.ts';

const NO_DEVICE = { ...vignette('V01').answers, phone: 'own-stable', plan: 'ok', device: 'none' };

test.skip(NO_ADMINISTRATOR, 'only an administrator can write a policy');

/** What the administrator's guide shows, as it stands there. */
function examplePolicy(): Record<string, unknown> {
  const file = resolve(import.meta.dirname, '../../../docs/examples/chrome-policy.json');
  const { '3rdparty': example } = JSON.parse(readFileSync(file, 'utf8')) as {
    '3rdparty': { extensions: Record<string, Record<string, unknown>> };
  };
  return example.extensions['IDENTIFIANT-DE-REPERE'] ?? {};
}

/** The first run in a browser whose administrator fixed this. */
async function firstRunUnder(
  settings: Record<string, unknown>,
  url: string,
  look: (panel: Panel) => Promise<void>,
): Promise<void> {
  await under(settings, async (session) => look(await openPanel(session, url)));
}

test('the example of the administrator’s guide fixes role, territory and programmes of an interview', async ({
  portals,
}) => {
  await firstRunUnder(examplePolicy(), portals.url('/case-file/index.html'), async (panel) => {
    await expect(panel.frame.getByLabel('Conseiller')).toBeChecked();
    await expect(panel.frame.getByLabel('Volontaire')).toBeDisabled();
    await expect(panel.frame.getByText('Votre organisation a fixé ce réglage.')).toBeVisible();
    await panel.button('Commencer').click();
    await panel.answer(NO_DEVICE);
    await expect(panel.frame.getByText('Territoire : 69')).toBeVisible();
    await expect(panel.frame.locator('.offer[data-programme=pret-exemple]')).toHaveCount(1);
  });
});

const SENTENCE = 'Cette phrase vient du livre de l’organisation.';

const proven = () => {
  const rules = bookFile.rules.map((rule) => (rule.id === 'R40' ? { ...rule, because: SENTENCE } : rule));
  return sealBook({ ...bookFile, version: 'essai', rules }, shippedChecklist.version);
};

test('a proven rule book by policy is in force: its reason is the one that is shown', async ({ portals }) => {
  const settings = { role: 'adviser', book: JSON.stringify(await proven()) };
  await firstRunUnder(settings, portals.url('/case-file/index.html'), async (panel) => {
    await panel.button('Commencer').click();
    await panel.answer(NO_DEVICE);
    await expect(panel.frame.locator('main')).toContainText(SENTENCE);
  });
});

test('one that was changed after its proof is not: the shipped book stays, and that is said', async ({
  portals,
}) => {
  const { book, ...seal } = await proven();
  const changed = { ...seal, book: { ...(book as typeof bookFile), version: 'changé' } };
  const settings = { role: 'adviser', book: JSON.stringify(changed) };
  await firstRunUnder(settings, portals.url('/case-file/index.html'), async (panel) => {
    await panel.button('Commencer').click();
    await expect(panel.frame.getByRole('alert')).toContainText('Le livre de règles');
    await panel.answer(NO_DEVICE);
    await expect(panel.frame.locator('.proposal').first()).toBeVisible();
    await expect(panel.frame.locator('main')).not.toContainText(SENTENCE);
  });
});
