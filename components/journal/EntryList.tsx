import { formatDay, formatTime } from '@/components/common/format-day.ts';
import { NoteBox } from '@/components/common/NoteBox.tsx';
import { useTexts } from '@/components/common/texts.ts';
import { statusKey, titleOf } from '@/components/common/words.ts';
import { OUTCOME_TEXTS } from '@/components/decision/outcome-texts.ts';
import type { Checklist } from '@/utils/interview/types.ts';
import type { Entry } from '@/utils/journal/entry.ts';
import type { StoredRow } from '@/utils/journal/store.ts';
import type { Book } from '@/utils/orientation/types.ts';
import { EntryDetails } from './EntryDetails.tsx';

export interface EntryListProps {
  rows: readonly StoredRow[];
  checklist: Checklist;
  book: Book;
  /** Names of programmes by id. */
  programmes: Readonly<Record<string, string>>;
  /** What became of given cheques, by decision. */
  results: Readonly<Record<string, 'used' | 'returned'>>;
  /** The note that was asked for, shown with its decision. */
  note: { id: string; text: string } | null;
  copy: (text: string) => Promise<boolean>;
  onNote: (id: string) => void;
  onErase: (id: string) => void;
}

/** The decisions newest first; each opens in full. A row that can't be read stays in its place and says so. */
export function EntryList(props: EntryListProps) {
  const { rows, checklist, book, programmes, results, note, copy, onNote, onErase } = props;
  const t = useTexts();
  return (
    <ol class="entries">
      {rows.map((row) => (
        <li key={row.id} id={`entry-${row.id}`} data-entry={row.id}>
          {'unreadable' in row ? (
            <p class="unreadable">{t('row_unreadable', row.unreadable)}</p>
          ) : (
            <details>
              <summary>
                <time dateTime={row.entry.at}>
                  {formatDay(row.entry.at, t('language'))}, {formatTime(row.entry.at, t('language'))}
                </time>
                <span class="entry-summary">
                  <Summary entry={row.entry} book={book} />
                </span>
                {row.entry.code !== '' && <span class="entry-code">{row.entry.code}</span>}
              </summary>
              <EntryDetails
                entry={row.entry}
                checklist={checklist}
                book={book}
                programmes={programmes}
                result={results[row.id]}
              />
              <div class="row">
                <button type="button" class="plain" onClick={() => onNote(row.id)}>
                  {t('note_show')}
                </button>
                <button type="button" class="plain" onClick={() => onErase(row.id)}>
                  {t('erase')}
                </button>
              </div>
              {note?.id === row.id && <NoteBox note={note.text} takesFocus copy={copy} />}
            </details>
          )}
        </li>
      ))}
    </ol>
  );
}

function Summary({ entry, book }: { entry: Entry; book: Book }) {
  const t = useTexts();
  const agreed = entry.proposals.filter(({ outcome }) => outcome !== null);
  if (entry.proposals.length === 0) return <>{t(statusKey(entry.status))}</>;
  const shown = agreed.length > 0 ? agreed : entry.proposals;
  return (
    <>
      {shown
        .map(
          ({ kind, outcome }) =>
            `${titleOf(book, kind)} (${t(outcome === null ? 'outcome_open' : OUTCOME_TEXTS[outcome])})`,
        )
        .join(' · ')}
    </>
  );
}
