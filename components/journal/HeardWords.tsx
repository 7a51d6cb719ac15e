import { formatDay } from '@/components/common/format-day.ts';
import { useTexts } from '@/components/common/texts.ts';
import { titleOf } from '@/components/common/words.ts';
import type { FollowedUp } from '@/utils/journal/event.ts';
import type { Book } from '@/utils/orientation/types.ts';
import { HEARD_TEXTS } from './heard-texts.ts';

export interface HeardWordsProps {
  followedUp: FollowedUp;
  /** The day that was agreed at first, as `YYYY-MM-DD`. */
  reviewOn: string | null;
  book: Book;
}

/** What was heard of a decision since: what became of its proposals, and the day that holds now where it is another. */
export function HeardWords({ followedUp: { results, next }, reviewOn, book }: HeardWordsProps) {
  const t = useTexts();
  return (
    <div class="since" data-since>
      <p class="strong">{t('heard_since')}</p>
      <ul>
        {Object.entries(results).map(([kind, result]) => (
          <li key={kind}>
            {titleOf(book, kind)} – {t(HEARD_TEXTS[result])}
          </li>
        ))}
      </ul>
      {next === null && <p>{t('follow_up_over')}</p>}
      {next !== null && next !== reviewOn && <p>{t('review_on_day', formatDay(next, t('language')))}</p>}
    </div>
  );
}
