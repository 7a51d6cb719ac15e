import { counted } from '@/components/common/counted.ts';
import { formatDay } from '@/components/common/format-day.ts';
import { useTexts } from '@/components/common/texts.ts';
import type { Checklist } from '@/utils/interview/types.ts';
import type { Entry } from '@/utils/journal/entry.ts';
import type { FollowedUp, VoucherResult } from '@/utils/journal/event.ts';
import type { Book } from '@/utils/orientation/types.ts';
import { EntryDetails } from './EntryDetails.tsx';
import { HeardWords } from './HeardWords.tsx';

export interface PersonRecordProps {
  code: string;
  /** Newest first. */
  entries: readonly Entry[];
  checklist: Checklist;
  book: Book;
  /** Names of programmes by id. */
  programmes: Readonly<Record<string, string>>;
  /** By decision. */
  results: Readonly<Record<string, VoucherResult>>;
  followedUp: Readonly<Record<string, FollowedUp>>;
  onPrint: () => void;
  onErase: () => void;
  onClose: () => void;
}

/** All that the journal holds of a person, to be read with them, printed or erased. */
export function PersonRecord(props: PersonRecordProps) {
  const { code, entries, results, followedUp, onPrint, onErase, onClose, ...words } = props;
  const t = useTexts();
  return (
    <section class="person">
      <p>{entries.length === 0 ? t('person_nothing', code) : counted(t, 'person_found', entries.length)}</p>
      <div class="row">
        {entries.length > 0 && (
          <>
            <button type="button" class="plain" onClick={onPrint}>
              {t('person_print')}
            </button>
            <button type="button" class="plain" onClick={onErase}>
              {t('person_erase')}
            </button>
          </>
        )}
        <button type="button" class="plain" onClick={onClose}>
          {t('journal_all')}
        </button>
      </div>
      {entries.map((entry) => (
        <article key={entry.id} data-entry={entry.id}>
          <h2>{formatDay(entry.at, t('language'))}</h2>
          <EntryDetails entry={entry} result={results[entry.id]} {...words} />
          {sinceOf(entry)}
        </article>
      ))}
    </section>
  );

  function sinceOf({ id, reviewOn }: Entry) {
    const since = followedUp[id];
    const { checklist, book } = words;
    return since && <HeardWords followedUp={since} reviewOn={reviewOn} checklist={checklist} book={book} />;
  }
}
