import { expect, type Page } from '@playwright/test';
import type { ChromiumSession } from './harness.ts';
import { OptionsPage } from './options-page.ts';

const FIELD = 'Phrase de passe ou code de récupération';

export interface Secrets {
  passphrase: string;
  recovery: string;
}

/** Puts the journal under the six words that are offered, on an options page that stands at its journal. */
export async function protect({ page }: OptionsPage, how = 'Mettre une phrase de passe'): Promise<Secrets> {
  const section = page.getByRole('region', { name: 'Ce qui protège le journal' });
  await section.getByRole('button', { name: how }).click();
  const passphrase = (await page.locator('.six-words').textContent()) ?? '';
  await section.getByRole('button', { name: 'Continuer' }).click();
  const recovery = (await page.locator('.recovery-code').textContent()) ?? '';
  await page.getByLabel('Je l’ai imprimé ou recopié').check();
  await section.getByRole('button', { name: 'Continuer' }).click();
  await expect(page.getByText('La phrase de passe est en place.')).toBeVisible();
  return { passphrase, recovery };
}

/** The same in a browser where no page is open. */
export async function protectJournal(session: ChromiumSession): Promise<Secrets> {
  const options = await OptionsPage.open(session, '#journal');
  const secrets = await protect(options);
  await options.page.close();
  return secrets;
}

/** As the button on the options page. */
export async function lock(session: ChromiumSession): Promise<void> {
  const options = await OptionsPage.open(session, '#journal');
  await options.button('Verrouiller maintenant').click();
  await expect(options.page.getByRole('heading', { name: 'Le journal est verrouillé' })).toBeVisible();
  await options.page.close();
}

export const secretField = (page: Page) => page.getByLabel(FIELD);

/** Types a secret into the form that asks for it. */
export async function unlock(page: Page, secret: string): Promise<void> {
  await secretField(page).fill(secret);
  await page.keyboard.press('Enter');
}
