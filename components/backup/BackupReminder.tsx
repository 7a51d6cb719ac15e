import { formatDay } from '@/components/common/format-day.ts';
import { useTexts } from '@/components/common/texts.ts';

export interface BackupReminderProps {
  /** Day of the last backup, `YYYY-MM-DD`; null: there never was one. */
  saved: string | null;
  /** Where a backup is made. */
  href: string;
  onHide: () => void;
}

/** No backup for too long. Can be put away for today. */
export function BackupReminder({ saved, href, onHide }: BackupReminderProps) {
  const t = useTexts();
  return (
    <section class="notice backup-reminder" aria-label={t('backup_title')}>
      <p>
        {t('reminder_backup')} {saved !== null && t('reminder_last', formatDay(saved, t('language')))}
      </p>
      <p class="row">
        <a href={href}>{t('reminder_do')}</a>
        <button type="button" class="plain" onClick={onHide}>
          {t('reminder_hide')}
        </button>
      </p>
    </section>
  );
}
