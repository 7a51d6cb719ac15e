import type { ComponentChildren } from 'preact';
import { formatDay } from '@/components/common/format-day.ts';
import { useTexts } from '@/components/common/texts.ts';

export interface SaveCardProps {
  /** Day of the last backup, `YYYY-MM-DD`. */
  last: string | null;
  /** Null while something is under way. */
  onSave: (() => void) | null;
  /** The step that it is at, or how it ended. */
  children: ComponentChildren;
}

/** Making a backup: when the last one was made, and the steps to the next. */
export function SaveCard({ last, onSave, children }: SaveCardProps) {
  const t = useTexts();
  return (
    <section class="card form" aria-label={t('backup_title')}>
      <h3>{t('backup_title')}</h3>
      <p>{t('backup_intro')}</p>
      <p class="soft">
        {last === null ? t('backup_never') : t('backup_last', formatDay(last, t('language')))}{' '}
        {t('backup_which_secret')}
      </p>
      {children}
      {onSave && (
        <button type="button" class="primary" onClick={onSave}>
          {t('backup_save')}
        </button>
      )}
    </section>
  );
}
