import { useTexts } from '@/components/common/texts.ts';
import { originWords } from './catalogue-words.ts';
import type { Names } from './names.ts';
import type { RowEvents, RowView } from './row-view.ts';

export interface RowActionsProps extends RowEvents {
  row: RowView;
  names: Names;
}

/** What can be done with a programme. */
export function RowActions({ row, names, onVerified, onEdit, onEnd, onRevert }: RowActionsProps) {
  const t = useTexts();
  const { programme, origin, under, state } = row;
  const { id, name } = programme;
  const below = under.at(-1);
  return (
    <fieldset class="bare row actions" aria-label={t('actions_of', name)}>
      <button type="button" class="plain" onClick={() => onVerified(id)}>
        {t('verified_today')}
      </button>
      <button type="button" class="plain" onClick={() => onEdit(id)}>
        {t('edit')}
      </button>
      {state !== 'ended' && (
        <button type="button" class="plain" onClick={() => onEnd(id)}>
          {t('end')}
        </button>
      )}
      {origin === 'local' && (
        <button type="button" class="plain" onClick={() => onRevert(id)}>
          {below === undefined ? t('delete') : t('revert_to', originWords(below, t, names))}
        </button>
      )}
    </fieldset>
  );
}
