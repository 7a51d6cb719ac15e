import { formatDay } from '@/components/common/format-day.ts';
import { useTexts } from '@/components/common/texts.ts';
import type { VoucherResult } from '@/utils/journal/event.ts';
import type { FollowUp } from '@/utils/journal/vouchers.ts';
import { ResultForm } from './ResultForm.tsx';
import { VoucherWords } from './VoucherWords.tsx';

export interface FollowUpListProps {
  followUps: readonly FollowUp[];
  /** Names of programmes by id. */
  programmes: Readonly<Record<string, string>>;
  /** `YYYY-MM-DD` */
  today: string;
  /** Where a decision is shown in full. */
  hrefOf: (decision: string) => string;
  /** The place that takes the cheques expects the person. */
  onArrival: (decision: string) => void;
  /** Gives what went wrong in a sentence, or null. */
  onResult: (decision: string, result: VoucherResult) => Promise<string | null>;
}

/** What is still to be heard of given cheques, the most urgent first, and of whom. */
export function FollowUpList(props: FollowUpListProps) {
  const { followUps, programmes, today, hrefOf, onArrival, onResult } = props;
  const t = useTexts();
  if (followUps.length === 0) return null;
  return (
    <section class="follow-ups" aria-labelledby="follow-ups-title">
      <h2 id="follow-ups-title">{t('follow_ups')}</h2>
      <ul>
        {followUps.map(({ id, decision, about, due, voucher, result, code }) => (
          <li key={id} data-follow-up={about} data-decision={decision}>
            <p>
              <strong>{t(about === 'voucher-arrival' ? 'follow_up_arrival' : 'follow_up_result')}</strong>
              <br />
              <span class={due < today ? 'strong' : 'soft'}>
                {t(due < today ? 'follow_up_overdue' : 'follow_up_due', formatDay(due, t('language')))}
              </span>
            </p>
            <p>
              {code !== '' && <span class="entry-code">{code}</span>}{' '}
              <VoucherWords
                voucher={voucher}
                programmes={programmes}
                result={result.used + result.returned > 0 ? result : null}
              />
            </p>
            {about === 'voucher-arrival' ? (
              <button type="button" class="plain" onClick={() => onArrival(decision)}>
                {t('arrival_done')}
              </button>
            ) : (
              <ResultForm
                key={`${result.used}-${result.returned}`}
                cheques={voucher.cheques}
                result={result}
                onResult={(next) => onResult(decision, next)}
              />
            )}
            <a href={hrefOf(decision)}>{t('follow_up_decision')}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
