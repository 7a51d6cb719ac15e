import { vignette } from '../shared/interview-script.ts';
import { expect, test } from './fixtures.ts';
import { type ChromiumSession, launchChromium } from './harness.ts';
import { answerNeedle, filesWith, type Needle, textNeedle } from './on-disk.ts';
import { OptionsPage } from './options-page.ts';
import { openPanel } from './panel.ts';
import { lock, protectJournal, unlock } from './protection.ts';

const BERTRAND = vignette('V01').answers;

/** The same database, beside it: a row that nobody sealed. */
async function putUnsealed(session: ChromiumSession, body: unknown): Promise<void> {
  const worker = await session.worker();
  await worker.evaluate(async (body) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('repere');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const writing = database.transaction('events', 'readwrite');
    writing.objectStore('events').put({ id: 'clear', month: '2026-11', version: 1, body });
    await new Promise((resolve, reject) => {
      writing.oncomplete = resolve;
      writing.onerror = reject;
    });
    database.close();
  }, body);
}

const CODE = 'ZEBRE-7Q3X';
const MARKER = 'EN-CLAIR-7Q3X';

test('no code of a person stands in clear in any file of the browser; what is not sealed would be found', async ({
  openPanel,
  chromiumSession,
}) => {
  const panel = await openPanel();
  await panel.answer(BERTRAND);
  await panel.frame.getByLabel('Code local').fill(CODE);
  await panel.record();
  await expect(panel.frame.locator('main')).toContainText(CODE);
  await putUnsealed(chromiumSession, { code: MARKER });
  await expect
    .poll(() => filesWith(chromiumSession.profile, textNeedle(MARKER)), { timeout: 15_000 })
    .not.toEqual([]);
  expect(await filesWith(chromiumSession.profile, textNeedle(CODE))).toEqual([]);
});

const OPEN = 'GIRAFE-4W8N';
const LOCKED = 'LOUTRE-2D5T';
const REMARK = 'Préfère un rendez-vous le mardi après le marché.';

/** Everything that was recorded of two people and heard since; the note has the rest in words. */
function needlesOf(note: string): Record<string, Needle> {
  const { barriers: _, ...answers } = BERTRAND;
  const pairs = [...Object.entries(answers as Record<string, string>), ['phone', 'own-stable']] as [
    string,
    string,
  ][];
  return {
    [OPEN]: textNeedle(OPEN),
    [LOCKED]: textNeedle(LOCKED),
    [REMARK]: textNeedle(REMARK),
    ...Object.fromEntries(pairs.map(([id, option]) => [`${id}: ${option}`, answerNeedle(id, option)])),
    ...Object.fromEntries(
      note
        .split('\n')
        .filter((line) => line.length > 20)
        .map((line) => [line, textNeedle(line)]),
    ),
  };
}

test('under a passphrase nothing of what was decided, heard, searched and backed up stands in the whole profile', async ({
  chromiumSession,
  portals,
}) => {
  test.setTimeout(120_000);
  const session = await launchChromium();
  try {
    const settings = {
      version: 1,
      role: 'adviser',
      habilitated: false,
      mark: { word: 'fox', colour: 'blue' },
    };
    await session.local({ settings, freeText: true });
    const { passphrase, recovery } = await protectJournal(session);
    const panel = await openPanel(session, portals.url('/case-file/index.html'));
    await panel.answer(BERTRAND);
    await panel.frame.locator('.proposal[data-kind=solidarity-mobile] [data-outcome=accepted]').click();
    await panel.frame.getByLabel('Code local').fill(OPEN);
    await panel.frame.getByRole('textbox', { name: 'Texte libre' }).fill(REMARK);
    await panel.record();
    const note = await panel.frame.getByRole('textbox', { name: 'Note' }).inputValue();
    expect(note).toContain(REMARK);

    const journal = await session.extensionPage('journal.html');
    await journal.getByText(/^Plus tard \(/).click();
    await journal.getByRole('button', { name: 'Y est allé', exact: true }).click();
    const phone = journal.locator('[data-again=phone]');
    await phone.getByText('Autre réponse').click();
    await phone.getByRole('button', { name: 'Numéro stable' }).click();
    await expect(phone.getByRole('button', { name: 'Numéro stable' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    await journal.getByLabel('Chercher dans les décisions').fill(OPEN);
    await journal.keyboard.press('Enter');
    await expect(journal.getByText(`1 décision trouvée pour « ${OPEN.toLowerCase()} »`)).toBeVisible();

    const exporting = await session.extensionPage('journal.html#exporter');
    for (const name of [/code local/, /texte libre/]) await exporting.getByLabel(name).check();
    await expect(exporting.getByRole('textbox', { name: 'Ce qui sortira' })).toHaveValue(new RegExp(OPEN));

    const options = await OptionsPage.open(session, '#journal');
    const download = options.page.waitForEvent('download');
    await options.button('Sauvegarder le journal').click();
    await download;
    await options.page.close();

    await lock(session);
    await panel.page.bringToFront();
    await panel.button('Nouvel entretien').click();
    await panel.answer(BERTRAND);
    await panel.frame.getByLabel('Code local').fill(LOCKED);
    await panel.record();
    const needles = {
      ...needlesOf(note),
      passphrase: textNeedle(passphrase),
      recovery: textNeedle(recovery),
    };
    const found = async () => {
      const all = Object.entries(needles).map(async ([name, needle]) => {
        const files = await filesWith(session.profile, needle);
        return files.length > 0 ? [[name, ...files]] : [];
      });
      return (await Promise.all(all)).flat();
    };
    expect(await found()).toEqual([]);
    await journal.bringToFront();
    await unlock(journal, passphrase);
    await expect(journal.locator('[data-entry] .entry-code')).toHaveText([LOCKED, OPEN]);
    const held = (await session.sessionMemory())['journal-key'] as { id: string; raw: number[] };
    Object.assign(needles, { key: [Buffer.from(held.raw), Buffer.from(held.raw.join())] });
    // What was still in memory is written by now.
    await session.context.close();
    expect(await found()).toEqual([]);
    // The journal is among the files that were searched.
    expect(await filesWith(session.profile, textNeedle(held.id))).not.toEqual([]);

    // In a browser where nobody sealed the same, every bit of it is found.
    await (await chromiumSession.extensionPage('journal.html')).getByText('Aucune décision').waitFor();
    const body = {
      codes: [OPEN, LOCKED],
      answers: BERTRAND,
      heard: { phone: 'own-stable' },
      comment: REMARK,
      note,
    };
    await putUnsealed(chromiumSession, {
      ...body,
      lines: note.split('\n'),
      passphrase,
      recovery,
      key: held.raw.join(),
    });
    const missing = async () => {
      const all = Object.entries(needles).map(async ([name, needle]) => {
        const files = await filesWith(chromiumSession.profile, needle);
        return files.length > 0 ? [] : [name];
      });
      return (await Promise.all(all)).flat();
    };
    await expect.poll(missing, { timeout: 15_000 }).toEqual([]);
  } finally {
    await session.close();
  }
});
