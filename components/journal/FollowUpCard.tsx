import { formatDay } from '@/components/common/format-day.ts';
import { useTexts } from '@/components/common/texts.ts';
import { titleOf } from '@/components/common/words.ts';
import type { ToHear } from '@/utils/journal/entry.ts';
import type { VoucherResult } from '@/utils/journal/event.ts';
import type { FollowUp, Heard } from '@/utils/journal/follow-ups.ts';
import type { Book } from '@/utils/orientation/types.ts';
import { acceptedKinds } from './accepted.ts';
import type { EntryTools } from './entry-tools.ts';
import { HeardForm } from './HeardForm.tsx';
import { ResultForm } from './ResultForm.tsx';
import { VoucherWords } from './VoucherWords.tsx';

export interface FollowUpCardProps {
  followUp: FollowUp;
  book: Book;
  tools: EntryTools;
  /** Names of programmes by id. */
  programmes: Readonly<Record<string, string>>;
  /** `YYYY-MM-DD` */
  today: string;
  /** Where the decision is shown in full. */
  href: string;
  /** The place that takes the cheques expects the person. */
  onArrival: () => void;
  /** Gives what went wrong in a sentence, or null. */
  onResult: (result: VoucherResult) => Promise<string | null>;
  /** Gives what went wrong in a sentence, or null. */
  onHeard: (heard: Heard) => Promise<string | null>;
}

const TITLES = {
  review: 'follow_up_review',
  'voucher-arrival': 'follow_up_arrival',
  'voucher-result': 'follow_up_result',
} as const satisfies Record<ToHear, string>;

/** Somebody to be seen again: what is to be heard, the most urgent first, each with its day. */
export function FollowUpCard(props: FollowUpCardProps) {
  const { followUp, book, tools, programmes, today, href, onArrival, onResult, onHeard } = props;
  const { entry, open, followedUp, result } = followUp;
  const t = useTexts();
  const day = (of: string) => formatDay(of, t('language'));
  return (
    <>
      <div class="row between">
        <h4>
          {entry.code === '' ? (
            t('follow_up_interview', day(entry.at))
          ) : (
            <span class="entry-code">{entry.code}</span>
          )}
        </h4>
        <a href={href}>{t('follow_up_decision')}</a>
      </div>
      {open.map(({ about, due }) => (
        <div key={about} class="to-hear" data-follow-up={about}>
          <p>
            <strong>{t(TITLES[about])}</strong>
            <br />
            <span class={due < today ? 'strong' : 'soft'}>
              {t(due < today ? 'follow_up_overdue' : 'follow_up_due', day(due))}
            </span>
          </p>
          {about === 'review' ? review() : cheques(about)}
        </div>
      ))}
    </>
  );

  function review() {
    const kinds = acceptedKinds(entry).map((kind) => ({ kind, title: titleOf(book, kind) }));
    return (
      <HeardForm
        kinds={kinds}
        followedUp={followedUp}
        problems={tools.problemsOf(entry)}
        at={entry.at}
        today={today}
        onHeard={onHeard}
      />
    );
  }

  function cheques(about: ToHear) {
    const { voucher } = entry;
    if (voucher === null || result === null) return null;
    return (
      <>
        <p>
          <VoucherWords
            voucher={voucher}
            programmes={programmes}
            result={result.used + result.returned > 0 ? result : null}
          />
        </p>
        {about === 'voucher-arrival' ? (
          <button type="button" class="plain" onClick={onArrival}>
            {t('arrival_done')}
          </button>
        ) : (
          <ResultForm
            key={`${result.used}-${result.returned}`}
            cheques={voucher.cheques}
            result={result}
            onResult={onResult}
          />
        )}
      </>
    );
  }
}
