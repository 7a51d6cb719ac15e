import { useEffect } from 'preact/hooks';
import { Notice } from '@/components/common/Notice.tsx';
import { SearchBox } from '@/components/journal/SearchBox.tsx';
import type { Page } from './use-journal.ts';
import { useSearch } from './use-search.ts';

export interface SearchingProps {
  /** The words for what is recorded; null while nothing can be looked for. What was found stays known meanwhile. */
  words: Pick<Page, 'checklist' | 'book' | 'programmes'> | null;
  /** Told the ids of what was found, newest first, once it is over; null: all decisions again. */
  onFound: (ids: readonly string[] | null) => void;
}

/** The search with its progress, by itself: a whole page that is drawn anew at every step would take longer than it. */
export function Searching({ words, onFound }: SearchingProps) {
  const { search, found, problem, start, stop, clear } = useSearch();
  useEffect(() => onFound(found), [found, onFound]);
  if (!words) return null;
  return (
    <>
      <SearchBox
        search={search}
        onSearch={(query) => void start(query, words)}
        onStop={stop}
        onClear={clear}
      />
      {problem !== null && <Notice>{problem}</Notice>}
    </>
  );
}
