import type { JournalEvent } from '../journal/event.ts';
import type { BackupKey } from './format.ts';

/** What a backup would bring that is not here, and what would stay as it is. */
export interface Comparison {
  /** Decisions that are not here. */
  decisions: number;
  /** Other events that are not here: follow-ups, deliveries, erasures. */
  others: number;
  /** Events that are here already. */
  known: number;
  /** Of decisions that were erased here: they do not come back. */
  erased: number;
  /** Older than what is kept here: only their numbers come. */
  tooOld: number;
}

/** What a backup needs of the journal, in whose folder it is done. */
export interface BackupJournal {
  readAll: () => Promise<{ count: number; chunks: AsyncIterable<JournalEvent[]>; gone: unknown }>;
  compare: (events: JournalEvent[]) => Promise<Comparison>;
  /** A union by id. Cancelled, what came in until then stays. */
  merge: (
    events: JournalEvent[],
    gone: unknown,
    options: { onProgress: (share: number) => void; signal: AbortSignal },
  ) => Promise<void>;
  /** The journal's own key and its wraps; null where it has no passphrase of its own. */
  key: () => Promise<BackupKey | null>;
}
