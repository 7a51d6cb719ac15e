import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { useTexts } from '@/components/common/texts.ts';
import { TextField } from './TextField.tsx';

export interface EndDialogProps {
  /** The programme that ends. */
  name: string;
  /** `YYYY-MM-DD` */
  today: string;
  /** What was wrong with the day. */
  error: string | undefined;
  /** @param lastDay `YYYY-MM-DD` */
  onEnd: (lastDay: string) => void;
  onCancel: () => void;
}

/** Asks for the last day of a programme. */
export function EndDialog({ name, today, error, onEnd, onCancel }: EndDialogProps) {
  const t = useTexts();
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  const [lastDay, setLastDay] = useState(today);
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
      aria-labelledby={title}
      onCancel={(event) => {
        event.preventDefault();
        onCancel();
      }}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          onEnd(lastDay);
        }}
      >
        <h2 id={title}>{t('end_question', name)}</h2>
        <TextField
          label={t('field_valid_until')}
          help={t('end_help')}
          type="date"
          value={lastDay}
          onValue={setLastDay}
          error={error}
          required
        />
        <div class="row">
          <button type="button" class="plain" onClick={onCancel}>
            {t('cancel')}
          </button>
          <button type="submit" class="primary">
            {t('end')}
          </button>
        </div>
      </form>
    </dialog>
  );
}
