import type { ChromiumSession } from './harness.ts';

/** The journal's rows as they stand in the database, oldest first; none where there is no database. */
export async function journalRows(session: ChromiumSession): Promise<JournalRow[]> {
  const worker = await session.worker();
  return worker.evaluate(async () => {
    const known = await indexedDB.databases();
    if (!known.some(({ name }) => name === 'repere')) return [];
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await done(indexedDB.open('repere'));
    const rows = await done(database.transaction('events').objectStore('events').getAll());
    database.close();
    return rows;
  });
}

/** Puts rows straight into the database, whatever they are. The journal must have been opened once. */
export async function insertRows(session: ChromiumSession, rows: readonly unknown[]): Promise<void> {
  const worker = await session.worker();
  await worker.evaluate(async (all) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('repere');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const transaction = database.transaction('events', 'readwrite');
    for (const row of all) transaction.objectStore('events').put(row);
    await new Promise((resolve, reject) => {
      transaction.oncomplete = resolve;
      transaction.onerror = reject;
    });
    database.close();
  }, rows);
}

export interface JournalRow {
  id: string;
  month: string;
  body: Record<string, unknown> & { type: string };
}

/** A decision as version 1 records it. @param number orders it: a higher one is newer */
export function decidedRow(number: number, change: Record<string, unknown> = {}): JournalRow {
  const id = `0193a000-${String(number).padStart(4, '0')}-7000-8000-000000000000`;
  const at = new Date(Date.UTC(2026, 10, 1, 8, number)).toISOString();
  const body = {
    type: 'decided',
    id,
    startedAt: at,
    at,
    role: 'adviser',
    checklist: '2026-11-22',
    book: '2026-11-22',
    answers: { phone: 'none' },
    facts: [],
    status: 'found',
    needs: ['reachable'],
    proposals: [{ kind: 'solidarity-mobile', outcome: 'accepted', rules: ['R10'] }],
    reviewOn: null,
    code: `N-${number}`,
    ...change,
  };
  return { id, month: at.slice(0, 7), version: 1, body } as JournalRow;
}
