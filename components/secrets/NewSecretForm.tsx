import { useEffect, useRef, useState } from 'preact/hooks';
import { useTexts } from '@/components/common/texts.ts';
import { ChoiceList } from '@/components/options/ChoiceList.tsx';
import { SecretField } from './SecretField.tsx';

export interface NewSecretFormProps {
  /** Six words that were drawn. */
  offered: string;
  /** Draws others. */
  onOther: () => void;
  /** Characters that a passphrase has at least. */
  least: number;
  /** A passphrase as it is read: what comes out the same is the same. */
  read: (typed: string) => string;
  /** The word of the button that takes it. */
  action: string;
  /** It was taken, and something is under way. */
  busy?: boolean;
  onChosen: (passphrase: string) => void;
  onCancel: () => void;
}

/** A new passphrase: six drawn words, or the user's own, typed twice. The focus comes here: what asked for it is gone. */
export function NewSecretForm(props: NewSecretFormProps) {
  const { offered, onOther, least, read, action, busy = false, onChosen, onCancel } = props;
  const t = useTexts();
  const [from, setFrom] = useState<'offered' | 'own'>('offered');
  const [own, setOwn] = useState('');
  const [again, setAgain] = useState('');
  const [wrong, setWrong] = useState<'short' | 'differ' | null>(null);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const length = [...read(own)].length;

  const choose = () => {
    if (from === 'offered') return onChosen(offered);
    const found = length < least ? 'short' : read(own) !== read(again) ? 'differ' : null;
    setWrong(found);
    if (found === null) onChosen(own);
  };
  return (
    <form
      ref={form}
      class="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) choose();
      }}
    >
      <ChoiceList
        legend={t('passphrase_choice')}
        single
        choices={[
          { value: 'offered', label: t('passphrase_offered') },
          { value: 'own', label: t('passphrase_own') },
        ]}
        chosen={[from]}
        onChosen={([chosen = 'offered']) => setFrom(chosen)}
      />
      {from === 'offered' ? (
        <>
          <p class="six-words" role="status" lang="fr">
            {offered}
          </p>
          <button type="button" class="plain" onClick={onOther}>
            {t('passphrase_other_words')}
          </button>
          <p class="soft">{t('passphrase_offered_help')}</p>
        </>
      ) : (
        <>
          <SecretField
            label={t('passphrase_choice')}
            help={t('passphrase_own_help', least)}
            error={wrong === 'short' ? t('passphrase_short', least, length) : undefined}
            value={own}
            onValue={(typed) => {
              setOwn(typed);
              setWrong(null);
            }}
          />
          <SecretField
            label={t('passphrase_again')}
            error={wrong === 'differ' ? t('passphrase_differ') : undefined}
            value={again}
            onValue={(typed) => {
              setAgain(typed);
              setWrong(null);
            }}
          />
        </>
      )}
      <div class="row">
        <button type="submit" class="primary" disabled={busy}>
          {action}
        </button>
        <button type="button" class="plain" onClick={onCancel}>
          {t('cancel')}
        </button>
      </div>
    </form>
  );
}
