import { useTexts } from '@/components/common/texts.ts';

export interface UndoBarProps {
  /** What was just done; empty for nothing. */
  said: string;
  /** What can be taken back, in words; null for nothing. */
  undo: string | null;
  onUndo: () => void;
}

/** Says what was done, and takes it back. The line is always there, so that what comes into it is read out. */
export function UndoBar({ said, undo, onUndo }: UndoBarProps) {
  const t = useTexts();
  const state = said !== '' ? 'undo-said' : undo === null ? 'undo-empty' : '';
  return (
    <div class={`undo ${state}`}>
      <p role="status">{said !== '' ? said : undo !== null && t('undo_last', undo)}</p>
      {undo !== null && (
        <button type="button" class="plain" aria-label={t('undo_what', undo)} onClick={onUndo}>
          {t('undo')}
        </button>
      )}
    </div>
  );
}
