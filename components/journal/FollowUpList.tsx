import { useTexts } from '@/components/common/texts.ts';
import type { VoucherResult } from '@/utils/journal/event.ts';
import type { FollowUp, Heard } from '@/utils/journal/follow-ups.ts';
import { type DueGroup, dueGroups } from './due-groups.ts';
import { FollowUpCard, type FollowUpCardProps } from './FollowUpCard.tsx';

export interface FollowUpListProps
  extends Pick<FollowUpCardProps, 'book' | 'tools' | 'programmes' | 'today'> {
  followUps: readonly FollowUp[];
  /** Where a decision is shown in full. */
  hrefOf: (decision: string) => string;
  /** The place that takes the cheques expects the person. */
  onArrival: (decision: string) => void;
  /** Gives what went wrong in a sentence, or null. */
  onResult: (decision: string, result: VoucherResult) => Promise<string | null>;
  /** Gives what went wrong in a sentence, or null. */
  onHeard: (decision: string, heard: Heard) => Promise<string | null>;
}

/** Who is to be seen again: overdue, this week, and folded what has time. */
export function FollowUpList(props: FollowUpListProps) {
  const { followUps, hrefOf, onArrival, onResult, onHeard, ...words } = props;
  const t = useTexts();
  if (followUps.length === 0) return null;
  const groups = dueGroups(followUps, words.today);
  return (
    <section class="follow-ups" aria-labelledby="follow-ups-title">
      <h2 id="follow-ups-title">{t('follow_ups')}</h2>
      {groups.overdue.length > 0 && (
        <>
          <h3>{t('follow_ups_overdue')}</h3>
          {cards('overdue')}
        </>
      )}
      {groups.week.length > 0 && (
        <>
          <h3>{t('follow_ups_week')}</h3>
          {cards('week')}
        </>
      )}
      {groups.later.length > 0 && (
        <details>
          <summary>
            <h3>{t('follow_ups_later', groups.later.length)}</h3>
          </summary>
          {cards('later')}
        </details>
      )}
    </section>
  );

  function cards(group: DueGroup) {
    return (
      <ul data-due={group}>
        {groups[group].map((followUp) => {
          const { id } = followUp.entry;
          return (
            <li key={id} data-decision={id}>
              <FollowUpCard
                {...words}
                followUp={followUp}
                href={hrefOf(id)}
                onArrival={() => onArrival(id)}
                onResult={(result) => onResult(id, result)}
                onHeard={(heard) => onHeard(id, heard)}
              />
            </li>
          );
        })}
      </ul>
    );
  }
}
