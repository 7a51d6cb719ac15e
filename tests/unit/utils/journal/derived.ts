import type { JournalEvent } from '@/utils/journal/event.ts';
import type { FreshJournal } from './fresh-journal.ts';

const NAMES = ['lots', 'vouchers', 'followUps', 'followedUp', 'months', 'persons'] as const;

/** All that is kept beside the events, by name, in the order of the ids; empty months left out. */
export async function keptIn(journal: FreshJournal): Promise<Record<string, unknown[]>> {
  const kept = await Promise.all(NAMES.map(async (name) => [name, await journal.rowsOf(name)] as const));
  return Object.fromEntries(
    kept.map(([name, rows]) => [name, name === 'months' ? rows.flatMap(withoutEmpty) : rows]),
  );
}

/** The same, worked out from the events alone. */
export async function derivedOf(events: readonly JournalEvent[]): Promise<Record<string, unknown[]>> {
  const [{ derive }, { withDatabase }] = await Promise.all([
    import('@/utils/journal/derive.ts'),
    import('@/utils/journal/database.ts'),
  ]);
  const { persons, ...others } = derive(events);
  const hashed = await withDatabase(({ personId }) =>
    Promise.all([...persons].map(async ([code, row]) => ({ id: await personId(code), ...row }))),
  );
  const all: Record<string, { id: string }[]> = { ...others, persons: hashed };
  return Object.fromEntries(
    NAMES.map((name) => [name, (all[name] ?? []).sort((a, b) => (a.id < b.id ? -1 : 1))]),
  );
}

/** A month or a role whose decisions were all erased on purpose counts for nothing. */
function withoutEmpty(row: unknown): unknown[] {
  const { id, roles } = row as { id: string; roles: Record<string, object> };
  const some = Object.entries(roles).filter(([, tally]) => Object.keys(tally).length > 0);
  return some.length > 0 ? [{ id, roles: Object.fromEntries(some) }] : [];
}
