import { OUTCOMES } from '../interview/draft.ts';
import { pathOf, type SchemaIssue } from '../schema-issue.ts';
import { ROLES } from '../settings/settings.ts';
import type { CountFile } from './count-file.ts';
import { type Hidden, LEAST_GROUP, type LeavingTally, RESULTS } from './hide.ts';

/** What fits the form of a count file and cannot be: months twice or beside the period, parts that exceed their whole. */
export function countFaults({ from, to, months }: CountFile): SchemaIssue[] {
  const issues: SchemaIssue[] = [];
  if (to < from) issues.push({ path: 'to', code: 'ends_before_it_begins', value: to });
  const seen = new Set<string>();
  for (const [i, { id, roles }] of months.entries()) {
    const at = ['months', i, 'id'];
    if (seen.has(id)) issues.push({ path: pathOf(at), code: 'duplicate_id', value: id });
    else if (id < from || to < id)
      issues.push({ path: pathOf(at), code: 'beside_period', value: id, expected: `${from} – ${to}` });
    seen.add(id);
    for (const role of ROLES) {
      const tally = roles[role];
      if (tally) issues.push(...tallyFaults(tally, ['months', i, 'roles', role]));
    }
  }
  return issues;
}

function tallyFaults(tally: LeavingTally, at: readonly (string | number)[]): SchemaIssue[] {
  const {
    interviews = null,
    status,
    needs = {},
    kinds = {},
    reasons = {},
    vouchers = {},
    minutes,
    days,
  } = tally;
  const others = Object.keys(tally).filter((key) => key !== 'interviews');
  // Of fewer than five interviews nothing is told.
  if (interviews === null)
    return others.map((key) => ({ path: pathOf([...at, key]), code: 'unknown_key', value: key }));
  const issues: SchemaIssue[] = [];
  const check = (whole: number | null | undefined, parts: Hidden, ...key: string[]) => {
    const limit = whole === null ? LEAST_GROUP - 1 : (whole ?? 0);
    const sum = Object.values(parts).reduce<number>((before, count) => before + (count ?? 0), 0);
    if (sum <= limit) return;
    issues.push({
      path: pathOf([...at, ...key]),
      code: 'too_high',
      value: String(sum),
      expected: String(limit),
    });
  };
  check(interviews, status ?? {}, 'status');
  for (const [need, count] of Object.entries(needs)) check(interviews, { count }, 'needs', need);
  for (const [kind, counts] of Object.entries(kinds)) {
    check(interviews, among(counts, ['proposed']), 'kinds', kind);
    check(counts.proposed, among(counts, OUTCOMES), 'kinds', kind);
    check(counts.accepted, among(counts, RESULTS), 'kinds', kind);
  }
  for (const [kind, counts] of Object.entries(reasons))
    check(Object.hasOwn(kinds, kind) ? kinds[kind]?.declined : 0, counts, 'reasons', kind);
  check(interviews, among(vouchers, ['people']), 'vouchers');
  check(vouchers.given, among(vouchers, ['used', 'returned']), 'vouchers');
  check(interviews, minutes ?? {}, 'minutes');
  check(interviews, days ?? {}, 'days');
  return issues;
}

function among(counts: Hidden, keys: readonly string[]): Hidden {
  return Object.fromEntries(keys.map((key) => [key, counts[key] ?? null]));
}
