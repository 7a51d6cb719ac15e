import { useEffect, useRef, useState } from 'preact/hooks';
import { OUTCOME_TEXTS } from '@/components/decision/outcome-texts.ts';
import { REASON_TEXTS } from '@/components/decision/reason-texts.ts';
import type { Search } from '@/components/journal/SearchBox.tsx';
import { t } from '@/utils/i18n/texts.ts';
import type { MessageKey } from '@/utils/i18n/translate.ts';
import { hasWords } from '@/utils/journal/search-words.ts';
import { ExpectedError } from '@/utils/messages/result.ts';
import { searchInWorkers } from './search-in-workers.ts';
import type { Page } from './use-journal.ts';

/** What a search has found so far, and how to begin and end one. */
export function useSearch() {
  const [search, setSearch] = useState<Search | null>(null);
  /** Once it is over: the ids of what was found, newest first. */
  const [found, setFound] = useState<readonly string[] | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const clear = () => {
    running.current?.abort();
    setSearch(null);
    setFound(null);
    setProblem(null);
  };
  return {
    search,
    found,
    problem,
    clear,
    stop: () => running.current?.abort('stopped'),

    async start(query: string, words: Pick<Page, 'checklist' | 'book' | 'programmes'>): Promise<void> {
      clear();
      if (!hasWords(query)) return;
      const { checklist, book, programmes } = words;
      const texts = {
        ...{ checklist, book, programmes },
        outcomes: inWords(OUTCOME_TEXTS),
        reasons: inWords(REASON_TEXTS),
      };
      const run = new AbortController();
      running.current = run;
      const { signal } = run;
      const ids: string[] = [];
      let unreadable = 0;
      const told = (share: number | null, stopped = false) =>
        setSearch({ query: query.trim(), share, count: ids.length, unreadable, stopped });
      told(0);
      try {
        const task = { query, texts, language: t('language') };
        for await (const step of searchInWorkers(task)) {
          ids.push(...step.found);
          unreadable += step.unreadable;
          if (signal.aborted) break;
          told(step.share);
        }
      } catch (error) {
        setSearch(null);
        setProblem(t(`error_${error instanceof ExpectedError ? error.code : 'internal'}`));
        return;
      }
      // Another one was begun, or nothing is wanted any more.
      if (signal.aborted && signal.reason !== 'stopped') return;
      told(null, signal.aborted);
      setFound(ids);
    },
  };
}

function inWords<Code extends string>(keys: Readonly<Record<Code, MessageKey>>): Record<Code, string> {
  const words = Object.entries<MessageKey>(keys).map(([code, key]) => [code, t(key)]);
  return Object.fromEntries(words) as Record<Code, string>;
}
