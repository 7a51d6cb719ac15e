import { withDatabase } from '@/utils/journal/database.ts';
import type { Found, Stretch } from '@/utils/journal/look-through.ts';
import { type SearchStep, searchDecisions } from '@/utils/journal/search.ts';
import { ExpectedError } from '@/utils/messages/result.ts';
import type { SearchTask, SearchWord } from './search-worker.ts';

/** One cannot use two processors; more would wait for the one database. */
const WORKERS = 2;

/**
 * Searches beside the page, which stays alive, in two workers that take turns. They end with the search, also where its
 * caller has enough.
 *
 * @throws ExpectedError what `withDatabase` throws; `journal_unavailable` where a worker fails
 */
export async function* searchInWorkers(task: Omit<SearchTask, 'rows'>): AsyncGenerator<SearchStep> {
  const rows = await withDatabase(async ({ database, ring }) => ({
    database: database.name,
    keys: [...ring.byId.values()],
  }));
  /** By the beginning of their stretch. */
  const waiting = new Map<string, { resolve: (found: Found) => void; reject: (error: Error) => void }>();
  const fail = (cause: string) => {
    const error = new ExpectedError('journal_unavailable', { cause: new Error(cause) });
    for (const { reject } of waiting.values()) reject(error);
  };
  const workers = Array.from({ length: WORKERS }, () => {
    const worker = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('error', () => fail('worker'));
    worker.addEventListener('message', ({ data }: MessageEvent<SearchWord>) => {
      if ('failed' in data) return fail(data.failed);
      waiting.get(data.from)?.resolve(data.found);
      waiting.delete(data.from);
    });
    worker.postMessage({ ...task, rows } satisfies SearchTask);
    return worker;
  });
  let turn = 0;
  const look = (stretch: Stretch) =>
    new Promise<Found>((resolve, reject) => {
      waiting.set(stretch.from, { resolve, reject });
      workers[turn++ % WORKERS]?.postMessage(stretch);
    });
  try {
    yield* searchDecisions(look);
  } finally {
    for (const worker of workers) worker.terminate();
  }
}
