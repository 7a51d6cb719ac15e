import { readFile } from 'node:fs/promises';
import checklist from '../../../utils/interview/checklist.json' with { type: 'json' };
import book from '../../../utils/orientation/book.json' with { type: 'json' };
import { PROPERTIES } from '../../../utils/orientation/book-seal.ts';
import { workIn } from './catalogue.ts';
import { expect, test } from './fixtures.ts';
import type { ChromiumSession } from './harness.ts';
import { OptionsPage } from './options-page.ts';

type Rule = (typeof book.rules)[number] & { excludes?: string[] };

/** The book that ships, changed for a test. */
function edited(edit: (copy: { version: string; rules: Rule[] }) => void): string {
  const copy = structuredClone(book) as unknown as { version: string; rules: Rule[] };
  edit(copy);
  return JSON.stringify(copy);
}

function ruleOf({ rules }: { rules: Rule[] }, id: string): Rule {
  const rule = rules.find((one) => one.id === id);
  if (!rule) throw new Error(`No rule ${id}`);
  return rule;
}

const OTHER_WORDS = edited((copy) => {
  copy.version = 'essai-1';
  ruleOf(copy, 'R10').because = 'Phrase écrite pour l’essai.';
});

async function openBook(session: ChromiumSession): Promise<OptionsPage> {
  await workIn(session);
  return OptionsPage.open(session, '#livre');
}

test('a book that passes the proof is compared, accepted, used by the panel, and given up again', async ({
  chromiumSession,
  openPanel,
}) => {
  const options = await openBook(chromiumSession);
  const { page } = options;
  const status = page.getByRole('region', { name: 'En vigueur' });
  await expect(status).toContainText('Le livre de Repère');
  await options.choose('essai.json', OTHER_WORDS);
  await expect(page.getByText('La preuve réussit.')).toBeVisible({ timeout: 30_000 });
  await expect(page.locator('.more-list', { hasText: /^Règles changées \(1\)/ })).toContainText(
    'Après : Phrase écrite pour l’essai.',
  );
  await expect(page.locator('.more-list', { hasText: /^Autres changements/ })).toContainText('version');
  expect(await chromiumSession.local()).not.toHaveProperty('book');
  await options.button('Accepter ce livre').click();
  await expect(options.said).toContainText('Le livre « essai.json » s’applique');
  await expect(status).toContainText('Votre livre « essai.json »');
  await expect(status).toContainText('Version essai-1');

  const panel = await openPanel();
  await panel.answer({ phone: 'none' }, 'barriers');
  await expect(panel.frame.getByText('Phrase écrite pour l’essai.').first()).toBeAttached();
  await page.bringToFront();
  await options.button('Revenir au livre de Repère').click();
  await expect(status).toContainText('Le livre de Repère');
  expect(await chromiumSession.local()).not.toHaveProperty('book');
});

test('the page stays alive while a book is being proven, and the proof can be stopped', async ({
  chromiumSession,
}) => {
  const options = await openBook(chromiumSession);
  const { page } = options;
  await options.choose('essai.json', OTHER_WORDS);
  await expect(page.getByText(/Preuve en cours\s: \d+ points vérifiés/)).toBeVisible();
  // A page that computes itself draws nothing meanwhile.
  const longest = await page.evaluate(async () => {
    let gap = 0;
    for (let before = performance.now(), frames = 0; frames < 20; frames++) {
      await new Promise(requestAnimationFrame);
      gap = Math.max(gap, performance.now() - before);
      before = performance.now();
    }
    return gap;
  });
  expect(longest).toBeLessThan(500);
  await options.choose('essai-2.json', OTHER_WORDS);
  await expect(page.getByRole('heading', { name: 'Fichier « essai-2.json »' })).toBeFocused();
  await options.button('Arrêter la preuve').click();
  await expect(page.getByRole('heading', { name: /^Fichier/ })).toHaveCount(0);
  expect(await chromiumSession.local()).not.toHaveProperty('book');
});

test('a book that would do harm is refused with the smallest case, and the old one stays', async ({
  chromiumSession,
}) => {
  const options = await openBook(chromiumSession);
  const { page } = options;
  const harmful = edited((copy) => {
    for (const rule of copy.rules) {
      if (rule.excludes) rule.excludes = rule.excludes.filter((kind) => kind !== 'online-self-study');
    }
    copy.rules = copy.rules.filter(({ proposes, needs, excludes }) =>
      [proposes, needs, excludes].some((list) => (list ?? []).length > 0),
    );
    ruleOf(copy, 'R10').proposes = [...(ruleOf(copy, 'R10').proposes ?? []), 'online-self-study'];
  });
  await options.choose('nuisible.json', harmful);
  await expect(page.getByRole('alert')).toContainText('La preuve échoue sur', { timeout: 30_000 });
  const failure = page.locator('.failures li', {
    hasText: 'Pas de cours en ligne sans appareil, sans connexion',
  });
  await expect(failure).toContainText('Le plus petit cas où cela n’est pas vrai :');
  await expect(failure.locator('.example li').first()).toContainText('→');
  await expect(options.button('Accepter ce livre')).toHaveCount(0);
  await expect(page.getByRole('region', { name: 'En vigueur' })).toContainText('Le livre de Repère');
  expect(await chromiumSession.local()).not.toHaveProperty('book');
});

const REFUSED = [
  [
    'faux.json',
    edited((copy) => {
      ruleOf(copy, 'R10').proposes = ['pigeon'];
    }),
    'le type d’aide « pigeon » n’existe pas',
  ],
  [
    'sans-raison.json',
    edited((copy) => {
      ruleOf(copy, 'R10').because = '';
    }),
    '.because',
  ],
  ['coupe.json', OTHER_WORDS.slice(0, 900), 'ligne 1, caractère'],
  ['tableau.csv', 'Nom;Ville\r\n', 'ce n’est pas du JSON'],
  [
    'profond.json',
    `{"version":"x","rules":[{"when":${'{"all":['.repeat(9000)}${']}'.repeat(9000)}}]}`,
    'trop de conditions l’une dans l’autre',
  ],
] as const;

test('a file that is no book is refused with its place before any proof', async ({ chromiumSession }) => {
  const options = await openBook(chromiumSession);
  for (const [name, content, sentence] of REFUSED) {
    await options.choose(name, content);
    await expect(options.page.getByRole('heading', { name: `Fichier « ${name} »` })).toBeVisible();
    await expect(options.page.getByRole('alert')).toContainText('le livre en vigueur reste');
    await expect(options.page.locator('.faults li')).toContainText([sentence]);
    await options.button('Fermer ce fichier').click();
    await expect(options.page.locator('.faults')).toHaveCount(0);
  }
});

test('what is exported comes in again and says the same; the proven file has its seal', async ({
  chromiumSession,
}) => {
  const options = await openBook(chromiumSession);
  const { page } = options;
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    options.button('Exporter le livre').click(),
  ]);
  const plain = await readFile(await download.path());
  expect(JSON.parse(plain.toString())).toEqual(book);
  await options.choose('copie.json', plain);
  await expect(page.getByText('Ce livre dit la même chose que celui en vigueur.')).toBeVisible({
    timeout: 30_000,
  });
  await options.button('Accepter ce livre').click();
  const [proven] = await Promise.all([
    page.waitForEvent('download'),
    options.button('Exporter le fichier prouvé').click(),
  ]);
  const file = JSON.parse(await readFile(await proven.path(), 'utf8'));
  expect(file).toMatchObject({ format: 'repere-book', book: { version: book.version } });
  expect(file.proof.seal).toMatch(/^[0-9a-f]{64}$/);
  await options.choose('prouve.json', JSON.stringify(file));
  await expect(page.getByText('La preuve réussit.')).toBeVisible({ timeout: 30_000 });
});

const NO_LONGER_PROVEN = [
  ['changed after the proof', { book: { ...book, version: 'x' } }, 'Il a été changé après la preuve'],
  [
    'proven for another checklist',
    { proof: { checklist: '2020-01-01', properties: PROPERTIES, seal: 'x' } },
    'avec un autre questionnaire (2020-01-01',
  ],
  [
    'proven before more was asked',
    { proof: { checklist: checklist.version, properties: '2020-01-01', seal: 'x' } },
    'avant que la preuve demande davantage (2020-01-01',
  ],
] as const;

test('a stored book whose proof no longer holds is put aside in words, and proven again by a click', async ({
  chromiumSession,
}) => {
  const options = await openBook(chromiumSession);
  await options.choose('essai.json', OTHER_WORDS);
  await options.button('Accepter ce livre').click({ timeout: 30_000 });
  await expect(options.said).toContainText('s’applique');
  const { book: stored } = (await chromiumSession.local()) as { book: { file: object } };
  for (const [name, change, sentence] of NO_LONGER_PROVEN) {
    await chromiumSession.local({ book: { ...stored, file: { ...stored.file, ...change } } });
    await options.page.reload();
    await options.ready();
    await expect(options.page.getByRole('alert'), name).toContainText('celui de Repère s’applique');
    await expect(options.page.locator('.faults li'), name).toContainText([sentence]);
  }
  await options.button('Refaire la preuve').click();
  await options.button('Accepter ce livre').click({ timeout: 30_000 });
  await expect(options.page.locator('.faults')).toHaveCount(0);
  await expect(options.page.getByRole('region', { name: 'En vigueur' })).toContainText(
    'Votre livre « essai.json »',
  );
});
