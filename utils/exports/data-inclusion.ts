import { joinList } from '../programmes/csv-list.ts';
import { type Column, codeColumn, commentColumn } from './columns.ts';
import { THEMES_OF } from './data-inclusion-themes.ts';
import type { Leaving } from './leaving.ts';
import { frenchDayOf, needsWithout, STATUS_WORDS } from './words.ts';

/** The themes to look for services under; `|` between them, as in the data of data.inclusion. */
export function themeColumns({ book, ticked }: Leaving): Column[] {
  return [
    { title: 'Date', of: ({ at }) => frenchDayOf(at) },
    { title: 'Résultat', of: ({ status }) => STATUS_WORDS[status] },
    {
      title: 'thematiques',
      of: ({ needs }) => joinList([...new Set(needs.flatMap((need) => THEMES_OF[need] ?? []))]),
    },
    {
      title: 'Besoins sans thématique data.inclusion',
      of: (entry) => joinList(needsWithout(THEMES_OF, entry, book)),
    },
    ...codeColumn(ticked),
    ...commentColumn(ticked),
  ];
}
