import { useId, useRef, useState } from 'preact/hooks';
import { counted } from '@/components/common/counted.ts';
import { useTexts } from '@/components/common/texts.ts';

/** What was looked for, and how far it has come. */
export interface Search {
  query: string;
  /** Of the journal, from 0 to 1; null once it is over. */
  share: number | null;
  /** How many were found so far. */
  count: number;
  /** Rows that could not be opened. */
  unreadable: number;
  /** Ended by the user before the end. */
  stopped: boolean;
}

export interface SearchBoxProps {
  /** Null where nothing is looked for. */
  search: Search | null;
  onSearch: (query: string) => void;
  onStop: () => void;
  onClear: () => void;
}

/** Looks for words in all decisions; shows how far it is, and what came of it. The words stand in no address. */
export function SearchBox({ search, onSearch, onStop, onClear }: SearchBoxProps) {
  const t = useTexts();
  const help = useId();
  const field = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  const isRunning = search !== null && search.share !== null;
  /** The button is gone once it was clicked. */
  const back = (act: () => void) => () => {
    act();
    field.current?.focus();
  };
  return (
    <search>
      <form
        class="search-box"
        onSubmit={(event) => {
          event.preventDefault();
          onSearch(query);
        }}
      >
        <label class="field">
          <span>{t('search_label')}</span>
          <input
            ref={field}
            type="search"
            value={query}
            autocomplete="off"
            spellcheck={false}
            aria-describedby={help}
            onInput={(event) => setQuery(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="plain">
          {t('search_do')}
        </button>
        <small id={help} class="soft">
          {t('search_help')}
        </small>
      </form>
      {isRunning && (
        <div class="row">
          <progress max={1} value={search.share ?? 0} aria-label={t('search_progress')} />
          <button type="button" class="plain" onClick={back(onStop)}>
            {t('search_stop')}
          </button>
        </div>
      )}
      <p role="status">{search && !isRunning && outcomeOf(search)}</p>
      {search && !isRunning && (
        <button type="button" class="plain" onClick={back(onClear)}>
          {t('search_clear')}
        </button>
      )}
    </search>
  );

  function outcomeOf({ query: words, count, unreadable, stopped }: Search): string {
    return [
      counted(t, 'search_found', count, words),
      stopped ? t('search_stopped') : '',
      unreadable > 0 ? counted(t, 'search_unreadable', unreadable) : '',
    ]
      .filter((one) => one !== '')
      .join(' ');
  }
}
