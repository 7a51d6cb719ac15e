import type { Page } from '@playwright/test';
import { newBackupKey } from '../../../utils/backup/new-backup-key.ts';
import { writeBackup } from '../../../utils/backup/write-backup.ts';
import type { JournalEvent } from '../../../utils/journal/event.ts';
import { uuidV7 } from '../../../utils/uuid-v7.ts';
import { NOTHING_MISSING } from '../shared/interview-script.ts';
import { expect, test } from './fixtures.ts';
import type { ChromiumSession } from './harness.ts';
import { howOften, FEW_KILLS as KILLS, moments, pause } from './kills.ts';
import { OptionsPage } from './options-page.ts';
import { decidedRow, emptyJournal, journalRows } from './storage.ts';

const EVENTS = 2000;

/** Taking them in ends within that time. In ms. */
const AT_MOST = 700;

/** Kills of one and the same import, until it is brought to its end. */
const IN_A_ROW = 4;

const PASSPHRASE = 'une phrase pour ce test';

test.setTimeout(60_000 + KILLS * 12_000);

test(`a backup comes in exactly once, whenever page and worker die (${howOften(KILLS)})`, async ({
  chromiumSession,
  openPanel,
}) => {
  const random = moments(3);
  const events = Array.from({ length: EVENTS }, (_, number) => decisionOf(number));
  const file = await backupOf(events);
  const codesIn = events.map(({ code }) => code);
  const panel = await openPanel();
  for (let kill = 0; kill < KILLS; ) {
    await emptyJournal(chromiumSession);
    const acknowledged: string[] = [];
    for (let i = 0; i < IN_A_ROW && kill < KILLS; i++, kill++) {
      const page = await compared(chromiumSession, file);
      const decides = i === 0;
      if (decides) {
        await panel.answer(NOTHING_MISSING);
        await panel.frame.getByLabel('Code local').fill(`K-${kill}`);
      }
      await page.getByRole('button', { name: 'Restaurer' }).click();
      if (decides) await panel.press('Control+Enter');
      await pause(random() * AT_MOST);
      await page.close();
      await chromiumSession.killWorker();
      if (!decides) continue;
      await expect(panel.recorded).toBeVisible();
      acknowledged.push(`K-${kill}`);
      await panel.button('Nouvel entretien').click();
    }
    const expected = codesIn.length + acknowledged.length;
    // Any page brings to its end what was begun; then the rest comes in.
    await expectCounted(chromiumSession, (await journalRows(chromiumSession)).length);
    const page = await compared(chromiumSession, file);
    await page.getByRole('button', { name: 'Restaurer' }).click();
    await expect(page.getByText('Sauvegarde restaurée.')).toBeVisible({ timeout: 20_000 });
    await page.close();
    const codes = (await journalRows(chromiumSession)).map(({ body }) => body.code);
    expect(codes.sort()).toEqual([...codesIn, ...acknowledged].sort());
    await expectCounted(chromiumSession, expected);
  }
});

function decisionOf(number: number): JournalEvent & { code: string } {
  const time = Date.now() - 1000 * (EVENTS - number);
  const [id, at] = [uuidV7(time), new Date(time).toISOString()];
  return decidedRow(0, { id, startedAt: at, at, code: `F-${number}` }).body as unknown as JournalEvent & {
    code: string;
  };
}

async function backupOf(events: readonly JournalEvent[]): Promise<Buffer> {
  const { key } = await newBackupKey(PASSPHRASE);
  const file = await writeBackup({
    events: (async function* () {
      yield events;
    })(),
    count: events.length,
    gone: { lots: [], months: [], until: '' },
    key,
    at: new Date(),
    onProgress: () => undefined,
    signal: new AbortController().signal,
  });
  return Buffer.from(await file.arrayBuffer());
}

/** The page on which the file was opened, and nothing taken in yet. */
async function compared(session: ChromiumSession, file: Buffer): Promise<Page> {
  const options = await OptionsPage.open(session, '#journal');
  await options.choose('journal.repere', file);
  await options.page.getByLabel('Phrase de passe ou code de récupération').fill(PASSPHRASE);
  await options.button('Ouvrir la sauvegarde').click();
  await expect(options.button('Restaurer')).toBeVisible({ timeout: 20_000 });
  return options.page;
}

/** What stands beside the decisions says the same as they do. */
async function expectCounted(session: ChromiumSession, decisions: number): Promise<void> {
  const figures = await session.extensionPage('journal.html#chiffres');
  await figures.getByLabel('Du mois de', { exact: true }).selectOption({ index: 0 });
  await expect(figures.locator('[data-picture=facts] dd').first()).toHaveText(String(decisions));
  await figures.close();
}
