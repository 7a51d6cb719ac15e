import type { Entry } from '../journal/entry.ts';
import { joinList } from '../programmes/csv-list.ts';
import { type Column, codeColumn, commentColumn } from './columns.ts';
import { CONSTRAINT, GOALS_OF, NEED_OF, SITUATIONS, type Situation } from './france-travail-codes.ts';
import type { Leaving } from './leaving.ts';
import { frenchDayOf, needsWithout } from './words.ts';

type Value = 'OUI' | 'NON' | 'NON_ABORDEE';

/** The situations of digital autonomy, one a column, so that they can be copied one after the other. */
export function franceTravailColumns({ book, ticked }: Leaving): Column[] {
  return [
    { title: 'Date', of: ({ at }) => frenchDayOf(at) },
    { title: 'Contrainte', of: () => CONSTRAINT },
    ...SITUATIONS.map((one) => ({ title: titleOf(one), of: (entry: Entry) => valueIn(one, entry) })),
    {
      title: 'À demander avant de cocher',
      of: (entry) => joinList(SITUATIONS.filter((one) => isToAsk(one, entry)).map(titleOf)),
    },
    { title: 'Objectifs', of: ({ needs }) => codesOf(GOALS_OF, needs) },
    { title: 'Besoin', of: ({ needs }) => codesOf(NEED_OF, needs) },
    {
      title: 'Besoins sans code France Travail',
      of: (entry) => joinList(needsWithout({ ...GOALS_OF, ...NEED_OF }, entry, book)),
    },
    ...codeColumn(ticked),
    ...commentColumn(ticked),
  ];
}

function titleOf({ code, label }: Situation): string {
  return `${code} ${label}`;
}

function valueIn({ yes, no }: Situation, entry: Entry): Value {
  if (isSaid(no, entry)) return 'NON';
  return isSaid(yes, entry) ? 'OUI' : 'NON_ABORDEE';
}

function isToAsk(situation: Situation, entry: Entry): boolean {
  return valueIn(situation, entry) === 'NON_ABORDEE' && isSaid(situation.ask, entry);
}

function isSaid(said: Situation['yes'], { answers, facts }: Entry): boolean {
  return Object.entries(said ?? {}).some(([question, options]) =>
    [question === 'facts' ? facts : (answers[question] ?? [])].flat().some((one) => options.includes(one)),
  );
}

function codesOf(table: Readonly<Record<string, string>>, needs: readonly string[]): string {
  return joinList([...new Set(needs.flatMap((need) => table[need] ?? []))].sort());
}
