import { formatDay } from '@/components/common/format-day.ts';
import { useTexts } from '@/components/common/texts.ts';
import { statusKey, titleOf } from '@/components/common/words.ts';
import { OUTCOME_TEXTS } from '@/components/decision/outcome-texts.ts';
import { REASON_TEXTS } from '@/components/decision/reason-texts.ts';
import type { Checklist } from '@/utils/interview/types.ts';
import type { Entry } from '@/utils/journal/entry.ts';
import type { VoucherResult } from '@/utils/journal/event.ts';
import type { Book } from '@/utils/orientation/types.ts';
import { AnswerTable } from './AnswerTable.tsx';
import { VoucherWords } from './VoucherWords.tsx';

export interface EntryDetailsProps {
  entry: Entry;
  checklist: Checklist;
  book: Book;
  /** Names of programmes by id; one that is no longer known shows its id. */
  programmes: Readonly<Record<string, string>>;
  /** What became of given cheques; absent where nothing can be known yet. */
  result?: VoucherResult | undefined;
}

const UNKNOWN: VoucherResult = { used: 0, returned: 0 };

/** What was recorded, in words: all of it and nothing else. */
export function EntryDetails({ entry, checklist, book, programmes, result = UNKNOWN }: EntryDetailsProps) {
  const t = useTexts();
  const { voucher } = entry;
  return (
    <div class="entry">
      {entry.proposals.length === 0 ? (
        <p>{t(statusKey(entry.status))}</p>
      ) : (
        <ul class="agreed">
          {entry.proposals.map(({ kind, outcome, reason, rules, programme }) => (
            <li key={kind} data-kind={kind}>
              <strong>{titleOf(book, kind)}</strong>
              <span> – {t(outcome === null ? 'outcome_open' : OUTCOME_TEXTS[outcome])}</span>
              {reason !== null && <span> ({t(REASON_TEXTS[reason])})</span>}
              {programme !== null && <p lang="fr">{programmes[programme] ?? programme}</p>}
              <ul class="reasons">
                {book.rules
                  .filter(({ id }) => rules.includes(id))
                  .map(({ id, because }) => (
                    <li key={id}>{because}</li>
                  ))}
              </ul>
            </li>
          ))}
        </ul>
      )}
      {voucher && (
        <p data-voucher={voucher.programme}>
          <VoucherWords voucher={voucher} programmes={programmes} result={result} />
        </p>
      )}
      {entry.reviewOn !== null && <p>{t('review_on_day', formatDay(entry.reviewOn, t('language')))}</p>}
      <p>{entry.code === '' ? t('no_code') : t('code_is', entry.code)}</p>
      {entry.comment !== '' && <p>{t('free_text_is', entry.comment)}</p>}
      <details>
        <summary>{t('recorded_answers')}</summary>
        <AnswerTable entry={entry} checklist={checklist} book={book} />
      </details>
    </div>
  );
}
