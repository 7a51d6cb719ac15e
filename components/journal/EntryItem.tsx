import { useEffect, useRef, useState } from 'preact/hooks';
import { formatDay, formatTime } from '@/components/common/format-day.ts';
import { NoteBox } from '@/components/common/NoteBox.tsx';
import { useTexts } from '@/components/common/texts.ts';
import type { Checklist } from '@/utils/interview/types.ts';
import type { Entry } from '@/utils/journal/entry.ts';
import type { VoucherResult } from '@/utils/journal/event.ts';
import type { Book } from '@/utils/orientation/types.ts';
import { EntryDetails } from './EntryDetails.tsx';
import { EntrySummary } from './EntrySummary.tsx';
import { ResultForm } from './ResultForm.tsx';

export interface EntryItemProps {
  entry: Entry;
  checklist: Checklist;
  book: Book;
  /** Names of programmes by id. */
  programmes: Readonly<Record<string, string>>;
  /** What is known of its cheques; undefined where it gave none. */
  result: VoucherResult | undefined;
  /** Opened from the beginning, and the focus with it. */
  open: boolean;
  /** Its note, once it was asked for. */
  note: string | null;
  copy: (text: string) => Promise<boolean>;
  onNote: () => void;
  onErase: () => void;
  /** Gives what went wrong in a sentence, or null. */
  onResult: (result: VoucherResult) => Promise<string | null>;
}

/** One decision: a line that opens in full, with what can be done with it. */
export function EntryItem(props: EntryItemProps) {
  const { entry, checklist, book, programmes, result, open, note } = props;
  const t = useTexts();
  const [settling, setSettling] = useState(false);
  const summary = useRef<HTMLElement>(null);
  const settle = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (open) summary.current?.focus();
  }, [open]);
  const close = () => {
    setSettling(false);
    settle.current?.focus();
  };
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
      </summary>
      <EntryDetails entry={entry} checklist={checklist} book={book} programmes={programmes} result={result} />
      <div class="row">
        {entry.voucher && result && (
          <button
            ref={settle}
            type="button"
            class="plain"
            aria-expanded={settling}
            onClick={() => setSettling(!settling)}
          >
            {t(result.used + result.returned > 0 ? 'result_correct' : 'result_enter')}
          </button>
        )}
        <button type="button" class="plain" onClick={props.onNote}>
          {t('note_show')}
        </button>
        <button type="button" class="plain" onClick={props.onErase}>
          {t('erase')}
        </button>
      </div>
      {settling && entry.voucher && result && (
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
      {note !== null && <NoteBox note={note} takesFocus copy={props.copy} />}
    </details>
  );
}
