import type { State } from '@/utils/programmes/state.ts';
import type { CatalogueEntry } from '@/utils/programmes/types.ts';

/** A row of the catalogue as the list shows it. */
export interface RowView extends CatalogueEntry {
  state: State;
  /** Nobody checked it for more than twelve months. */
  stale: boolean;
  /** The name of old that was searched for. */
  formerly: string | null;
}

/** What can be done with a row; by its id. */
export interface RowEvents {
  /** Its facts hold today. */
  onVerified: (id: string) => void;
  onEdit: (id: string) => void;
  onEnd: (id: string) => void;
  /** Takes the row of this machine away: what lies under it counts again, or nothing. */
  onRevert: (id: string) => void;
}
