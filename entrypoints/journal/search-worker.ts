import { formatDay } from '@/components/common/format-day.ts';
import { type Found, lookingThrough, type Rows, type Stretch } from '@/utils/journal/look-through.ts';
import { matcherOf, type SearchTexts } from '@/utils/journal/search-words.ts';

/** What is looked for, and where; comes once, before the first stretch. */
export interface SearchTask {
  rows: Rows;
  query: string;
  texts: Omit<SearchTexts, 'dayInWords'>;
  language: string;
}

/** What comes of a stretch; it is known by its beginning. */
export type SearchWord = { from: string } & ({ found: Found } | { failed: string });

/** The worker's own end of the line; the compiler takes this file for a page's. */
const page = self as unknown as {
  onmessage: (event: MessageEvent<SearchTask | Stretch>) => void;
  postMessage: (word: SearchWord) => void;
};

let look: ReturnType<typeof lookingThrough> | null = null;

page.onmessage = async ({ data }) => {
  if ('query' in data) {
    const dayInWords = (day: string) => formatDay(day, data.language);
    const matches = matcherOf(data.query, { ...data.texts, dayInWords });
    look = lookingThrough(data.rows, matches ?? (() => false));
    return;
  }
  const { from } = data;
  try {
    if (!look) throw new Error('a stretch before the task');
    page.postMessage({ from, found: await look(data) });
  } catch (error) {
    // Its name alone: a message may hold content.
    page.postMessage({ from, failed: error instanceof Error ? error.name : typeof error });
  }
};
