import { useEffect, useRef } from 'preact/hooks';
import { counted } from '@/components/common/counted.ts';
import { formatDay } from '@/components/common/format-day.ts';
import { useTexts } from '@/components/common/texts.ts';
import { SecretField } from '@/components/secrets/SecretField.tsx';

export interface OpenFormProps {
  fileName: string;
  /** What the file says of itself: when it was made (ISO instant), and of how many events. */
  about: { at: string; events: number };
  /** The secret that was tried does not fit. */
  wrong: boolean;
  secret: string;
  onSecret: (secret: string) => void;
  onOpen: () => void;
  onCancel: () => void;
}

/** A backup that was chosen, and the secret that opens it. */
export function OpenForm({ fileName, about, wrong, secret, ...events }: OpenFormProps) {
  const t = useTexts();
  const title = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (!wrong) title.current?.focus();
  }, [wrong]);
  return (
    <form
      class="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        events.onOpen();
      }}
    >
      <p ref={title} tabIndex={-1}>
        {counted(t, 'restore_about', about.events, fileName, formatDay(about.at, t('language')))}
      </p>
      <SecretField wrong={wrong} value={secret} onValue={events.onSecret} />
      <div class="row">
        <button type="submit" class="primary">
          {t('restore_open')}
        </button>
        <button type="button" class="plain" onClick={events.onCancel}>
          {t('close_file')}
        </button>
      </div>
    </form>
  );
}
