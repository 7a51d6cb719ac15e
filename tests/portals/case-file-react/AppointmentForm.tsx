/** @jsxImportSource react */
import { useState } from 'react';
import { SUBJECTS } from './data.ts';
import { Field } from './Field.tsx';
import { addAppointment } from './store.ts';

/** The next appointment. */
export function AppointmentForm() {
  const [date, setDate] = useState('');
  const [time, setTime] = useState('');
  const [subject, setSubject] = useState(SUBJECTS[0] ?? '');
  const [status, setStatus] = useState('');
  return (
    <form
      id="appointment-form"
      aria-labelledby="next-title"
      onSubmit={(event) => {
        event.preventDefault();
        if (!date || !time) {
          setStatus('Indiquez une date et une heure.');
          return;
        }
        addAppointment({ start: `${date}T${time}`, subject, state: 'Prévu' });
        setStatus('Rendez-vous ajouté.');
      }}
    >
      <div className="fields">
        <Field id="date" label="Date" width="half" type="date" value={date} onValue={setDate} />
        <Field id="time" label="Heure" width="half" type="time" value={time} onValue={setTime} />
        {/* Trap: same id as the field of the note; this one has no label of its own. */}
        <Field id="objet" label="Objet" value={subject} onValue={setSubject} options={SUBJECTS} />
      </div>
      <div className="actions">
        <button type="submit">Ajouter</button>
        <span className="status" role="status">
          {status}
        </span>
      </div>
    </form>
  );
}
