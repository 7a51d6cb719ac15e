import { ExpectedError } from '../messages/result.ts';
import type { Entry } from './entry.ts';
import type { EventRead } from './event-rows.ts';

/** A decision that stands in the journal. @throws ExpectedError `not_found` */
export async function decisionIn(
  journal: { event(id: string): Promise<EventRead | undefined> },
  id: string,
): Promise<Entry> {
  const read = await journal.event(id);
  if (read && 'event' in read && read.event.type === 'decided') return read.event;
  throw new ExpectedError('not_found');
}
