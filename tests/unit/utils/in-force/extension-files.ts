import { vi } from 'vitest';
import englishChecklist from '@/utils/interview/checklist.en.json' with { type: 'json' };
import checklist from '@/utils/interview/checklist.json' with { type: 'json' };
import englishBook from '@/utils/orientation/book.en.json' with { type: 'json' };
import book from '@/utils/orientation/book.json' with { type: 'json' };
import words from '@/utils/privacy/words.json' with { type: 'json' };
import catalogue from '@/utils/programmes/catalogue.json' with { type: 'json' };

const FILES: Readonly<Record<string, unknown>> = {
  '/data/book.json': book,
  '/data/book.en.json': englishBook,
  '/data/checklist.json': checklist,
  '/data/checklist.en.json': englishChecklist,
  '/data/catalogue.json': catalogue,
  '/data/words.json': words,
};

/** The files that the build puts beside the program, served as the extension serves them to itself. */
export function serveExtensionFiles(): void {
  vi.stubGlobal('fetch', async (url: string) => {
    if (!(url in FILES)) throw new TypeError(`no file ${url}`);
    return { json: async () => structuredClone(FILES[url]) };
  });
}
