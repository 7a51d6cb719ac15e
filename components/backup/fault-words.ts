import type { BackupFault } from '@/utils/backup/fault.ts';
import type { Translate } from '@/utils/i18n/translate.ts';

/** What is wrong with a backup, where, and what to do, in a sentence. */
export function faultWords(t: Translate, fault: BackupFault): string {
  switch (fault.code) {
    case 'not-a-backup':
      return t('restore_not_a_backup');
    case 'newer':
      return t('restore_newer');
    case 'secret':
      return t('secret_wrong');
    case 'gone':
      return t('restore_gone');
    case 'cut':
      return t('restore_cut', fault.line);
    case 'damaged':
      return t('restore_damaged', fault.line);
    case 'unknown':
      return t('restore_unknown', fault.line, fault.path);
  }
}
