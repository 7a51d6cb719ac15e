import { type Changes, listChanges } from '../files/list-changes.ts';
import type { Programme } from './types.ts';

export type CatalogueChanges = Changes<Programme>;

/** What an import would change, programme by programme, each known by its id. */
export function changesBetween(before: readonly Programme[], after: readonly Programme[]): CatalogueChanges {
  return listChanges(before, after);
}
