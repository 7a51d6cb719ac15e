import { useEffect, useState } from 'preact/hooks';
import { localDay } from '@/utils/local-day.ts';
import { hideReminder, type Reminder, readReminder } from '@/utils/settings/backup-store.ts';

/**
 * Whether it is time for a backup, and how not to hear of it until tomorrow.
 *
 * @param wanted the journal is shown, and has decisions
 */
export function useBackupReminder(wanted: boolean): { due: Reminder | null; hide: () => void } {
  const [due, setDue] = useState<Reminder | null>(null);
  useEffect(() => {
    if (!wanted) return;
    void readReminder(localDay(new Date())).then(setDue);
    return () => setDue(null);
  }, [wanted]);
  return {
    due,
    hide() {
      setDue(null);
      void hideReminder(localDay(new Date()));
    },
  };
}
