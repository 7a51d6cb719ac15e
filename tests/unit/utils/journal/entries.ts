import type { Entry } from '@/utils/journal/entry.ts';
import { uuidV7 } from '@/utils/uuid-v7.ts';

/** A decision; its id sorts by `time`, in milliseconds since 1970. */
export function entryOf(parts: Partial<Entry> = {}, time = Date.UTC(2026, 10, 22, 9)): Entry {
  return {
    type: 'decided',
    id: uuidV7(time),
    startedAt: new Date(time).toISOString(),
    at: new Date(time + 120_000).toISOString(),
    role: 'adviser',
    checklist: '2026-11-22',
    book: '2026-11-22',
    answers: { phone: 'none', barriers: ['cost'] },
    facts: [],
    status: 'found',
    needs: ['reachable'],
    proposals: [{ kind: 'solidarity-mobile', outcome: 'accepted', rules: ['R10'] }],
    reviewOn: '2026-12-22',
    code: 'B7',
    ...parts,
  };
}
