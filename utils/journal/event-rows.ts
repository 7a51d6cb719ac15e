import { dayOfId } from '../uuid-v7.ts';
import { eventSchema, type JournalEvent, wrongIn } from './event.ts';
import { type KeyRing, type SealedRow, seal, unseal } from './seal.ts';

const PLACE = 'events';

/**
 * A row of the database. In clear only the id and the month (`YYYY-MM`), by which old ones are found without the key: what
 * belongs to a decision bears the decision's month, and goes with it.
 */
export type EventRow = SealedRow & { month: string };

/** An event, or in a few words why it cannot be read: a path, never content. */
export type EventRead = { event: JournalEvent } | { unreadable: string };

export async function rowOf(event: JournalEvent, ring: KeyRing): Promise<EventRow> {
  const month = monthOf(event);
  return { ...(await seal(ring, PLACE, { id: event.id, month }, event)), month };
}

/** What a row holds, as it was sealed: whether it is an event is not looked at. */
export function contentOf(row: unknown, ring: KeyRing): ReturnType<typeof unseal> {
  return unseal(ring, PLACE, row);
}

export async function eventOf(row: unknown, ring: KeyRing): Promise<EventRead> {
  const read = await unseal(ring, PLACE, row);
  if ('shut' in read) return { unreadable: read.shut };
  const parsed = eventSchema.safeParse(read.content);
  if (!parsed.success) return { unreadable: wrongIn(parsed.error).join('.') || 'event' };
  return parsed.data.id === read.id ? { event: parsed.data } : { unreadable: 'id' };
}

function monthOf(event: JournalEvent): string {
  const about = 'decision' in event ? event.decision : 'target' in event ? event.target : null;
  return (about === null ? event.at : (dayOfId(about) ?? event.at)).slice(0, 7);
}
