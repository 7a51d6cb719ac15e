import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { smallDisk } from '../shared/small-disk.ts';
import { damageJournal } from './damage.ts';
import { BUILT_EXTENSION, expect, test } from './fixtures.ts';
import { type FirefoxSession, type FrameDriver, launchFirefox } from './harness.ts';
import { answerAll, clickOpen, NOTHING_MISSING, openPanel, record } from './interview-steps.ts';
import { introduce } from './stored.ts';

const launch = (profile: string) =>
  launchFirefox({ extensionPath: BUILT_EXTENSION, extensionId: 'repere@extension.example', profile });

async function interviewIn(firefox: FirefoxSession, url: string): Promise<FrameDriver> {
  await introduce(firefox);
  const { panel } = await openPanel(firefox, url);
  await answerAll(panel, NOTHING_MISSING);
  await panel.waitFor('.decision');
  return panel;
}

async function expectNote(panel: FrameDriver): Promise<void> {
  await panel.clickText('Voir la note', 'button');
  await panel.clickText('Copier la note', 'button');
  await panel.waitForText('Note copiée.');
}

async function entriesOf(firefox: FirefoxSession, count: number): Promise<void> {
  const journal = await firefox.openExtensionPage('/journal.html');
  await journal.waitUntil(
    'the decisions',
    (wanted: number) => document.querySelectorAll('[data-entry]').length === wanted,
    count,
  );
}

test('the browser keeps the journal for good, and asks nobody', async ({ firefox }) => {
  await expect.poll(() => firefox.evaluateInBackground(() => navigator.storage.persisted())).toBe(true);
});

test('on a full disk nothing is lost: it is said, the note can be copied, and with room again it is recorded once', async ({
  portals,
}) => {
  const disk = await smallDisk(300);
  test.skip(disk === null, 'only an administrator can mount a disk');
  if (!disk) return;
  const firefox = await launch(disk.folder);
  try {
    const panel = await interviewIn(firefox, portals.url('/case-file/'));
    await record(panel);
    await panel.clickText('Nouvel entretien', 'button');
    await answerAll(panel, NOTHING_MISSING);
    await panel.waitFor('.decision');
    await disk.fill();
    await panel.press('Control+Enter');
    await panel.waitForText(
      'Rien ne peut être enregistré. Il n’y a plus de place sur le disque. Vous pouvez copier la note.',
    );
    await expectNote(panel);

    await disk.makeRoom();
    await firefox.clickToolbar();
    await expect.poll(() => firefox.panelCount()).toBe(0);
    await record(await clickOpen(firefox));
    await entriesOf(firefox, 2);
  } finally {
    await firefox.close();
    await disk.remove();
  }
});

test('a damaged journal keeps nobody from working: it is said, the note can be copied, nothing is thrown away but on the user’s word, and the copy brings back the last decisions', async ({
  portals,
}) => {
  const url = portals.url('/case-file/');
  const profile = await mkdtemp(join(tmpdir(), 'repere-firefox-'));
  try {
    const before = await launch(profile);
    const { origin } = before;
    await record(await interviewIn(before, url));
    await before.close();
    const damaged = await damageJournal(profile, origin);

    const after = await launch(profile);
    expect(after.origin).toBe(origin);
    const panel = await interviewIn(after, url);
    await panel.waitForText(
      'Rien ne peut être enregistré. Le journal de cet ordinateur ne s’ouvre pas. Vous pouvez copier la note.',
    );
    await expectNote(panel);
    const journal = await after.openExtensionPage('/journal.html');
    await journal.waitForText('Le journal de cet ordinateur ne s’ouvre pas.');
    expect(await readFile(damaged.file)).toEqual(damaged.bytes);
    await journal.clickText('Commencer un journal vide', 'button');
    await journal.click('dialog .primary');
    await journal.clickText('Reprendre la copie', 'button');
    await entriesOf(after, 1);
    await after.close();
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
});
