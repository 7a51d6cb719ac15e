import { ExpectedError } from '../messages/result.ts';
import type { JournalDatabase } from './database.ts';
import type { Entry } from './entry.ts';
import { eventOf } from './event.ts';

/** A decision that stands in the journal. @throws ExpectedError `not_found` */
export async function decisionIn(database: JournalDatabase, id: string): Promise<Entry> {
  const read = eventOf(await database.events.get(id));
  if ('event' in read && read.event.type === 'decided') return read.event;
  throw new ExpectedError('not_found');
}
