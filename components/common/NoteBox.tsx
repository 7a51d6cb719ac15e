import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useTexts } from './texts.ts';

export interface NoteBoxProps {
  note: string;
  /** Lines of the note in view. */
  rows?: number;
  /** Takes the focus as it appears: the user has just asked for it. */
  takesFocus?: boolean;
  /** Further buttons beside the one that copies. */
  children?: ComponentChildren;
  /** Copies a text; false where the page or the browser forbids it. */
  copy: (text: string) => Promise<boolean>;
}

/** The note as it will be pasted, and a button to copy it. Where copying is forbidden the text is selected instead. */
export function NoteBox({ note, rows = 7, takesFocus = false, children, copy }: NoteBoxProps) {
  const t = useTexts();
  const box = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (takesFocus) box.current?.focus();
  }, [takesFocus]);
  const onCopy = async () => {
    const copied = await copy(note);
    if (!copied) box.current?.select();
    setSaid(t(copied ? 'note_copied' : 'note_copy_by_hand'));
  };
  return (
    <section class="note">
      <label>
        <span class="label">{t('note_title')}</span>
        {/* Browsers write down what stands in a field, to restore their pages, unless it is off. */}
        <textarea ref={box} readOnly rows={rows} value={note} lang="fr" autocomplete="off" />
      </label>
      <div class="row">
        <button type="button" class="primary" onClick={onCopy}>
          {t('note_copy')}
        </button>
        {children}
      </div>
      <p role="status">{said}</p>
    </section>
  );
}
