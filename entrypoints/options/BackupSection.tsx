import { backupJournal } from './backup-journal.ts';
import { Restoring } from './Restoring.tsx';
import { Saving } from './Saving.tsx';

/** The journal out into one file, and back in from one. @param props.today `YYYY-MM-DD` */
export function BackupSection({ today }: { today: string }) {
  return (
    <>
      <Saving journal={backupJournal} today={today} />
      <Restoring journal={backupJournal} />
    </>
  );
}
