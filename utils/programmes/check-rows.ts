import { sameValue } from '../files/same-value.ts';
import type { SchemaIssue } from '../schema-issue.ts';
import { toFile } from './normalise-programme.ts';
import type { OwnRows } from './own-rows.ts';
import { catalogueIssues, parseCatalogue } from './programme-schema.ts';
import type { Programme } from './types.ts';

/** What is wrong with a row, and which one it is. */
export interface RowIssue {
  row: Programme;
  issue: SchemaIssue;
}

/**
 * What is wrong with a programme that was typed, its paths beginning with `programmes[0]`.
 *
 * @param kinds ids of the rule book's kinds of help
 * @param others ids of the programmes beside it
 */
export function programmeIssues(
  programme: Programme,
  kinds: readonly string[],
  others: readonly string[],
): SchemaIssue[] {
  const file = { version: 'typed', programmes: [toFile(programme)] };
  const parsed = parseCatalogue(file, kinds, others);
  // A file is told its contradictions once its form is right; whoever types wants to hear all at once.
  const contradictions = catalogueIssues([programme], kinds, others);
  const taken: SchemaIssue = { path: 'programmes[0].id', code: 'duplicate_id', value: programme.id };
  return [
    ...(parsed.ok
      ? []
      : parsed.issues.filter((one) => !contradictions.some((other) => sameValue(one, other)))),
    ...contradictions,
    ...(others.includes(programme.id) ? [taken] : []),
  ];
}

/**
 * What a change would make wrong: a row that names what is no longer there. What was wrong before does not count, or
 * two rows that a new rule book made wrong could not be mended one after the other.
 *
 * @param fixed the rows that stay: those that ship, and those of a policy
 * @param kinds ids of the rule book's kinds of help
 */
export function newIssues(
  before: OwnRows,
  after: OwnRows,
  fixed: readonly Programme[],
  kinds: readonly string[],
): RowIssue[] {
  const known = new Set(rowIssues(before, fixed, kinds).map(identity));
  return rowIssues(after, fixed, kinds).filter((one) => !known.has(identity(one)));
}

function rowIssues(
  { organisation, local }: OwnRows,
  fixed: readonly Programme[],
  kinds: readonly string[],
): RowIssue[] {
  const lists = [local, organisation?.programmes ?? []];
  const ids = [...fixed, ...lists.flat()].map(({ id }) => id);
  return lists.flatMap((list) =>
    catalogueIssues(list, kinds, ids).flatMap((issue) => {
      const [, index = ''] = /^programmes\[(\d+)\]/.exec(issue.path) ?? [];
      const row = list[Number(index)];
      return row ? [{ row, issue }] : [];
    }),
  );
}

function identity({ row, issue }: RowIssue): string {
  return [row.id, issue.code, issue.value].join(' ');
}
