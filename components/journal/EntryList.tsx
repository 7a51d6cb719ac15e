import { useTexts } from '@/components/common/texts.ts';
import type { FollowedUp, VoucherResult } from '@/utils/journal/event.ts';
import type { Heard } from '@/utils/journal/follow-ups.ts';
import type { StoredRow } from '@/utils/journal/store.ts';
import { EntryItem, type EntryItemProps } from './EntryItem.tsx';

export interface EntryListProps
  extends Pick<EntryItemProps, 'checklist' | 'book' | 'tools' | 'programmes' | 'today' | 'copy'> {
  rows: readonly StoredRow[];
  /** What is known of given cheques, by decision. */
  results: Readonly<Record<string, VoucherResult>>;
  /** What was heard since, by decision. */
  followedUp: Readonly<Record<string, FollowedUp>>;
  /** The decision that is opened from the beginning. */
  open: string | null;
  /** The note that was asked for, shown with its decision. */
  note: { id: string; text: string } | null;
  onNote: (id: string) => void;
  onErase: (id: string) => void;
  /** Gives what went wrong in a sentence, or null. */
  onResult: (id: string, result: VoucherResult) => Promise<string | null>;
  /** Gives what went wrong in a sentence, or null. */
  onHeard: (id: string, heard: Heard) => Promise<string | null>;
}

/** The decisions newest first; each opens in full. A row that can't be read stays in its place and says so. */
export function EntryList(props: EntryListProps) {
  const { rows, results, followedUp, open, note, onNote, onErase, onResult, onHeard, ...words } = props;
  const t = useTexts();
  return (
    <ol class="entries">
      {rows.map((row) => (
        <li key={row.id} data-entry={row.id}>
          {'unreadable' in row ? (
            <p class="unreadable">{t('row_unreadable', row.unreadable)}</p>
          ) : (
            <EntryItem
              {...words}
              entry={row.entry}
              result={results[row.id]}
              followedUp={followedUp[row.id]}
              open={open === row.id}
              note={note?.id === row.id ? note.text : null}
              onNote={() => onNote(row.id)}
              onErase={() => onErase(row.id)}
              onResult={(result) => onResult(row.id, result)}
              onHeard={(heard) => onHeard(row.id, heard)}
            />
          )}
        </li>
      ))}
    </ol>
  );
}
