import { normaliseProgramme, type ProgrammeInFile } from '@/utils/programmes/normalise-programme.ts';
import type { Offer } from '@/utils/programmes/offers.ts';
import type { Programme } from '@/utils/programmes/types.ts';

/** A made-up programme of the Rhône, open and checked lately. */
export function programmeOf(id: string, parts: Partial<ProgrammeInFile> = {}): Programme {
  return normaliseProgramme({
    id,
    name: `Nom de ${id}`,
    kinds: [],
    territory: { departements: ['69'] },
    status: 'open',
    verifiedOn: '2026-11-20',
    source: 'écrit pour ce test',
    forPerson: 'À dire à la personne.',
    forAdviser: 'Pour qui accompagne.',
    ...parts,
  });
}

/** The same as a proposal shows it. */
export function offerOf(
  id: string,
  programme: Partial<ProgrammeInFile> = {},
  parts: Partial<Offer> = {},
): Offer {
  return { programme: programmeOf(id, programme), origin: 'local', state: 'open', stale: false, ...parts };
}
