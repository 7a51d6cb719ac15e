import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { useTexts } from '@/components/common/texts.ts';
import { Field } from './Field.tsx';

export interface ChooserOption {
  id: string;
  label: string;
}

export interface ChooserProps {
  label: string;
  help?: string;
  error?: string | undefined;
  options: readonly ChooserOption[];
  /** Ids, in the order in which they were chosen. */
  chosen: readonly string[];
  disabled?: boolean;
  /** The option that somebody means by what they typed. */
  find: (words: string) => ChooserOption | undefined;
  onChosen: (chosen: string[]) => void;
}

/** Several out of many: a line to type in with the browser's own list of suggestions, and what was chosen below. */
export function Chooser(props: ChooserProps) {
  const { label, help, error, options, chosen, disabled = false, find, onChosen } = props;
  const t = useTexts();
  const list = useId();
  const line = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [unknown, setUnknown] = useState<string | null>(null);
  const add = (option: ChooserOption) => {
    setTyped('');
    setUnknown(null);
    // A suggestion that was picked never was in the state: nothing would be drawn anew.
    if (line.current) line.current.value = '';
    if (!chosen.includes(option.id)) onChosen([...chosen, option.id]);
  };
  /** False where nobody can say what was meant. */
  const tryToAdd = (words: string): boolean => {
    setUnknown(null);
    if (words.trim() === '') return true;
    const option = find(words);
    if (option) add(option);
    else setUnknown(words.trim());
    return option !== undefined;
  };
  useLineBeforeSubmit(line, tryToAdd);
  const remove = (id: string) => {
    onChosen(chosen.filter((one) => one !== id));
    // The button that was pressed goes with it.
    line.current?.focus();
  };
  const labelOf = (id: string) => options.find((option) => option.id === id)?.label ?? id;
  return (
    <div class="chooser">
      <Field label={label} help={help} error={unknown === null ? error : t('chooser_unknown', unknown)}>
        {(attributes) => (
          <div class="chooser-line">
            <input
              {...attributes}
              ref={line}
              type="text"
              list={list}
              value={typed}
              disabled={disabled}
              autocomplete="off"
              onInput={({ currentTarget: { value } }) => {
                const picked = options.find((option) => option.label === value);
                if (picked) add(picked);
                else setTyped(value);
              }}
              onBlur={({ relatedTarget }) => {
                // What comes up here would push the button away from under the finger that is pressing it.
                if (!(relatedTarget instanceof HTMLButtonElement)) tryToAdd(typed);
              }}
              onKeyDown={(event) => {
                if (event.key !== 'Enter' || typed.trim() === '') return;
                event.preventDefault();
                tryToAdd(typed);
              }}
            />
            <button type="button" class="plain" disabled={disabled} onClick={() => tryToAdd(typed)}>
              {t('add')}
            </button>
          </div>
        )}
      </Field>
      <datalist id={list}>
        {options
          .filter(({ id }) => !chosen.includes(id))
          .map((option) => (
            <option key={option.id} value={option.label} />
          ))}
      </datalist>
      {chosen.length > 0 && (
        <ul class="chips" aria-label={t('chooser_chosen', label)}>
          {chosen.map((id) => (
            <li key={id} class="chip">
              {labelOf(id)}
              <button
                type="button"
                class="chip-remove"
                disabled={disabled}
                aria-label={t('remove_it', labelOf(id))}
                onClick={() => remove(id)}
              >
                <span aria-hidden="true">✕</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/**
 * What is left in the line counts: whoever types and then saves has chosen it. What is not understood keeps the form
 * from being sent.
 */
function useLineBeforeSubmit(
  line: { current: HTMLInputElement | null },
  tryToAdd: (words: string) => boolean,
): void {
  const latest = useRef(tryToAdd);
  latest.current = tryToAdd;
  useEffect(() => {
    const end = new AbortController();
    const first = (event: Event) => {
      if (latest.current(line.current?.value ?? '')) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      line.current?.focus();
    };
    line.current?.form?.addEventListener('submit', first, { capture: true, signal: end.signal });
    return () => end.abort();
  }, [line]);
}
