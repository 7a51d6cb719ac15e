import { language } from '@/utils/i18n/texts.ts';
import { translatedChecklist } from '@/utils/interview/shipped-checklist.ts';
import type { Checklist } from '@/utils/interview/types.ts';
import { translatedBook } from '@/utils/orientation/shipped-book.ts';
import type { Book } from '@/utils/orientation/types.ts';

/** The rule book and the checklist in the interface's language. */
export async function bookAndChecklist(): Promise<{ book: Book; checklist: Checklist }> {
  const [book, checklist] = await Promise.all([
    translatedBook(language(), loadOwnFile),
    translatedChecklist(language(), loadOwnFile),
  ]);
  return { book, checklist };
}

/** A file of the extension itself: nothing goes over the network. */
async function loadOwnFile(url: string): Promise<unknown> {
  const response = await fetch(url);
  return response.json();
}
