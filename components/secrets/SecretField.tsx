import { useEffect, useRef, useState } from 'preact/hooks';
import { useTexts } from '@/components/common/texts.ts';
import { Field } from '@/components/options/Field.tsx';

export interface SecretFieldProps {
  /** Absent: a passphrase or a recovery code that exists already. */
  label?: string;
  help?: string | undefined;
  /** What is wrong with a new secret, in a sentence. */
  error?: string | undefined;
  /** It was tried, and opens nothing. */
  wrong?: boolean;
  value: string;
  onValue: (value: string) => void;
}

/**
 * A secret on its way in, hidden from whoever looks over a shoulder until it is asked for. Where something is wrong with
 * it, what was typed stays, and the focus comes back to it.
 */
export function SecretField({ label, help, wrong = false, value, onValue, ...props }: SecretFieldProps) {
  const t = useTexts();
  const error = props.error ?? (wrong ? t('secret_wrong') : undefined);
  const [shown, setShown] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (error !== undefined) input.current?.focus();
  }, [error]);
  return (
    <Field label={label ?? t('secret_label')} help={help} error={error}>
      {(attributes) => (
        <div class="secret">
          <input
            {...attributes}
            ref={input}
            // Preact's types tie each type to the roles it may have; no role is given here.
            type={(shown ? 'text' : 'password') as 'text'}
            value={value}
            // The browser would keep it on a computer that is shared, and check its spelling elsewhere.
            autocomplete="off"
            autocapitalize="none"
            spellcheck={false}
            onInput={(event) => onValue(event.currentTarget.value)}
          />
          <button type="button" class="plain" aria-controls={attributes.id} onClick={() => setShown(!shown)}>
            {t(shown ? 'secret_hide' : 'secret_show')}
          </button>
        </div>
      )}
    </Field>
  );
}
