import { formatDay } from '@/components/common/format-day.ts';
import { useTexts } from '@/components/common/texts.ts';
import { titleOf } from '@/components/common/words.ts';
import type { Checklist } from '@/utils/interview/types.ts';
import type { FollowedUp } from '@/utils/journal/event.ts';
import type { Book } from '@/utils/orientation/types.ts';
import { HEARD_TEXTS } from './heard-texts.ts';

export interface HeardWordsProps {
  followedUp: FollowedUp;
  /** The day that was agreed at first, as `YYYY-MM-DD`. */
  reviewOn: string | null;
  checklist: Checklist;
  book: Book;
}

/**
 * What was heard of a decision since: what became of its proposals and of what was a problem, and the day that holds now
 * where it is another.
 */
export function HeardWords({ followedUp, reviewOn, checklist, book }: HeardWordsProps) {
  const { results, answers, answeredOn, next } = followedUp;
  const t = useTexts();
  const answered = Object.entries(answers).map(([id, answer]) => {
    const question = checklist.questions.find((one) => one.id === id);
    const labels = [answer]
      .flat()
      .map((option) => question?.options.find((one) => one.id === option)?.label ?? option);
    const told = [question?.short ?? id, labels.join(', ')] as const;
    const on = answeredOn[id];
    const words = on ? t('heard_answer', formatDay(on, t('language')), ...told) : t('witness', ...told);
    return { id, words };
  });
  return (
    <div class="since" data-since>
      <p class="strong">{t('heard_since')}</p>
      <ul>
        {Object.entries(results).map(([kind, result]) => (
          <li key={kind}>
            {titleOf(book, kind)} – {t(HEARD_TEXTS[result])}
          </li>
        ))}
        {answered.map(({ id, words }) => (
          <li key={id}>{words}</li>
        ))}
      </ul>
      {next === null && <p>{t('follow_up_over')}</p>}
      {next !== null && next !== reviewOn && <p>{t('review_on_day', formatDay(next, t('language')))}</p>}
    </div>
  );
}
