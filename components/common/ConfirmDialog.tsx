import { useId } from 'preact/hooks';
import { ModalDialog } from './ModalDialog.tsx';
import { useTexts } from './texts.ts';

export interface ConfirmDialogProps {
  title: string;
  text: string;
  /** The word of the button that does it. */
  action: string;
  onConfirm: () => void;
  onCancel: () => void;
}

/** Asks before something is lost. */
export function ConfirmDialog({ title, text, action, onConfirm, onCancel }: ConfirmDialogProps) {
  const t = useTexts();
  const titleId = useId();
  return (
    <ModalDialog class="confirm" labelledBy={titleId} onCancel={onCancel}>
      <h2 id={titleId}>{title}</h2>
      <p>{text}</p>
      <div class="row">
        <button type="button" class="plain" onClick={onCancel}>
          {t('cancel')}
        </button>
        <button type="button" class="primary" onClick={onConfirm}>
          {action}
        </button>
      </div>
    </ModalDialog>
  );
}
