import { expect } from './fixtures.ts';
import type { ChromiumSession } from './harness.ts';
import { OptionsPage } from './options-page.ts';

const RHONE: Record<'departements' | 'communes' | 'postalCodes', string[]> = {
  departements: ['69'],
  communes: [],
  postalCodes: [],
};

/** A made-up voucher of a made-up departement council, as a user writes one. */
export const VOUCHER = {
  id: 'cheque-essai',
  name: 'Chèque numérique d’essai',
  kinds: ['voucher'],
  territory: { departements: ['69'] },
  status: 'open',
  verifiedOn: '2026-11-20',
  source: 'écrit pour ce test',
  forPerson: 'Ces chèques paient un atelier.',
  forAdviser: 'Remettre les chèques et prévenir le lieu.',
  voucher: {
    chequesPerBooklet: 5,
    acceptedBy: [
      { name: 'Espace des Lucarnes', where: 'Lyon 3e' },
      { name: 'Fabrique du Pont', where: 'Villeurbanne' },
    ],
  },
};

export async function workIn(
  session: ChromiumSession,
  territory: Partial<typeof RHONE> = RHONE,
): Promise<void> {
  await session.local({ territory });
}

/** Puts rows of this machine into the catalogue, as the options page does. */
export async function withLocalRows(session: ChromiumSession, programmes: readonly object[]): Promise<void> {
  await session.local({
    catalogue: { version: 1, revision: 1, organisation: null, local: programmes, before: [] },
  });
}

/** Enters a delivery of cheques. */
export async function receive(
  session: ChromiumSession,
  booklets: number,
  expiresOn: string | null = null,
): Promise<void> {
  const options = await OptionsPage.open(session, `#dispositifs/${VOUCHER.id}`);
  const row = options.row(VOUCHER.id);
  await row.getByRole('button', { name: 'Entrer un arrivage' }).click();
  await row.getByLabel('Carnets reçus').fill(String(booklets));
  if (expiresOn !== null) await row.getByLabel('Utilisables jusqu’au').fill(expiresOn);
  await row.getByRole('button', { name: 'Ajouter au stock' }).click();
  await expect(options.page.getByText('ajoutés au stock')).toBeVisible();
  await options.page.close();
}
