import { type OpenedRow, openRows, putRows } from '../shared/sealed-rows.ts';
import type { ChromiumSession } from './harness.ts';

/** The journal's rows, opened, oldest first; none where there is no database. */
export async function journalRows(session: ChromiumSession): Promise<OpenedRow[]> {
  const worker = await session.worker();
  return (await worker.evaluate(openRows)) as OpenedRow[];
}

/** Puts rows straight into the database; sealed, unless they say of which version they are. It must have been opened once. */
export async function insertRows(session: ChromiumSession, rows: readonly unknown[]): Promise<void> {
  const worker = await session.worker();
  await worker.evaluate(putRows, rows);
}

/** As if nothing had ever been recorded; all else stays. */
export async function emptyJournal(session: ChromiumSession): Promise<void> {
  const worker = await session.worker();
  await worker.evaluate(async () => {
    await new Promise((resolve, reject) => {
      const request = indexedDB.deleteDatabase('repere');
      request.onsuccess = resolve;
      request.onerror = reject;
    });
  });
}

/** A decision as the first version recorded it. @param number orders it: a higher one is newer */
export function decidedRow(number: number, change: Record<string, unknown> = {}): OpenedRow {
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
  return { id, month: at.slice(0, 7), body };
}
