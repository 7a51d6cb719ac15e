import { useEffect, useId, useRef } from 'preact/hooks';
import { useTexts } from './texts.ts';

export interface ConfirmDialogProps {
  title: string;
  text: string;
  /** The word of the button that does it. */
  action: string;
  onConfirm: () => void;
  onCancel: () => void;
}

/** Asks before something is lost. The browser's own dialog keeps the focus in and gives it back. */
export function ConfirmDialog({ title, text, action, onConfirm, onCancel }: ConfirmDialogProps) {
  const t = useTexts();
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const before = document.activeElement;
    dialog.current?.showModal();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      class="confirm"
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onCancel();
      }}
    >
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
    </dialog>
  );
}
