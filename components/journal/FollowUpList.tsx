import { formatDay } from '@/components/common/format-day.ts';
import { useTexts } from '@/components/common/texts.ts';
import type { FollowUpRow } from '@/utils/journal/database.ts';

export interface FollowUpListProps {
  followUps: readonly FollowUpRow[];
  /** `YYYY-MM-DD` */
  today: string;
  /** The place that takes the cheques expects the person. */
  onArrival: (decision: string) => void;
  onResult: (decision: string, result: 'used' | 'returned') => void;
}

/** What is still to be heard of given cheques, the most urgent first; one click says it. */
export function FollowUpList({ followUps, today, onArrival, onResult }: FollowUpListProps) {
  const t = useTexts();
  if (followUps.length === 0) return null;
  return (
    <section class="follow-ups" aria-labelledby="follow-ups-title">
      <h2 id="follow-ups-title">{t('follow_ups')}</h2>
      <ul>
        {followUps.map(({ id, decision, about, due }) => (
          <li key={id} data-follow-up={about} data-decision={decision}>
            <p>
              <strong>{t(about === 'voucher-arrival' ? 'follow_up_arrival' : 'follow_up_result')}</strong>{' '}
              <span class={due < today ? 'strong' : 'soft'}>
                {t(due < today ? 'follow_up_overdue' : 'follow_up_due', formatDay(due, t('language')))}
              </span>
            </p>
            <div class="row">
              {about === 'voucher-arrival' ? (
                <button type="button" class="plain" onClick={() => onArrival(decision)}>
                  {t('arrival_done')}
                </button>
              ) : (
                <>
                  <button type="button" class="plain" onClick={() => onResult(decision, 'used')}>
                    {t('voucher_mark_used')}
                  </button>
                  <button type="button" class="plain" onClick={() => onResult(decision, 'returned')}>
                    {t('voucher_mark_returned')}
                  </button>
                </>
              )}
              <a href={`#entry-${decision}`}>{t('follow_up_decision')}</a>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
