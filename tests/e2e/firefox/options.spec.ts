import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import book from '../../../utils/orientation/book.json' with { type: 'json' };
import { expectAccessible, expectNoSideScroll } from './axe.ts';
import { expect, test } from './fixtures.ts';
import type { FirefoxSession, HostPage } from './harness.ts';
import { introduce } from './stored.ts';

declare const browser: { storage: { local: { get(keys: null): Promise<Record<string, unknown>> } } };

const SECTIONS = ['Territoire', 'Dispositifs', 'Fichiers', 'Livre de règles', 'Organisation'];
const TABLE = [
  'Identifiant;Nom;Types d’aide;National;Départements;État;Vérifié le;Source;À dire à la personne;Pour qui accompagne',
  'relais-essai;Relais des Essais;france-services;non;69;ouvert;20/11/2026;essai;On vous y aide.;Appeler avant.',
].join('\r\n');

let folder: string;

test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'repere-files-'));
});

test.afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function openOptions(firefox: FirefoxSession, hash = ''): Promise<HostPage> {
  await introduce(firefox);
  const page = await firefox.openExtensionPage(`/options.html${hash}`);
  await page.waitFor('main > p, main > form, main .programmes');
  return page;
}

async function choose(page: HostPage, name: string, content: string): Promise<void> {
  const file = join(folder, name);
  await writeFile(file, content);
  await page.setFiles('input[type=file]', [file]);
}

const local = (firefox: FirefoxSession) =>
  firefox.evaluateInBackground(() => browser.storage.local.get(null));

test('the territory is saved by name', async ({ firefox }) => {
  const page = await openOptions(firefox, '#territoire');
  await page.fill('.chooser input', 'rhone');
  await page.clickText('Enregistrer', 'button');
  await page.waitForText('C’est enregistré.');
  expect(await local(firefox)).toMatchObject({ territory: { departements: ['69'] } });
});

test('a programme is added, checked today, and all of it taken back', async ({ firefox }) => {
  const page = await openOptions(firefox, '#dispositifs/ajouter/solidarity-mobile');
  await page.clickText('Toute la France', 'radio');
  await page.clickText('Nom', 'textbox');
  await page.type('Relais des Essais');
  await page.clickText('À dire à la personne', 'textbox');
  await page.type('On vous y aide.');
  await page.clickText('Pour vous, qui accompagnez', 'textbox');
  await page.type('Appeler avant.');
  await page.clickText('Enregistrer', 'button');
  await page.waitForText('Source : cette information est obligatoire');
  await page.clickText('Source', 'textbox');
  await page.type('écrit pour ce test');
  await page.press('Enter');
  await page.waitForText('« Relais des Essais » ajouté');
  await page.clickText('Vérifié aujourd’hui', 'button');
  await page.waitForText('« Relais des Essais » vérifié aujourd’hui');
  await page.clickText('Annuler : « Relais des Essais » vérifié aujourd’hui', 'button');
  await page.waitForText('Annulé : « Relais des Essais » vérifié aujourd’hui');
  await page.clickText('Annuler : « Relais des Essais » ajouté', 'button');
  await page.waitFor('[data-programme=relais-des-essais]', { state: 'hidden' });
});

test('without a policy nothing is fixed, and nothing is said to be unreadable', async ({ firefox }) => {
  const page = await openOptions(firefox, '#organisation');
  await page.waitForText('Votre organisation ne fixe aucun réglage');
  expect(await page.evaluate(() => document.querySelectorAll('.policy-free').length)).toBe(9);
});

test('a table is previewed and accepted; a faulty one changes nothing', async ({ firefox }) => {
  const page = await openOptions(firefox, '#fichiers');
  await choose(page, 'faux.csv', TABLE.replace('20/11/2026', 'hier'));
  await page.waitForText('ligne 2, colonne « Vérifié le » : « hier » n’est pas une date');
  expect(await local(firefox)).not.toHaveProperty('catalogue');
  await choose(page, 'essai.csv', TABLE);
  await page.waitForText('Ajoutés (1)');
  expect(await local(firefox)).not.toHaveProperty('catalogue');
  await page.clickText('Accepter ces changements', 'button');
  await page.waitForText('C’est fait : import de essai.csv.');
  expect(await local(firefox)).toMatchObject({ catalogue: { local: [{ id: 'relais-essai' }] } });
});

test('what is exported is a file with its name', async ({ firefox }) => {
  const page = await openOptions(firefox, '#fichiers');
  await page.evaluate(() => {
    HTMLAnchorElement.prototype.click = function click() {
      void fetch(this.href)
        .then((response) => response.text())
        .then((text) => Reflect.set(window, 'exported', { name: this.download, text }));
    };
  });
  await page.clickText('Exporter le fichier', 'button');
  const exported = await page.waitUntil(
    'the file',
    () => Reflect.get(window, 'exported') as { name: string; text: string },
  );
  expect(exported.name).toMatch(/^repere-dispositifs-.*\.csv$/);
  expect(exported.text).toContain('France Travail (agences)');
});

test('a book is proven beside the page, and accepted; one that would do harm is not', async ({ firefox }) => {
  const page = await openOptions(firefox, '#livre');
  const incomplete = { ...book, rules: book.rules.filter(({ id }) => id !== 'R10') };
  await choose(page, 'incomplet.json', JSON.stringify(incomplete));
  await page.waitForText('Le plus petit cas où cela n’est pas vrai', { timeout: 40_000 });
  expect(await local(firefox)).not.toHaveProperty('book');
  await choose(page, 'essai.json', JSON.stringify({ ...book, version: 'essai-1' }));
  await page.waitForText('La preuve réussit', { timeout: 40_000 });
  await page.clickText('Accepter ce livre', 'button');
  await page.waitForText('Votre livre « essai.json »');
  expect(await local(firefox)).toMatchObject({ book: { name: 'essai.json' } });
});

test('axe finds nothing in any part, and nothing needs scrolling to the side at 200 %', async ({
  firefox,
}) => {
  const page = await openOptions(firefox, '#territoire');
  for (const section of SECTIONS) {
    await page.clickText(section, 'link');
    await page.waitUntil(
      `the part ${section}`,
      (name) => document.querySelector('main h2')?.textContent === name,
      section,
    );
    await expectAccessible(page);
    await firefox.zoom(2);
    await expectNoSideScroll(page);
    await firefox.zoom(1);
  }
});
