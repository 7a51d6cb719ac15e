import { atWork } from './at-work.ts';
import { withDatabase } from './database.ts';
import { finish } from './finish.ts';
import { QUEUE } from './queue.ts';
import { beginAgain, isRebuilding } from './rebuild.ts';
import { keptIn } from './whole.ts';

/** `finish`, for a page that is opened. @returns how many decisions that waited could not be read */
export function catchUp(onShare: (share: number) => void): Promise<number> {
  return atWork(() => finish(onShare));
}

/** Whether there is anything to bring to its end. Of an open journal. */
export function isBehind(): Promise<boolean> {
  return withDatabase(async (journal) => {
    const { database, ring } = journal;
    // What is damaged beside the events is worked out again.
    if ((await keptIn(journal)).damaged) await beginAgain(journal);
    const waiting = await database.table(QUEUE).count();
    return waiting > 0 || ring.byId.size > 1 || (await isRebuilding(journal));
  });
}
