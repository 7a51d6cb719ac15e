import type { Names } from '@/components/options/names.ts';
import { emptyDraft, type ProgrammeDraft } from '@/components/options/programme-draft.ts';
import type { RowView } from '@/components/options/row-view.ts';
import { normaliseProgramme } from '@/utils/programmes/normalise-programme.ts';
import type { Programme } from '@/utils/programmes/types.ts';

/** A made-up programme: the least that one says. */
export function programme(parts: Partial<Programme> = {}): Programme {
  const least = normaliseProgramme({
    id: 'relais',
    name: 'Relais des Essais',
    kinds: ['a'],
    territory: { departements: ['69'] },
    status: 'open',
    verifiedOn: '2026-11-20',
    source: 'écrit pour ce test',
    forPerson: 'On vous y aide.',
    forAdviser: 'Appeler avant.',
  });
  return { ...least, ...parts };
}

export function row(parts: Partial<RowView> = {}): RowView {
  return {
    programme: programme(),
    origin: 'local',
    under: [],
    state: 'open',
    stale: false,
    formerly: null,
    ...parts,
  };
}

/** The words that the page would give for ids and codes. */
export const names: Names = {
  kind: (id) => ({ a: 'Aide A', b: 'Aide B', voucher: 'Chèque' })[id] ?? id,
  purpose: (id) => ({ learn: 'Apprendre', device: 'Appareil' })[id] ?? id,
  programme: (id) => ({ relais: 'Relais des Essais', suite: 'La suite' })[id] ?? id,
  departement: (code) => ({ '69': 'Rhône', '38': 'Isère' })[code] ?? code,
  organisation: null,
};

export const kinds = [
  { id: 'a', short: 'Aide A' },
  { id: 'b', short: 'Aide B' },
  { id: 'voucher', short: 'Chèque' },
];

export const purposes = [
  { value: 'device', label: 'Appareil' },
  { value: 'learn', label: 'Apprendre' },
] as const;

export const departements = [
  { id: '38', label: '38 – Isère' },
  { id: '69', label: '69 – Rhône' },
];

/** Whoever types a whole label or the code means it. */
export const find = (words: string) => departements.find(({ id, label }) => words === id || words === label);

export const draft = (parts: Partial<ProgrammeDraft> = {}): ProgrammeDraft => ({
  ...emptyDraft([], '2026-11-26'),
  ...parts,
});
