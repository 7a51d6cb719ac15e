import { composeNote } from '../interview/note.ts';
import { localDay } from '../local-day.ts';
import type { Leaving } from './leaving.ts';

const BETWEEN = `\n\n${'-'.repeat(40)}\n\n`;

/** The notes of the decisions, one below the other, as they go into a portal. */
export function plainText({ decisions, checklist, book, programmes }: Leaving): string {
  const notes = decisions.map((entry) => {
    const note = composeNote(entry, localDay(new Date(entry.at)), checklist, book, programmes);
    return entry.code === '' ? note : `${note}\n\nCode local : ${entry.code}`;
  });
  return `${notes.join(BETWEEN)}\n`;
}
