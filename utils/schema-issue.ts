import type * as z from 'zod/mini';

/** What can be wrong in a file that experts edit. Each code has a sentence in the interface's texts. */
export type IssueCode =
  | 'shape'
  | 'duplicate_id'
  | 'unknown_question'
  | 'unknown_option'
  | 'unknown_need'
  | 'unknown_kind'
  | 'unknown_fact'
  | 'asks_for_itself'
  | 'no_effect'
  | 'proposed_too_early'
  | 'single_answer'
  | 'several_answers'
  | 'unknown_programme'
  | 'nowhere'
  | 'ends_before_it_begins';

export interface SchemaIssue {
  /** Where, as in `rules[3].when.all[0].in[1]`; empty for the whole file. */
  path: string;
  code: IssueCode;
  /** The id at fault, or what the schema expected. */
  value: string;
}

export type Parsed<T> = { ok: true; value: T } | { ok: false; issues: SchemaIssue[] };

/** `['rules', 3, 'when']` → `rules[3].when` */
export function pathOf(keys: readonly PropertyKey[]): string {
  return keys.reduce<string>((path, key) => {
    if (typeof key === 'number') return `${path}[${key}]`;
    return path === '' ? String(key) : `${path}.${String(key)}`;
  }, '');
}

/** The issues of zod, in the same form as our own. */
export function shapeIssues(error: z.core.$ZodError): SchemaIssue[] {
  return error.issues.map((issue) => ({ path: pathOf(issue.path), code: 'shape', value: expected(issue) }));
}

function expected(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return issue.expected;
  if (issue.code === 'unrecognized_keys') return issue.keys.join(', ');
  if (issue.code === 'invalid_value') return issue.values.map(String).join(' | ');
  return issue.code;
}
