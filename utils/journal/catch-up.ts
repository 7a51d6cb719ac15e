import { withConnection } from './database.ts';
import { drainQueue } from './drain-queue.ts';
import { QUEUE } from './queue.ts';
import { rebuild } from './rebuild.ts';
import { reseal } from './reseal.ts';

/**
 * Brings what was begun to its end: takes in what waited, works out what stands beside the events, seals anew after a
 * change of key. Each of it goes on where the browser ended it. Of an open journal.
 *
 * @returns how many decisions that waited could not be read
 */
export async function catchUp(onShare: (share: number) => void): Promise<number> {
  const unreadable = await drainQueue();
  await rebuild((share) => onShare(share / 2));
  await reseal(unreadable, (share) => onShare(0.5 + share / 2));
  return unreadable.length;
}

/** Whether there is anything to bring to its end. */
export function isBehind(): Promise<boolean> {
  return withConnection(async (database) => {
    const [tasks, keys, waiting] = await Promise.all(
      ['tasks', 'keys', QUEUE].map((name) => database.table(name).count()),
    );
    return Number(tasks) > 0 || Number(keys) > 1 || Number(waiting) > 0;
  });
}
