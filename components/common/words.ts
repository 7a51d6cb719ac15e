import type { MessageKey } from '@/utils/i18n/translate.ts';
import type { Outlook } from '@/utils/interview/view.ts';
import type { Book, Status } from '@/utils/orientation/types.ts';

/** The sentence for an outlook without proposals. */
export function outlookKey(outlook: Outlook): MessageKey {
  if (outlook === 'too-early') return 'outlook_too_early';
  if (outlook === 'not-assessed') return 'outlook_not_assessed';
  return outlook === 'all-excluded' ? 'outlook_all_excluded' : 'outlook_none';
}

/** The sentence for a recorded decision without proposals. */
export function statusKey(status: Status): MessageKey {
  return outlookKey(status === 'found' ? 'all-excluded' : status);
}

/** The title of a kind of help; its id where the book no longer knows it. */
export function titleOf(book: Book, kind: string): string {
  return book.kinds.find(({ id }) => id === kind)?.short ?? kind;
}
