import type { Locator, Page } from '@playwright/test';
import { VOUCHER } from './catalogue.ts';
import type { ChromiumSession } from './harness.ts';
import type { OpenPanel, Panel } from './panel.ts';

/** Somebody whom a workshop would help. */
export const LEARNER = {
  purpose: 'learn',
  phone: 'own-stable',
  plan: 'ok',
  email: 'own-alone',
  device: 'computer',
  home: 'fixed',
  autonomy: 'with-help',
  wants: 'learn',
  barriers: ['nothing'],
};

export interface Giving {
  cheques: number;
  /** The day of the workshop, `YYYY-MM-DD`. */
  on?: string;
  /** The person's local code. */
  code?: string;
}

export const card = (panel: Panel): Locator => panel.frame.locator('.proposal[data-kind=voucher]');

export async function unfolded(panel: Panel): Promise<void> {
  const folded = panel.frame.locator('details.then > summary');
  if ((await folded.count()) > 0) await folded.click();
}

/** Up to the decision, with cheques agreed on for the second place of the voucher. */
export async function give(panel: Panel, { cheques, on, code }: Giving): Promise<void> {
  await panel.answer(LEARNER);
  await unfolded(panel);
  await card(panel).getByRole('button', { name: 'Remettre des chèques' }).click();
  await card(panel).getByLabel('Nombre de chèques').fill(String(cheques));
  await card(panel).getByLabel('Pour l’atelier de').selectOption('Fabrique du Pont, Villeurbanne');
  if (on !== undefined) await card(panel).getByLabel('Jour de l’atelier').fill(on);
  if (code !== undefined) await panel.frame.getByLabel('Code local').fill(code);
}

/** A whole interview of somebody who leaves with cheques. */
export async function recordGiving(openPanel: OpenPanel, giving: Giving): Promise<void> {
  const panel = await openPanel();
  await give(panel, giving);
  await panel.record();
  await panel.page.close();
}

/** The counts of a row of the journal's table. */
export async function countsIn(journal: Page, row: string = VOUCHER.id): Promise<Record<string, string>> {
  const found = journal.locator(`[data-stock="${row}"]`);
  await found.waitFor();
  return found.evaluate((element) =>
    Object.fromEntries(
      [...element.querySelectorAll<HTMLElement>('[data-column]')].map((cell) => [
        cell.dataset.column ?? '',
        cell.textContent ?? '',
      ]),
    ),
  );
}

export async function stockIn(session: ChromiumSession): Promise<Record<string, string>> {
  const journal = await session.extensionPage('journal.html');
  const counts = await countsIn(journal);
  await journal.close();
  return counts;
}
