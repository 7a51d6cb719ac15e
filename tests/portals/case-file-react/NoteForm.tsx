/** @jsxImportSource react */
import { useLayoutEffect, useRef, useState } from 'react';
import { NOTE_KINDS } from './data.ts';
import { Field } from './Field.tsx';
import { today } from './format.ts';
import { addNote } from './store.ts';

const LIMIT = 2000;

/** The note of the interview: controlled, with a hidden twin that measures its height. */
export function NoteForm() {
  const [kind, setKind] = useState(NOTE_KINDS[0] ?? '');
  const [text, setText] = useState('');
  const [status, setStatus] = useState('');
  const twin = useRef<HTMLTextAreaElement>(null);
  const [height, setHeight] = useState(128);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the twin's height follows from the text it shows.
  useLayoutEffect(() => setHeight(Math.max(128, (twin.current?.scrollHeight ?? 0) + 2)), [text]);

  const save = () => {
    if (!text.trim()) {
      setStatus('La note est vide.');
      return;
    }
    addNote({ day: today(), kind, author: 'Claire Morel', text: text.trim() });
    setText('');
    setStatus('Note enregistrée dans le dossier.');
  };

  return (
    <form
      id="note-form"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <div className="fields">
        {/* Trap: the id "objet" stands twice in the page. */}
        <Field id="objet" label="Objet" width="half" value={kind} onValue={setKind} options={NOTE_KINDS} />
        <div className="field">
          <label htmlFor="note">Note d’entretien</label>
          <div className="note-box">
            <textarea
              id="note"
              name="note"
              maxLength={LIMIT}
              aria-describedby="note-count"
              style={{ height: `${height}px` }}
              value={text}
              onChange={(event) => {
                setText(event.currentTarget.value);
                setStatus('');
              }}
            />
            <textarea
              ref={twin}
              className="auto-size-twin"
              aria-hidden="true"
              tabIndex={-1}
              readOnly
              value={text}
            />
          </div>
        </div>
      </div>
      <div className="actions">
        <button type="submit" className="primary">
          Enregistrer la note
        </button>
        <span className={status === 'La note est vide.' ? 'status error' : 'status'} role="status">
          {status}
        </span>
        <span className="hint push" id="note-count">
          {text.length} / {LIMIT} caractères
        </span>
      </div>
    </form>
  );
}
