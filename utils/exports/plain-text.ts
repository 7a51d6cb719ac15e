import { composeNote } from '../interview/note.ts';
import { localDay } from '../local-day.ts';
import type { Leaving } from './leaving.ts';
import { sinceText } from './since.ts';

const BETWEEN = `\n\n${'-'.repeat(40)}\n\n`;

/** The notes of the decisions, each with what was heard since, one below the other, as they go into a portal. */
export function plainText({ decisions, followedUp, checklist, book, programmes }: Leaving): string {
  const notes = decisions.map((entry) => {
    const told = composeNote(entry, localDay(new Date(entry.at)), checklist, book, programmes);
    const note = told + sinceText(followedUp[entry.id], checklist, book);
    return entry.code === '' ? note : `${note}\n\nCode local : ${entry.code}`;
  });
  return `${notes.join(BETWEEN)}\n`;
}
