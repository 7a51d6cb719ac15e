import { useEffect, useRef } from 'preact/hooks';
import { NoteBox } from '@/components/common/NoteBox.tsx';
import { useTexts } from '@/components/common/texts.ts';
import { EntryDetails } from '@/components/journal/EntryDetails.tsx';
import type { Checklist } from '@/utils/interview/types.ts';
import type { Entry } from '@/utils/journal/entry.ts';
import type { Book } from '@/utils/orientation/types.ts';
import type { LocalHelp } from '@/utils/programmes/offers.ts';

export interface FinishedProps {
  /** Null: nothing was kept. */
  entry: Entry | null;
  note: string;
  /** The journal is locked: the decision comes in once it is not. */
  waits: boolean;
  checklist: Checklist;
  book: Book;
  /** What there is in the territory: the names of programmes. */
  help: Pick<LocalHelp, 'offers'> | null;
  copy: (text: string) => Promise<boolean>;
  onNew: () => void;
}

/** The end of an interview: what was recorded, in words, and the note to take along. */
export function Finished({ entry, note, waits, checklist, book, help, copy, onNew }: FinishedProps) {
  const t = useTexts();
  const programmes = Object.fromEntries(
    (help?.offers ?? []).map(({ programme: { id, name } }) => [id, name]),
  );
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const again = (
    <button type="button" class="plain" onClick={onNew}>
      {t('new_interview')}
    </button>
  );
  return (
    <>
      <main class="finished">
        <h2 ref={title} tabIndex={-1} class="title">
          {t(entry ? 'recorded_title' : 'untraced_title')}
        </h2>
        <p class="soft">{t(entry ? 'recorded_text' : 'untraced_text')}</p>
        {waits && <p>{t('recorded_waits')}</p>}
        {entry && <EntryDetails entry={entry} checklist={checklist} book={book} programmes={programmes} />}
      </main>
      <section class="ending" aria-label={t('note_title')}>
        {note === '' ? (
          again
        ) : (
          <NoteBox note={note} rows={3} copy={copy}>
            {again}
          </NoteBox>
        )}
      </section>
    </>
  );
}
