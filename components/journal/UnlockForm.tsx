import { useEffect, useRef, useState } from 'preact/hooks';
import { counted } from '@/components/common/counted.ts';
import { useTexts } from '@/components/common/texts.ts';
import { SecretField } from '@/components/secrets/SecretField.tsx';

export interface UnlockFormProps {
  /** Decisions that were recorded while it was locked. */
  waiting: number;
  /** The level of its title, below what stands around it. */
  title: 'h2' | 'h4';
  /** Tries it; false where it opens nothing. */
  onUnlock: (secret: string) => Promise<boolean>;
}

/** Opens a locked journal with its passphrase or its recovery code. Takes the focus, unless somebody is busy elsewhere. */
export function UnlockForm({ waiting, title: Title, onUnlock }: UnlockFormProps) {
  const t = useTexts();
  const [secret, setSecret] = useState('');
  const [wrong, setWrong] = useState(false);
  const [busy, setBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) form.current?.querySelector('input')?.focus();
  }, []);
  const send = async () => {
    if (busy || secret.trim() === '') return;
    setBusy(true);
    setWrong(!(await onUnlock(secret)));
    setBusy(false);
  };
  return (
    <form
      ref={form}
      class="unlock"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <Title>{t('locked_title')}</Title>
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
