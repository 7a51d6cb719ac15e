import { Dexie } from 'dexie';
import { closeConnection, NAME } from './database.ts';

/**
 * Throws a database away that does not open any more, so that the next use begins an empty one; what the rolling copy
 * has is offered then. Only where nothing else helps, and on the user's word.
 */
export async function startAnew(): Promise<void> {
  closeConnection();
  await Dexie.delete(NAME);
}
