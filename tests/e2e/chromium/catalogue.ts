import type { Page } from '@playwright/test';
import type { ChromiumSession } from './harness.ts';

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
  const options = await session.extensionPage('options.html');
  const answer = await askOptions(options, 'voucher/receive', {
    id: crypto.randomUUID(),
    programme: VOUCHER.id,
    booklets,
    chequesPerBooklet: VOUCHER.voucher.chequesPerBooklet,
    expiresOn,
  });
  if (!answer.ok) throw new Error(`the delivery was refused: ${answer.code}`);
  await options.close();
}

interface Answer {
  ok: boolean;
  code?: string;
  value?: unknown;
}

/** Asks the background what the options page may ask. */
export function askOptions(options: Page, name: string, payload: unknown): Promise<Answer> {
  return options.evaluate(
    (message) => {
      const { chrome } = globalThis as unknown as {
        chrome: { runtime: { sendMessage(message: unknown): Promise<Answer> } };
      };
      return chrome.runtime.sendMessage(message);
    },
    { name, payload },
  );
}
