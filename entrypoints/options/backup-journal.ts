import type { BackupKey } from '@/utils/backup/format.ts';
import { BOUND } from '@/utils/journal/keys.ts';
import { compare, merge, readAll } from '@/utils/journal/merge.ts';
import { wrappedKey } from '@/utils/journal/protection.ts';
import { showDue } from '@/utils/journal/show-due.ts';

/** What a backup needs of the journal. */
export const backupJournal = {
  readAll,
  compare,

  async merge(...merged: Parameters<typeof merge>): Promise<void> {
    await merge(...merged);
    // Who is to be seen again may have changed.
    await showDue();
  },

  /** The journal's own key and its wraps; null where it has no passphrase of its own. */
  async key(): Promise<BackupKey | null> {
    const wrapped = await wrappedKey();
    return wrapped && { ...wrapped, bound: BOUND };
  },
};

export type BackupJournal = typeof backupJournal;
