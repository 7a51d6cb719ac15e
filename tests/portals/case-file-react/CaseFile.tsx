/** @jsxImportSource react */
import type { ComponentChildren } from 'preact';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { AppointmentForm } from './AppointmentForm.tsx';
import { ContactForm } from './ContactForm.tsx';
import { Field } from './Field.tsx';
import { longDay, shortTime } from './format.ts';
import { NoteForm } from './NoteForm.tsx';
import { RouteLink } from './RouteLink.tsx';
import { Situation } from './Situation.tsx';
import { getSaved, subscribe } from './store.ts';

/**
 * Counts the seconds that the case file is open. It renders the whole page each second, so a value that was
 * written into a field without telling React is gone a second later: what a real portal does at any moment.
 */
function useSecondsOpen(): number {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setSeconds((value) => value + 1), 1000);
    return () => clearInterval(timer);
  }, []);
  return seconds;
}

function Card(props: { id: string; title: string; aside?: ComponentChildren; children: ComponentChildren }) {
  return (
    <section className="card" aria-labelledby={props.id}>
      <div className="card-head">
        <h2 id={props.id}>{props.title}</h2>
        {props.aside}
      </div>
      {props.children}
    </section>
  );
}

/** The case file of the fictional M. Bertrand. */
export function CaseFile() {
  const { notes, appointments } = useSyncExternalStore(subscribe, getSaved);
  const seconds = useSecondsOpen();
  const [adviserPhone, setAdviserPhone] = useState('04 65 71 00 12');
  const [desk, setDesk] = useState('B 14');
  return (
    <>
      <section className="person" aria-labelledby="person-name">
        <div className="person-inner">
          <span className="avatar" aria-hidden="true">
            B
          </span>
          <div>
            <h1 id="person-name">M. Bertrand</h1>
            <p className="person-line">
              <span>52 ans, né le 17/03/1974</span>
              <span>Grenoble (38)</span>
              <span>Dossier 38-2026-00417</span>
              <span>
                Ouvert depuis {Math.floor(seconds / 60)} min {String(seconds % 60).padStart(2, '0')} s
              </span>
            </p>
          </div>
          <span className="tag">Accompagnement global</span>
        </div>
      </section>
      <main id="content" className="columns">
        <div className="column">
          <Card
            id="situation-title"
            title="Situation"
            aside={<span className="hint">Mise à jour le 3 novembre 2026</span>}
          >
            <Situation />
          </Card>
          <Card
            id="note-title"
            title="Nouvelle note"
            aside={<span className="hint">Visible par l’équipe du site</span>}
          >
            <NoteForm />
          </Card>
          <Card id="journal-title" title="Notes du dossier">
            <ol id="journal" className="journal">
              {notes.map((note) => (
                <li key={note.id}>
                  <p className="note-head">
                    <strong>
                      <time dateTime={note.day}>{longDay(note.day)}</time>
                    </strong>
                    <span>{note.kind}</span>
                    <span>{note.author}</span>
                  </p>
                  <p className="note-text">{note.text}</p>
                </li>
              ))}
            </ol>
          </Card>
        </div>
        <div className="column">
          <Card id="contact-title" title="Coordonnées">
            <ContactForm />
          </Card>
          <Card
            id="appointments-title"
            title="Rendez-vous"
            aside={
              <RouteLink route="rendez-vous" className="hint">
                Tout voir
              </RouteLink>
            }
          >
            <ul id="appointments" className="appointments">
              {appointments.map((appointment) => (
                <li key={appointment.id}>
                  <time dateTime={appointment.start}>{shortTime(appointment.start)}</time>
                  <span>{appointment.subject}</span>
                  <span className={appointment.state === 'Prévu' ? 'tag' : 'hint'}>{appointment.state}</span>
                </li>
              ))}
            </ul>
            <h3 id="next-title">Prochain rendez-vous</h3>
            <AppointmentForm />
          </Card>
          <Card
            id="adviser-title"
            title="Référente du dossier"
            aside={<span className="hint">Depuis le 8 septembre 2026</span>}
          >
            {/* Trap: the adviser's telephone has the same label as the person's. */}
            <div className="fields">
              <div className="field">
                <label htmlFor="adviser-name">Nom</label>
                <input id="adviser-name" value="Claire Morel" readOnly />
              </div>
              <Field
                id="adviser-phone"
                label="Téléphone"
                width="half"
                type="tel"
                value={adviserPhone}
                onValue={setAdviserPhone}
              />
              <Field id="adviser-desk" label="Bureau" width="half" value={desk} onValue={setDesk} />
            </div>
          </Card>
        </div>
      </main>
    </>
  );
}
