import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { vignette } from '../shared/interview-script.ts';
import { expect, test } from './fixtures.ts';

const CODE = 'ZEBRE-7Q3X';
const MARKER = 'EN-CLAIR-7Q3X';

/** The files of a folder, those below it included, that hold a text as one byte or two a letter. */
async function filesWith(folder: string, text: string): Promise<string[]> {
  const forms = [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le')];
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const found = await Promise.all(
    files.map(async (file) => {
      // The browser removes files of its own while it is looked at.
      const bytes = await readFile(file).catch(() => Buffer.alloc(0));
      return forms.some((form) => bytes.includes(form)) ? [file] : [];
    }),
  );
  return found.flat();
}

test('no code of a person stands in clear in any file of the browser; what is not sealed would be found', async ({
  openPanel,
  chromiumSession,
}) => {
  const panel = await openPanel();
  await panel.answer(vignette('V01').answers);
  await panel.frame.getByLabel('Code local').fill(CODE);
  await panel.record();
  await expect(panel.frame.locator('main')).toContainText(CODE);
  // The same database, beside it: a row that nobody sealed.
  const worker = await chromiumSession.worker();
  await worker.evaluate(async (marker) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('repere');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const writing = database.transaction('events', 'readwrite');
    writing.objectStore('events').put({ id: 'clear', month: '2026-11', version: 1, body: { code: marker } });
    await new Promise((resolve, reject) => {
      writing.oncomplete = resolve;
      writing.onerror = reject;
    });
    database.close();
  }, MARKER);
  await expect.poll(() => filesWith(chromiumSession.profile, MARKER), { timeout: 15_000 }).not.toEqual([]);
  expect(await filesWith(chromiumSession.profile, CODE)).toEqual([]);
});
