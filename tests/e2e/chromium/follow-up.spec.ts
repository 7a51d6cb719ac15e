import type { Locator, Page } from '@playwright/test';
import { vignette } from '../shared/interview-script.ts';
import { expectNoAxeViolations } from './axe.ts';
import { expect, test } from './fixtures.ts';
import type { ChromiumSession } from './harness.ts';
import type { OpenPanel } from './panel.ts';
import { journalRows } from './storage.ts';

const MOBILE = 'solidarity-mobile';

/** The user's own day, so many days from now, as `YYYY-MM-DD`. */
function dayFromNow(days: number): string {
  const date = new Date();
  date.setDate(date.getDate() + days);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** An interview of which one proposal is accepted. @param days until it is spoken of again; null: no date */
async function recordAccepted(openPanel: OpenPanel, code: string, days: number | null): Promise<void> {
  const panel = await openPanel();
  await panel.answer(vignette('V01').answers);
  await panel.frame.locator(`.proposal[data-kind=${MOBILE}] [data-outcome=accepted]`).click();
  await panel.frame.getByLabel('Code local').fill(code);
  await panel.frame.getByLabel('Revoir le').fill(days === null ? '' : dayFromNow(days));
  await panel.record();
  await panel.page.close();
}

/** What the toolbar button shows. */
async function badge(session: ChromiumSession): Promise<string> {
  return (await session.worker()).evaluate('chrome.action.getBadgeText({})');
}

async function expectBadge(session: ChromiumSession, text: string): Promise<void> {
  await expect.poll(() => badge(session)).toBe(text);
}

const card = (journal: Page, code: string): Locator => journal.locator('[data-due] > li', { hasText: code });
const entry = (journal: Page, code: string): Locator => journal.locator('[data-entry]', { hasText: code });

async function unfoldLater(journal: Page): Promise<void> {
  await journal.getByText(/^Plus tard \(/).click();
}

test.beforeEach(async ({ chromiumSession }) => {
  await (await chromiumSession.worker()).evaluate("chrome.action.setBadgeText({ text: '' })");
});

test('people stand under the day on which they are due; the toolbar button counts those of today and before', async ({
  chromiumSession,
  openPanel,
}) => {
  await recordAccepted(openPanel, 'LATE', -1);
  await expectBadge(chromiumSession, '1');
  await recordAccepted(openPanel, 'TODAY', 0);
  await expectBadge(chromiumSession, '2');
  await recordAccepted(openPanel, 'LATER', 30);
  const journal = await chromiumSession.extensionPage('journal.html');
  await expect(journal.locator('[data-due=overdue] h4')).toHaveText('LATE');
  await expect(journal.locator('[data-due=week] h4')).toHaveText('TODAY');
  await expect(card(journal, 'LATER')).toBeHidden();
  await unfoldLater(journal);
  await expect(journal.locator('[data-due=later] h4')).toHaveText('LATER');
  await expect(card(journal, 'LATE').first()).toContainText('en retard');
  await expectNoAxeViolations(journal);
  expect(await badge(chromiumSession)).toBe('2');
});

test('one click says what became of a proposal, a new date moves the person, "Terminé" ends it', async ({
  chromiumSession,
  openPanel,
}) => {
  await recordAccepted(openPanel, 'B-17', 0);
  const journal = await chromiumSession.extensionPage('journal.html');
  const choice = (name: string) => card(journal, 'B-17').getByRole('button', { name, exact: true });
  await choice('N’y est pas allé').click();
  await expect(journal.getByText('C’est enregistré.')).toBeVisible();
  await expect(choice('N’y est pas allé')).toHaveAttribute('aria-pressed', 'true');
  await expect(choice('N’y est pas allé')).toBeFocused();
  await expectNoAxeViolations(journal);
  await expectBadge(chromiumSession, '1');

  await choice('Fixer la date').click();
  await expect(card(journal, 'B-17').getByLabel('Nouvelle date')).toBeFocused();
  await expect(card(journal, 'B-17')).toContainText('Indiquez un jour');
  await card(journal, 'B-17').getByLabel('Nouvelle date').fill(dayFromNow(40));
  await choice('Fixer la date').click();
  await expect(journal.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(journal.locator('[data-due=week]')).toHaveCount(0);
  await expectBadge(chromiumSession, '');
  await journal.reload();
  await unfoldLater(journal);
  await expect(choice('N’y est pas allé')).toHaveAttribute('aria-pressed', 'true');

  await choice('Y est allé').click();
  await expect(choice('Y est allé')).toHaveAttribute('aria-pressed', 'true');
  const phone = card(journal, 'B-17').locator('[data-again=phone]');
  await phone.getByText('Autre réponse').click();
  await phone.getByRole('button', { name: 'Numéro stable' }).click();
  await expect(phone.getByRole('button', { name: 'Numéro stable' })).toHaveAttribute('aria-pressed', 'true');
  await expect(phone.getByRole('button', { name: 'Numéro stable' })).toBeFocused();
  await expectNoAxeViolations(journal);
  await choice('Terminé').click();
  await expect(card(journal, 'B-17')).toHaveCount(0);
  await expect(journal.getByRole('heading', { level: 1 })).toBeFocused();
  await entry(journal, 'B-17').locator('summary').first().click();
  const since = entry(journal, 'B-17').locator('[data-since]');
  await expect(since).toContainText('Connexion mobile solidaire – Y est allé');
  await expect(since).toContainText('– Téléphone : Oui, un numéro à moi, que je garde');
  await expect(since).toContainText('Suivi terminé.');
  const bodies = (await journalRows(chromiumSession)).map(({ body }) => body);
  expect(
    bodies
      .filter(({ type }) => type === 'followed-up')
      .map(({ results, answers, next }) => [results, answers, next]),
  ).toEqual([
    [{ [MOBILE]: 'did-not-go' }, {}, dayFromNow(0)],
    [{ [MOBILE]: 'did-not-go' }, {}, dayFromNow(40)],
    [{ [MOBILE]: 'went' }, {}, dayFromNow(40)],
    [{ [MOBILE]: 'went' }, { phone: 'own-stable' }, dayFromNow(40)],
    [{ [MOBILE]: 'went' }, { phone: 'own-stable' }, null],
  ]);
});

test('what was accepted without a date is pointed out, and gets one from its decision, by keys alone', async ({
  chromiumSession,
  openPanel,
}) => {
  await recordAccepted(openPanel, 'NO-DATE', null);
  const journal = await chromiumSession.extensionPage('journal.html');
  const summary = entry(journal, 'NO-DATE').locator('summary').first();
  await expect(summary).toContainText('Acceptée, sans date pour en reparler');
  await expect(journal.locator('[data-due]')).toHaveCount(0);
  await summary.press('Enter');
  await entry(journal, 'NO-DATE').getByRole('button', { name: 'Fixer une date' }).press('Enter');
  await expect(journal.getByRole('button', { name: 'Y est allé', exact: true })).toBeFocused();
  await expectNoAxeViolations(journal);
  await journal.getByLabel('Nouvelle date').fill(dayFromNow(0));
  await journal.getByLabel('Nouvelle date').press('Enter');
  await expect(entry(journal, 'NO-DATE').getByRole('button', { name: 'Noter la suite' })).toBeFocused();
  await expect(summary).not.toContainText('sans date');
  await expect(journal.locator('[data-due=week] h4')).toHaveText('NO-DATE');
  await expectBadge(chromiumSession, '1');
});

test('an erased decision takes all that was heard of it along', async ({ chromiumSession, openPanel }) => {
  await recordAccepted(openPanel, 'GONE', 0);
  const journal = await chromiumSession.extensionPage('journal.html');
  for (const name of ['N’y est pas allé', 'Autre solution']) {
    await card(journal, 'GONE').getByRole('button', { name, exact: true }).click();
    await expect(card(journal, 'GONE').getByRole('button', { name, exact: true })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
  }
  await entry(journal, 'GONE').locator('summary').first().click();
  await journal.getByRole('button', { name: 'Effacer' }).click();
  await journal.getByRole('dialog').getByRole('button', { name: 'Effacer' }).click();
  await expect(journal.getByText('Décision effacée.')).toBeVisible();
  await expect(journal.locator('[data-due]')).toHaveCount(0);
  expect((await journalRows(chromiumSession)).map(({ body }) => body.type)).toEqual(['erased']);
  await expectBadge(chromiumSession, '');
});

test('the number is there again when the browser starts, and on another day when a panel opens', async ({
  chromiumSession,
  openPanel,
}) => {
  await recordAccepted(openPanel, 'B-17', 0);
  await expectBadge(chromiumSession, '1');
  const forget = async () =>
    (await chromiumSession.worker()).evaluate("chrome.action.setBadgeText({ text: '' })");
  await forget();
  await chromiumSession.killWorker();
  await (await chromiumSession.worker()).evaluate('chrome.runtime.onStartup.dispatch()');
  await expectBadge(chromiumSession, '1');
  await forget();
  await openPanel();
  await expectBadge(chromiumSession, '1');
});
