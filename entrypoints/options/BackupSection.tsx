import type { BackupJournal } from '@/utils/backup/backup-journal.ts';
import { Restoring } from './Restoring.tsx';
import { Saving, type SavingProps } from './Saving.tsx';

/** The journal out into one file, and back in from one. */
export function BackupSection(props: SavingProps & { journal: BackupJournal }) {
  return (
    <>
      <Saving {...props} />
      <Restoring journal={props.journal} />
    </>
  );
}
