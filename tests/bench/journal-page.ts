// Bundled by in-page.ts and run inside a page of the extension.

import { readBackup } from '@/utils/backup/read-backup.ts';
import { writeBackup } from '@/utils/backup/write-backup.ts';
import { catchUp, isBehind } from '@/utils/journal/catch-up.ts';
import { withDatabase } from '@/utils/journal/database.ts';
import { rowOf } from '@/utils/journal/event-rows.ts';
import { readFigures } from '@/utils/journal/figures.ts';
import { NOTHING_GONE } from '@/utils/journal/gone.ts';
import { BOUND, lock } from '@/utils/journal/keys.ts';
import { compare, merge, readAll } from '@/utils/journal/merge.ts';
import { decisionsOf } from '@/utils/journal/person.ts';
import { protect, readProtection, unlock, wrappedKey } from '@/utils/journal/protection.ts';
import { beginRebuild, rebuild } from '@/utils/journal/rebuild.ts';
import { listDecisions, recordDecision } from '@/utils/journal/store.ts';
import { withoutGeneratedCode } from '@/utils/plain-schema.ts';
import { drawRecoveryCode } from '@/utils/secrets/recovery-code.ts';
import { decisionAt, journalOf, PERSONS } from './made-up-decisions.ts';

// As every page of the extension does.
withoutGeneratedCode();

const CHUNK = 1000;
const DAY = 24 * 60 * 60_000;
const PASSPHRASE = 'abri bison carte dune envol ferme';

/** What the last backup holds, and what stood beside the events when it was made. */
let backup: { file: Blob; events: number; months: string } | null = null;

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Milliseconds each. */
async function times(count: number, work: (i: number) => Promise<unknown>): Promise<number[]> {
  const taken: number[] = [];
  for (let i = 0; i < count; i++) taken.push(await timed(() => work(i)));
  return taken;
}

/**
 * Puts so many decisions under a passphrase, and what hangs on them, sealed one by one; then works out what stands beside
 * them as the product does.
 *
 * @returns milliseconds
 */
export async function fill(
  decisions: number,
): Promise<{ events: number; filling: number; rebuilding: number }> {
  await protect(PASSPHRASE, drawRecoveryCode());
  await catchUp(() => undefined);
  let count = 0;
  const filling = await timed(async () => {
    for (const events of journalOf(decisions, CHUNK)) {
      await withDatabase(async (journal) => {
        await journal.events.bulkAdd(await Promise.all(events.map((one) => rowOf(one, journal.ring))));
      });
      count += events.length;
    }
    await withDatabase((journal) => beginRebuild(journal, NOTHING_GONE));
  });
  return { events: count, filling, rebuilding: await timed(() => rebuild()) };
}

export const record = (count: number) =>
  times(count, (i) => {
    const soon = new Date(Date.now() + 30 * DAY).toISOString().slice(0, 10);
    return recordDecision({ ...decisionAt(Date.now(), i), reviewOn: soon });
  });

export const newest = (count: number) =>
  times(count, async () => {
    const { rows } = await listDecisions(50);
    if (rows.length !== 50 || rows.some((row) => 'unreadable' in row)) throw new Error('not the newest page');
  });

export const person = (count: number) =>
  times(count, async (i) => {
    const found = await decisionsOf(` c-${(i * 37) % PERSONS} `);
    if (found.length < 20) throw new Error(`${found.length} decisions of a person`);
  });

/** From the passphrase to the newest page. */
export async function unlocking(count: number): Promise<number[]> {
  const taken: number[] = [];
  for (let i = 0; i < count; i++) {
    await lock();
    if (!(await readProtection()).locked) throw new Error('not locked');
    taken.push(
      await timed(async () => {
        if (!(await unlock(PASSPHRASE)) || (await isBehind())) throw new Error('not open');
        await listDecisions(50);
      }),
    );
  }
  return taken;
}

const quiet = () => ({ onProgress: () => undefined, signal: new AbortController().signal });

export const save = (count: number) =>
  times(count, async () => {
    backup = null;
    const wrapped = await wrappedKey();
    if (!wrapped) throw new Error('no passphrase');
    const { count: events, chunks, gone } = await readAll(quiet());
    const key = { ...wrapped, bound: BOUND };
    const file = await writeBackup({ events: chunks, count: events, gone, key, at: new Date(), ...quiet() });
    backup = { file, events, months: JSON.stringify(await readFigures()) };
  });

/** Into a browser that has no journal yet: from the passphrase to the open journal. */
export async function restore(count: number): Promise<number[]> {
  const taken: number[] = [];
  for (let i = 0; i < count; i++) {
    if (!backup) throw new Error('no backup');
    const { file, events, months } = backup;
    await forget();
    taken.push(
      await timed(async () => {
        const read = await readBackup(file, PASSPHRASE, quiet());
        if (!read.ok) throw new Error(`refused: ${read.fault.code}`);
        const { decisions, others } = await compare(read.events, read.gone);
        if (decisions + others !== events) throw new Error(`${decisions + others} events of ${events}`);
        await merge(read.events, read.gone, quiet());
        await listDecisions(50);
      }),
    );
    if (JSON.stringify(await readFigures()) !== months) throw new Error('other figures than before');
  }
  return taken;
}

/** The journal goes with its key. */
async function forget(): Promise<void> {
  await lock();
  await new Promise<void>((resolve, reject) => {
    const request = indexedDB.deleteDatabase('repere');
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
  });
}
