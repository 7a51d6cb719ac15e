import { loadFile } from '@/utils/in-force/load-file.ts';
import type { BookFailure } from '@/utils/interview/proving-book.ts';
import type { Checklist } from '@/utils/interview/types.ts';
import type { Book } from '@/utils/orientation/types.ts';
import type { Parsed } from '@/utils/schema-issue.ts';
import type { ProofTask, ProofWord } from './proof-worker.ts';

/** Where the build puts the properties that every book has to have. */
const PROPERTIES_FILE = '/data/properties.json';

/**
 * Proves a book beside the page, so that the page stays alive. Null where the proof broke off or was broken off.
 *
 * @param onProgress how many claims are settled so far
 */
export async function proveInWorker(
  { book, checklist }: { book: Book; checklist: Checklist },
  signal: AbortSignal,
  onProgress: (proven: number) => void,
): Promise<Parsed<BookFailure[]> | null> {
  const properties = await loadFile(PROPERTIES_FILE);
  if (signal.aborted) return null;
  const worker = new Worker(new URL('./proof-worker.ts', import.meta.url), { type: 'module' });
  try {
    return await new Promise((resolve) => {
      signal.addEventListener('abort', () => resolve(null), { once: true });
      // A fault of ours, or a book that no memory holds.
      worker.addEventListener('error', () => resolve(null));
      worker.addEventListener('message', ({ data }: MessageEvent<ProofWord>) => {
        if ('proven' in data) onProgress(data.proven);
        else resolve(data.result);
      });
      worker.postMessage({ book, checklist, properties } satisfies ProofTask);
    });
  } finally {
    worker.terminate();
  }
}
