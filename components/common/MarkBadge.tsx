import type { MessageKey } from '@/utils/i18n/translate.ts';
import type { Mark } from '@/utils/settings/settings.ts';
import { useTexts } from './texts.ts';

/** The user's personal mark: a dot and its words. A page that draws a false panel cannot know it. */
export function MarkBadge({ mark }: { mark: Mark }) {
  const t = useTexts();
  const word: MessageKey = `mark_word_${mark.word}`;
  const colour: MessageKey = `mark_colour_${mark.colour}`;
  return (
    <span class="mark">
      <span class={`mark-dot mark-${mark.colour}`} aria-hidden="true" />
      {t('mark_name', t(word), t(colour))}
    </span>
  );
}
