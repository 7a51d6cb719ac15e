import { composeNote } from '../interview/note.ts';
import type { Recordable } from '../interview/recordable.ts';
import type { Entry } from '../journal/entry.ts';
import { localDay } from '../local-day.ts';
import { catalogueInForce } from '../programmes/layers.ts';
import type { Programme } from '../programmes/types.ts';
import { bookInForce } from './book.ts';
import { readCatalogue } from './catalogue.ts';

/** The note of a decision that stands in the journal; it bears the user's own day. */
export async function entryNote(entry: Entry): Promise<string> {
  return noteOf(entry, localDay(new Date(entry.at)));
}

/** What goes into the portal, in the words of the book and the catalogue in force. @param day `YYYY-MM-DD` */
export async function noteOf(content: Recordable, day: string): Promise<string> {
  const { book, checklist } = await bookInForce();
  const chosen = content.proposals.map(({ programme }) => programme);
  const programmes = (await programmesInForce()).filter(({ id }) => chosen.includes(id));
  return composeNote(content, day, checklist, book, programmes);
}

/** Every programme of the catalogue in force, whatever its territory. */
export async function programmesInForce(): Promise<Programme[]> {
  const { book } = await bookInForce();
  const { layers } = await readCatalogue(book.kinds.map(({ id }) => id));
  return catalogueInForce(layers).map(({ programme }) => programme);
}
