import { useState } from 'preact/hooks';
import { counted } from '@/components/common/counted.ts';
import { useTexts } from '@/components/common/texts.ts';
import { SecretField } from '@/components/secrets/SecretField.tsx';

export interface RestoreCopiesProps {
  /** Decisions, follow-ups and others that only the copy has. */
  count: number;
  /** They are sealed with a passphrase that held before. */
  needsSecret: boolean;
  /** Takes them back; false where the secret opens nothing. */
  onRestore: (secret: string) => Promise<boolean>;
}

/** What the last days' copy has and the journal has lost: taken back in one click. */
export function RestoreCopies({ count, needsSecret, onRestore }: RestoreCopiesProps) {
  const t = useTexts();
  const [secret, setSecret] = useState('');
  const [wrong, setWrong] = useState(false);
  const [busy, setBusy] = useState(false);
  const send = async () => {
    if (busy) return;
    setBusy(true);
    setWrong(!(await onRestore(secret)));
    setBusy(false);
  };
  return (
    <form
      class="card form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <h2>{t('copies_title')}</h2>
      <p>{counted(t, 'copies_text', count)}</p>
      {needsSecret && (
        <SecretField
          value={secret}
          wrong={wrong}
          onValue={(value) => {
            setSecret(value);
            setWrong(false);
          }}
        />
      )}
      <div class="row">
        <button type="submit" class="primary" disabled={busy}>
          {t('copies_restore')}
        </button>
      </div>
    </form>
  );
}
