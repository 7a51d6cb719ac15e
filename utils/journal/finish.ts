import { drainQueue } from './drain-queue.ts';
import { rebuild } from './rebuild.ts';
import { reseal } from './reseal.ts';

/**
 * Brings what was begun to its end: takes in what waited, works out what stands beside the events, seals anew after a
 * change of key. Each of it goes on where the browser ended it. Of an open journal, and one at a time (`atWork`).
 *
 * @returns how many decisions that waited could not be read
 */
export async function finish(onShare: (share: number) => void = () => undefined): Promise<number> {
  const unreadable = await drainQueue();
  await rebuild((share) => onShare(share / 2));
  await reseal(unreadable, (share) => onShare(0.5 + share / 2));
  return unreadable.length;
}
