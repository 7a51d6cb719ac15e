import type { Dexie, Transaction } from 'dexie';
import type { FollowUpRow } from './database.ts';
import type { FollowUpTopic } from './entry.ts';
import { type KeyRing, seal } from './seal.ts';

/** What an older version left in clear, on its way to be sealed. */
interface UnsealedRow {
  n: number;
  /** The table that it belongs to. */
  place: string;
  row: { id: string; month?: string };
  content: unknown;
}

/** An event of version 1 and 2. */
interface ClearEvent {
  id: string;
  month: string;
  version: number;
  body: unknown;
}

/** Of a decision, the day to look again: there was no row for it. */
interface ClearDecision {
  reviewOn?: string | null;
}

/** In version 2 there was one row for each thing to be heard. */
interface ClearFollowUp {
  id: string;
  decision: string;
  about: FollowUpTopic;
  due: string;
}

/** Rows in memory at a time. */
const CHUNK = 500;

/** Puts aside what stands in clear. Part of the database's own change of version, in which nothing can be sealed. */
export async function putAside(transaction: Transaction): Promise<void> {
  const aside = transaction.table<Omit<UnsealedRow, 'n'>>('unsealed');
  const moved = async (place: string, aligned: (row: never) => Omit<UnsealedRow, 'n' | 'place'>) => {
    const table = transaction.table(place);
    const ids = await table.toCollection().primaryKeys();
    for (let i = 0; i < ids.length; i += CHUNK) {
      const rows = await table.bulkGet(ids.slice(i, i + CHUNK));
      // What nobody can read stays as it is: it is shown as such, and may be a later version's.
      const clear = rows.filter((row) => place !== 'events' || row.version === 1);
      await aside.bulkAdd(clear.map((row) => ({ place, ...aligned(row as never) })));
      await table.bulkDelete(clear.map(({ id }) => id));
    }
  };
  const followUps = new Map<string, FollowUpRow>();
  const toHear = (id: string, one: FollowUpRow['open'][number]) =>
    followUps.set(id, { id, open: [...(followUps.get(id)?.open ?? []), one] });
  await moved('events', ({ id, month, body }: ClearEvent) => {
    // Only decisions have one.
    const due = (body as ClearDecision | null)?.reviewOn;
    if (due) toHear(id, { about: 'review', due });
    return { row: { id, month }, content: body };
  });
  await moved('lots', (row: { id: string }) => ({ row: { id: row.id }, content: row }));
  await moved('vouchers', (row: { id: string }) => ({ row: { id: row.id }, content: row }));
  const clear: ClearFollowUp[] = await transaction.table('followUps').toArray();
  await transaction.table('followUps').clear();
  for (const { decision, about, due } of clear) toHear(decision, { about, due });
  await aside.bulkAdd(
    [...followUps.values()].map((row) => ({ place: 'followUps', row: { id: row.id }, content: row })),
  );
}

/** Seals what was put aside, some at a time: where the browser ends it, the next time goes on with the rest. */
export async function sealAside(database: Dexie, ring: KeyRing): Promise<void> {
  const aside = database.table<UnsealedRow, number>('unsealed');
  for (;;) {
    const some = await aside.limit(CHUNK).toArray();
    if (some.length === 0) return;
    const sealed = await Promise.all(some.map(({ place, row, content }) => seal(ring, place, row, content)));
    await database.transaction('rw', database.tables, async () => {
      for (const [i, { n, place }] of some.entries()) {
        // Another program may have sealed it meanwhile, and worked with it.
        if ((await aside.get(n)) === undefined) continue;
        await database.table(place).put(sealed[i]);
        await aside.delete(n);
      }
    });
  }
}
