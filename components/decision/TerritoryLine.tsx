import { useId, useState } from 'preact/hooks';
import { useTexts } from '@/components/common/texts.ts';
import type { Areas } from '@/utils/programmes/types.ts';

export interface TerritoryLineProps {
  /** The territory in one line; empty while it is not known. */
  words: string;
  /** Whether it holds for this interview only. */
  own: boolean;
  /** Understands what was typed. */
  read: (text: string) => { areas: Areas; unknown: readonly string[] };
  /** Null goes back to the user's own territory. */
  onChange: (areas: Areas | null) => void;
  onOptions: () => void;
}

/** Where help is looked for, and another place for this person. */
export function TerritoryLine({ words, own, read, onChange, onOptions }: TerritoryLineProps) {
  const t = useTexts();
  const [text, setText] = useState('');
  const [unknown, setUnknown] = useState<readonly string[]>([]);
  const help = useId();
  const shown = words === '' ? t('territory_unknown') : t(own ? 'territory_once' : 'territory_is', words);
  return (
    <details class="territory">
      <summary>{shown}</summary>
      <form
        class="row"
        onSubmit={(event) => {
          event.preventDefault();
          const { areas, unknown } = read(text);
          const typed = text.trim();
          // Signs alone are no territory: an empty one would say that nobody knows where this is.
          const isEmpty = Object.values(areas).every((codes) => codes.length === 0);
          setUnknown(isEmpty && unknown.length === 0 && typed !== '' ? [typed] : unknown);
          if (unknown.length === 0 && !isEmpty) onChange(areas);
        }}
      >
        <label class="field">
          <span>{t('territory_here')}</span>
          <input
            value={text}
            maxLength={60}
            autocomplete="off"
            placeholder="69, 38000"
            aria-describedby={help}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="plain">
          {t('territory_apply')}
        </button>
        {own && (
          <button type="button" class="link" onClick={() => onChange(null)}>
            {t('territory_usual')}
          </button>
        )}
        <button type="button" class="link" onClick={onOptions}>
          {t('territory_options')}
        </button>
      </form>
      <p id={help} role="status" class="soft">
        {unknown.length > 0 ? t('territory_not_understood', unknown.join(', ')) : t('territory_help')}
      </p>
    </details>
  );
}
