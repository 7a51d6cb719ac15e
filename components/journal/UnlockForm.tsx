import { useEffect, useRef, useState } from 'preact/hooks';
import { counted } from '@/components/common/counted.ts';
import { useTexts } from '@/components/common/texts.ts';
import { SecretField } from '@/components/secrets/SecretField.tsx';

export interface UnlockFormProps {
  /** Decisions that were recorded while it was locked. */
  waiting: number;
  /** Tries it; false where it opens nothing. */
  onUnlock: (secret: string) => Promise<boolean>;
}

/** Opens a locked journal with its passphrase or its recovery code. */
export function UnlockForm({ waiting, onUnlock }: UnlockFormProps) {
  const t = useTexts();
  const [secret, setSecret] = useState('');
  const [wrong, setWrong] = useState(false);
  const [busy, setBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const send = async () => {
    if (busy || secret.trim() === '') return;
    setBusy(true);
    setWrong(!(await onUnlock(secret)));
    setBusy(false);
  };
  return (
    <form
      ref={form}
      class="card form unlock"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <h2>{t('locked_title')}</h2>
      <p>{t('locked_text')}</p>
      {waiting > 0 && <p>{counted(t, 'locked_waiting', waiting)}</p>}
      <SecretField
        value={secret}
        wrong={wrong}
        onValue={(value) => {
          setSecret(value);
          setWrong(false);
        }}
      />
      <div class="row">
        <button type="submit" class="primary" disabled={busy}>
          {t('unlock')}
        </button>
      </div>
    </form>
  );
}
