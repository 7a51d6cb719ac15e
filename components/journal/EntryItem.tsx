import { useEffect, useRef, useState } from 'preact/hooks';
import { formatDay, formatTime } from '@/components/common/format-day.ts';
import { NoteBox } from '@/components/common/NoteBox.tsx';
import { useTexts } from '@/components/common/texts.ts';
import { titleOf } from '@/components/common/words.ts';
import type { Checklist } from '@/utils/interview/types.ts';
import type { Entry } from '@/utils/journal/entry.ts';
import type { FollowedUp, VoucherResult } from '@/utils/journal/event.ts';
import type { Heard } from '@/utils/journal/follow-ups.ts';
import type { Book } from '@/utils/orientation/types.ts';
import { acceptedKinds, isWithoutDate } from './accepted.ts';
import { EntryDetails } from './EntryDetails.tsx';
import { EntrySummary } from './EntrySummary.tsx';
import type { EntryTools } from './entry-tools.ts';
import { HeardForm } from './HeardForm.tsx';
import { HeardWords } from './HeardWords.tsx';
import { ResultForm } from './ResultForm.tsx';

export interface EntryItemProps {
  entry: Entry;
  checklist: Checklist;
  book: Book;
  tools: EntryTools;
  /** Names of programmes by id. */
  programmes: Readonly<Record<string, string>>;
  /** What is known of its cheques; undefined where it gave none. */
  result: VoucherResult | undefined;
  /** What was heard since; undefined where nothing was. */
  followedUp: FollowedUp | undefined;
  /** `YYYY-MM-DD` */
  today: string;
  /** Opened from the beginning, and the focus with it. */
  open: boolean;
  /** Its note, once it was asked for. */
  note: string | null;
  copy: (text: string) => Promise<boolean>;
  onNote: () => void;
  onErase: () => void;
  /** Gives what went wrong in a sentence, or null. */
  onResult: (result: VoucherResult) => Promise<string | null>;
  /** Gives what went wrong in a sentence, or null. */
  onHeard: (heard: Heard) => Promise<string | null>;
}

/** One decision: a line that opens in full, with what can be done with it. */
export function EntryItem(props: EntryItemProps) {
  const { entry, checklist, book, tools, programmes, result, followedUp, open, note } = props;
  const t = useTexts();
  /** Which form is open. */
  const [form, setForm] = useState<'result' | 'heard' | null>(null);
  const summary = useRef<HTMLElement>(null);
  const settle = useRef<HTMLButtonElement>(null);
  const hear = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (open) summary.current?.focus();
  }, [open]);
  const close = () => {
    (form === 'result' ? settle : hear).current?.focus();
    setForm(null);
  };
  const kinds = acceptedKinds(entry).map((kind) => ({ kind, title: titleOf(book, kind) }));
  // Where a reminder may be a danger none is set: nobody is led to set one.
  const withoutDate = isWithoutDate(entry, followedUp) && !tools.mayBeInDanger(entry);
  return (
    <details open={open}>
      <summary ref={summary}>
        <time dateTime={entry.at}>
          {formatDay(entry.at, t('language'))}, {formatTime(entry.at, t('language'))}
        </time>
        <span class="entry-summary">
          <EntrySummary entry={entry} book={book} />
        </span>
        {entry.code !== '' && <span class="entry-code">{entry.code}</span>}
        {withoutDate && <span class="without-date">{t('accepted_without_date')}</span>}
      </summary>
      <EntryDetails entry={entry} checklist={checklist} book={book} programmes={programmes} result={result} />
      {followedUp && (
        <HeardWords followedUp={followedUp} reviewOn={entry.reviewOn} checklist={checklist} book={book} />
      )}
      <div class="row">
        {entry.voucher && result && (
          <button
            ref={settle}
            type="button"
            class="plain"
            aria-expanded={form === 'result'}
            onClick={() => setForm(form === 'result' ? null : 'result')}
          >
            {t(result.used + result.returned > 0 ? 'result_correct' : 'result_enter')}
          </button>
        )}
        {(kinds.length > 0 || entry.reviewOn !== null) && (
          <button
            ref={hear}
            type="button"
            class="plain"
            aria-expanded={form === 'heard'}
            onClick={() => setForm(form === 'heard' ? null : 'heard')}
          >
            {t(withoutDate ? 'accepted_set_date' : 'follow_up_note')}
          </button>
        )}
        <button type="button" class="plain" onClick={props.onNote}>
          {t('note_show')}
        </button>
        <button type="button" class="plain" onClick={props.onErase}>
          {t('erase')}
        </button>
      </div>
      {form === 'result' && entry.voucher && result && (
        <ResultForm
          cheques={entry.voucher.cheques}
          result={result}
          onResult={async (next) => {
            const problem = await props.onResult(next);
            if (problem === null) close();
            return problem;
          }}
          onCancel={close}
        />
      )}
      {form === 'heard' && (
        <HeardForm
          kinds={kinds}
          followedUp={followedUp ?? null}
          problems={tools.problemsOf(entry)}
          at={entry.at}
          today={props.today}
          onHeard={async (heard) => {
            const problem = await props.onHeard(heard);
            if (problem === null && heard.next !== undefined) close();
            return problem;
          }}
          onCancel={close}
        />
      )}
      {note !== null && <NoteBox note={note} takesFocus copy={props.copy} />}
    </details>
  );
}
