import { useEffect, useRef } from 'preact/hooks';
import { counted } from '@/components/common/counted.ts';
import { useTexts } from '@/components/common/texts.ts';
import type { Comparison } from '@/utils/journal/merge.ts';

export interface ComparisonListProps {
  comparison: Comparison;
  onRestore: () => void;
  onCancel: () => void;
}

/** What restoring a backup would bring, before anything changes. */
export function ComparisonList({ comparison, onRestore, onCancel }: ComparisonListProps) {
  const t = useTexts();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const { decisions, others, known, erased, tooOld } = comparison;
  return (
    <div class="form restorable">
      <h4 ref={title} tabIndex={-1}>
        {t('restore_new_title')}
      </h4>
      {decisions + others + tooOld === 0 && <p>{t('restore_nothing_new')}</p>}
      <ul class="points">
        <li class="strong">{counted(t, 'restore_decisions', decisions)}</li>
        <li>{counted(t, 'restore_others', others)}</li>
        <li>{counted(t, 'restore_known', known)}</li>
        {erased > 0 && <li>{counted(t, 'restore_erased', erased)}</li>}
        {tooOld > 0 && <li>{counted(t, 'restore_too_old', tooOld)}</li>}
      </ul>
      <div class="row">
        {/* Also where no event is new: numbers of what was erased for its age may be. */}
        <button type="button" class="primary" onClick={onRestore}>
          {t('restore_do')}
        </button>
        <button type="button" class="plain" onClick={onCancel}>
          {t('close_file')}
        </button>
      </div>
    </div>
  );
}
