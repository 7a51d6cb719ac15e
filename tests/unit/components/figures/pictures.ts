import type { Cell, Picture } from '@/utils/figures/pictures.ts';

export const cell = (count: number, text = String(count), atLeast = false): Cell => ({
  count,
  atLeast,
  text,
});

/** Made up: two rows of three numbers, two of which are drawn. */
export function pictureOf(parts: Partial<Picture> = {}): Picture {
  return {
    id: 'kinds',
    title: 'Aides proposées',
    text: 'Deux barres par aide.',
    head: 'Aide',
    columns: ['Proposée', 'Acceptée', 'Refusée'],
    drawn: 2,
    rows: [
      {
        label: 'Accéder ponctuellement à ordinateur, imprimante, scanner',
        cells: [cell(10), cell(5), cell(2)],
      },
      { label: 'Aide B', cells: [cell(4, 'au moins 4', true), cell(0, 'masqué', true), cell(0)] },
    ],
    ...parts,
  };
}
