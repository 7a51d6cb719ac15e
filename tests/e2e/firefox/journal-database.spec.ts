import { expect, test } from './fixtures.ts';
import type { FirefoxSession } from './harness.ts';
import {
  answer,
  answerAll,
  asks,
  clickOpen,
  MUCH_MISSING,
  NOTHING_MISSING,
  openPanel,
  record,
} from './interview-steps.ts';
import { introduce, journalRows } from './stored.ts';

/** What a newer version of the extension would have left. */
async function writeNewerDatabase(firefox: FirefoxSession): Promise<void> {
  const page = await firefox.openExtensionPage('/journal.html');
  // The page has the background open the journal: a newer version comes after that, not in the same moment.
  await page.waitForText('Aucune décision');
  await page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('repere', 9999);
      request.onupgradeneeded = () => {
        const { result, transaction } = request;
        if (!result.objectStoreNames.contains('events'))
          result.createObjectStore('events', { keyPath: 'id' });
        transaction?.objectStore('events').put({ id: 'of a later version' });
      };
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    database.close();
  });
  await page.close();
  await firefox.killBackground();
}

const contents = (firefox: FirefoxSession) =>
  firefox.evaluateInBackground(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('repere');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const all = await new Promise<unknown>((resolve) => {
      const request = database.transaction('events').objectStore('events').getAll();
      request.onsuccess = () => resolve(request.result);
    });
    database.close();
    return { version: database.version, all };
  });

test('a journal of a newer version is left alone; the interview goes on and its note can be copied', async ({
  firefox,
  portals,
}) => {
  await introduce(firefox);
  await writeNewerDatabase(firefox);
  const { panel } = await openPanel(firefox, portals.url('/case-file/'));
  await answerAll(panel, MUCH_MISSING);
  await panel.waitForText(
    'Rien ne peut être enregistré. Le journal vient d’une version plus récente : mettez Repère à jour. Vous pouvez copier la note.',
  );
  await panel.press('Control+Enter');
  await panel.clickText('Voir la note', 'button');
  await panel.clickText('Copier la note', 'button');
  await panel.waitForText('Note copiée.');
  expect(await panel.evaluate(() => document.querySelector('textarea')?.value)).toContain(
    'Pas d’adresse'.slice(4),
  );
  expect(await panel.text()).not.toContain('Voici tout ce qui a été gardé');
  expect(await contents(firefox)).toEqual({ version: 9999, all: [{ id: 'of a later version' }] });
  const journal = await firefox.openExtensionPage('/journal.html');
  await journal.waitForText('Le journal vient d’une version plus récente : mettez Repère à jour.');
});

test('what was recorded stays when the browser ends the background again and again', async ({
  firefox,
  portals,
}) => {
  await introduce(firefox);
  const { panel } = await openPanel(firefox, portals.url('/case-file/'));
  for (let round = 1; round <= 3; round++) {
    await answerAll(panel, NOTHING_MISSING);
    await record(panel);
    await firefox.killBackground();
    await panel.clickText('Nouvel entretien', 'button');
    await asks(panel, 'purpose');
    expect(await journalRows(firefox)).toHaveLength(round);
  }
});

test('the journal page shows, explains and erases a decision', async ({ firefox, portals }) => {
  await introduce(firefox);
  const { panel } = await openPanel(firefox, portals.url('/case-file/'));
  for (const steps of [NOTHING_MISSING, MUCH_MISSING]) {
    await answerAll(panel, steps);
    await record(panel);
    await panel.clickText('Nouvel entretien', 'button');
  }
  const journal = await firefox.openExtensionPage('/journal.html');
  await journal.waitUntil('both', () => document.querySelectorAll('[data-entry]').length === 2);
  await journal.click('[data-entry]:last-child summary');
  await journal.waitForText('Rien à proposer');
  await journal.clickText('Effacer', 'button');
  await journal.clickText('Annuler', 'button');
  await journal.click('[data-entry][data-entry]:last-child .row button:last-child');
  await journal.click('dialog .primary');
  await journal.waitForText('Décision effacée.');
  await journal.reload();
  await journal.waitUntil('one', () => document.querySelectorAll('[data-entry]').length === 1);
  const rows = await journalRows(firefox);
  expect(rows.map(({ body }) => body.type).sort()).toEqual(['decided', 'erased']);
  expect(JSON.stringify(rows.find(({ body }) => body.type === 'erased'))).not.toContain('own-stable');
});

test('says that an answer could not be put aside, and logs nothing of it', async ({ firefox, portals }) => {
  await introduce(firefox);
  const { panel } = await openPanel(firefox, portals.url('/case-file/'));
  await answer(panel, ['purpose', '1']);
  await asks(panel, 'deadline');
  await firefox.evaluateInBackground(() => {
    const logged: string[] = [];
    Reflect.set(globalThis, 'logged', logged);
    for (const level of ['error', 'warn', 'log', 'info', 'debug'] as const)
      console[level] = (...words: unknown[]) => void logged.push(words.join(' '));
    const area = Reflect.get(Reflect.get(Reflect.get(globalThis, 'browser'), 'storage'), 'session');
    Reflect.set(area, 'set', (items: object) => Promise.reject(new Error(`full: ${JSON.stringify(items)}`)));
  });
  await answer(panel, ['deadline', '1']);
  await panel.waitForText('La dernière réponse n’a pas pu être mise de côté');
  const logged = await firefox.evaluateInBackground(() => Reflect.get(globalThis, 'logged') as string[]);
  expect(logged.join('\n')).toContain('draft/save');
  expect(logged.join('\n')).not.toMatch(/actualisation|today|deadline|full/);
  await firefox.killBackground();
  await answer(panel, ['phone', '1']);
  await asks(panel, 'plan');
  await expect.poll(() => panel.text()).not.toContain('n’a pas pu être mise de côté');
  await (await clickOpenTwice(firefox)).waitFor('.answered[data-question=deadline]');
});

async function clickOpenTwice(firefox: FirefoxSession) {
  await firefox.clickToolbar();
  await expect.poll(() => firefox.panelCount()).toBe(0);
  return clickOpen(firefox);
}
