import { APPOINTMENTS, type Appointment, NOTES, type Note } from './data.ts';

/** What outlives a change of route; everything else is local state and is lost, as in many real portals. */
export interface Saved {
  notes: readonly Note[];
  appointments: readonly Appointment[];
}

let saved: Saved = { notes: NOTES, appointments: APPOINTMENTS };
const listeners = new Set<() => void>();

function update(next: Saved): void {
  saved = next;
  for (const listener of listeners) listener();
}

/** For `useSyncExternalStore`. */
export function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The present state; a new object after each change. */
export function getSaved(): Saved {
  return saved;
}

/** Puts a note at the top of the journal. */
export function addNote(note: Omit<Note, 'id'>): void {
  update({ ...saved, notes: [{ ...note, id: `n${saved.notes.length + 1}` }, ...saved.notes] });
}

/** Puts an appointment at the top of the list. */
export function addAppointment(appointment: Omit<Appointment, 'id'>): void {
  const id = `a${saved.appointments.length + 1}`;
  update({ ...saved, appointments: [{ ...appointment, id }, ...saved.appointments] });
}
