import type { FigureMonth } from '../figures/tally.ts';
import { withDatabase } from './database.ts';

/** What was counted by month and role, oldest first: kept in every change of the journal, not worked out here. */
export async function readFigures(): Promise<FigureMonth[]> {
  const months = await withDatabase((journal) => journal.months.all());
  return months
    .map(({ id, roles }) => ({ id, roles: withoutEmpty(roles) }))
    .filter(({ roles }) => count(roles) > 0);
}

/** All decisions of a role may have been erased on purpose. */
function withoutEmpty(roles: FigureMonth['roles']): FigureMonth['roles'] {
  return Object.fromEntries(Object.entries(roles).filter(([, tally]) => count(tally) > 0));
}

function count(all: object): number {
  return Object.keys(all).length;
}
