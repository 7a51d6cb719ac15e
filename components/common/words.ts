import type { MessageKey } from '@/utils/i18n/translate.ts';
import type { Skills } from '@/utils/interview/draft.ts';
import type { Outlook } from '@/utils/interview/view.ts';
import type { Book, Status } from '@/utils/orientation/types.ts';
import type { Channel } from '@/utils/programmes/types.ts';

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

/** The words for how somebody is referred. Keys of texts hold no hyphens. */
export const CHANNEL_TEXTS = {
  'walk-in': 'channel_walk_in',
  telephone: 'channel_telephone',
  'email-form': 'channel_email_form',
  online: 'channel_online',
  post: 'channel_post',
} as const satisfies Record<Channel, MessageKey>;

export const SKILLS_TEST_TEXTS = {
  'pix-emploi': 'skills_pix_emploi',
  'abc-diag': 'skills_abc_diag',
} as const satisfies Record<Skills['test'], MessageKey>;

export const SKILLS_LEVEL_TEXTS = {
  beginner: 'skills_level_beginner',
  fragile: 'skills_level_fragile',
  basics: 'skills_level_basics',
  'at-ease': 'skills_level_at_ease',
} as const satisfies Record<Skills['level'], MessageKey>;

/** The name of a language in another; its code where nobody knows it. @param code ISO 639-1 */
export function languageName(code: string, language: string): string {
  return new Intl.DisplayNames([language], { type: 'language', fallback: 'code' }).of(code) ?? code;
}
