import type * as z from 'zod/mini';
import { nearestWord } from './files/nearest-word.ts';

/** What can be wrong in a file that experts edit. Each code has a sentence in the interface's texts. */
export type IssueCode =
  | 'shape'
  | 'missing'
  | 'missing_one_of'
  | 'empty'
  | 'too_long'
  | 'too_few'
  | 'too_low'
  | 'too_high'
  | 'not_text'
  | 'not_a_list'
  | 'not_an_object'
  | 'not_whole'
  | 'not_true_or_false'
  | 'not_in_list'
  | 'unknown_key'
  | 'control_character'
  | 'not_an_id'
  | 'not_a_uuid'
  | 'not_a_day'
  | 'not_an_instant'
  | 'not_a_territory'
  | 'not_a_departement'
  | 'not_a_commune'
  | 'not_a_postal_code'
  | 'not_a_language'
  | 'not_a_web_address'
  | 'not_a_telephone'
  | 'not_an_email'
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
  | 'replaces_itself'
  | 'nowhere'
  | 'ends_before_it_begins'
  | 'too_big'
  | 'empty_file'
  | 'binary_file'
  | 'workbook'
  | 'json_syntax'
  | 'csv_quotes'
  | 'no_known_column'
  | 'unknown_column'
  | 'duplicate_column'
  | 'missing_column'
  | 'extra_cell'
  | 'not_yes_no'
  | 'national_and_areas'
  | 'not_name_at_place';

export interface SchemaIssue {
  /** Where, as in `rules[3].when.all[0].in[1]`; empty for the whole file. */
  path: string;
  code: IssueCode;
  /** What is at fault, at most 60 characters, or what the schema expected. */
  value: string;
  /** What would be right: a limit, the possible values. */
  expected?: string;
  /** A name that exists and looks much like the one at fault. */
  nearest?: string;
  /** From 1: the line of a text, or the row of a table as a spreadsheet numbers it. */
  line?: number;
  /** From 1 in a text; in a table the column's header. */
  column?: number | string;
}

export type Parsed<T> = { ok: true; value: T } | { ok: false; issues: SchemaIssue[] };

/** `['rules', 3, 'when']` → `rules[3].when` */
export function pathOf(keys: readonly PropertyKey[]): string {
  return keys.reduce<string>((path, key) => {
    if (typeof key === 'number') return `${path}[${key}]`;
    return path === '' ? String(key) : `${path}.${String(key)}`;
  }, '');
}

/** A value at fault, short enough for a sentence; nothing for lists and objects. */
export function shortened(value: unknown): string {
  if (typeof value === 'object') return '';
  const text = String(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

/** A value in the form of a schema; what is wrong is said with the value at fault and the keys that exist. */
export function readShape<T>(schema: z.ZodMiniType<T>, data: unknown): Parsed<T> {
  const shape = schema.safeParse(data, { reportInput: true, error: knownKeys });
  return shape.success ? { ok: true, value: shape.data } : { ok: false, issues: shapeIssues(shape.error) };
}

/** The issues of zod, in the same form as our own. Those of `readShape` say more. */
export function shapeIssues(error: z.core.$ZodError): SchemaIssue[] {
  const found = error.issues.flatMap((issue) => explained(issue, []));
  return found
    .filter((one) => one.code !== 'missing' || !found.some((other) => isMeant(one, other)))
    .map(({ at, ...issue }) => ({ path: pathOf(at), ...issue }));
}

type Found = Omit<SchemaIssue, 'path'> & { at: readonly PropertyKey[] };

/** What is missing is there under a misspelt name: one fault, not two. */
function isMeant({ at }: Found, { at: beside, nearest }: Found): boolean {
  return nearest !== undefined && nearest === at.at(-1) && pathOf(beside) === pathOf(at.slice(0, -1));
}

/** zod asks for a message and forgets the schema; the message carries the keys of its object out. */
function knownKeys({ code, inst }: z.core.$ZodRawIssue): string | undefined {
  const shape = (inst?._zod.def as { shape?: object } | undefined)?.shape;
  return code === 'unrecognized_keys' ? Object.keys(shape ?? {}).join(' ') : undefined;
}

function explained(issue: z.core.$ZodIssue, base: readonly PropertyKey[]): Found[] {
  const at = [...base, ...issue.path];
  if ('input' in issue && issue.input === undefined) return [{ at, code: 'missing', value: '' }];
  // A schema's own code comes as its message; zod's own message is no single word.
  const code = /^[a-z_]+$/.test(issue.message) ? (issue.message as IssueCode) : 'shape';
  if (issue.code === 'invalid_union') {
    return code === 'shape' || isObject(issue.input)
      ? deepest(
          issue.errors.map((branch) => branch.flatMap((one) => explained(one, at))),
          at,
        )
      : [{ at, code, value: shortened(issue.input) }];
  }
  if (issue.code === 'invalid_key') return issue.issues.flatMap((one) => explained(one, at));
  if (!('input' in issue)) return [{ at, code: 'shape', value: expectedBy(issue) }];
  if (issue.code === 'unrecognized_keys') {
    const given = Object.keys(issue.input ?? {});
    const free = issue.message.split(' ').filter((key) => !given.includes(key));
    return issue.keys.map((key) => {
      const nearest = nearestWord(key, free);
      return { at, code: 'unknown_key', value: shortened(key), ...(nearest && { nearest }) };
    });
  }
  return [{ at, value: shortened(issue.input), ...reason(issue, code) }];
}

const TYPES: Readonly<Record<string, IssueCode>> = {
  string: 'not_text',
  array: 'not_a_list',
  object: 'not_an_object',
  record: 'not_an_object',
  number: 'not_whole',
  int: 'not_whole',
  boolean: 'not_true_or_false',
};

function reason(issue: z.core.$ZodIssue, own: IssueCode): { code: IssueCode; expected?: string } {
  if (issue.code === 'invalid_type') return { code: TYPES[issue.expected] ?? own };
  if (issue.code === 'invalid_value') return { code: 'not_in_list', expected: expectedBy(issue) };
  if (issue.code === 'too_small') {
    const expected = String(issue.minimum);
    if (issue.origin === 'string') return { code: 'empty' };
    return { code: issue.origin === 'array' ? 'too_few' : 'too_low', expected };
  }
  if (issue.code === 'too_big') {
    return { code: issue.origin === 'string' ? 'too_long' : 'too_high', expected: String(issue.maximum) };
  }
  return { code: own };
}

function expectedBy(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return issue.expected;
  if (issue.code === 'unrecognized_keys') return issue.keys.join(', ');
  if (issue.code === 'invalid_value') return issue.values.map(String).join(' | ');
  return issue.code;
}

/** The issues of the branch that somebody most likely meant: it fits at its beginning, and fails deeper. */
function deepest(branches: Found[][], at: readonly PropertyKey[]): Found[] {
  const misfits = branches.map((branch) => misfit(branch, at.length));
  const least = Math.min(...misfits);
  const [first = [], ...others] = branches.filter((_, i) => misfits[i] === least);
  const missing = [first, ...others].map((branch) => branch.filter((one) => isMissing(one, at.length)));
  if (others.length === 0 || missing.some(({ length }) => length !== 1)) return first;
  // Several branches wait for one key each: any of them would do.
  const expected = missing.map(([one]) => String(one?.at.at(-1))).join(' | ');
  const rest = first.filter((one) => !isMissing(one, at.length));
  return [{ at, code: 'missing_one_of', value: '', expected }, ...rest];
}

/** How much speaks against a branch: another type weighs more than a strange key, and that more than a missing one. */
function misfit(branch: Found[], depth: number): number {
  return branch.reduce((sum, one) => {
    if (one.at.length > depth) return sum + Number(isMissing(one, depth));
    return sum + (one.code === 'unknown_key' ? (one.nearest ? 1 : 2) : 3);
  }, 0);
}

function isMissing({ at, code }: Found, depth: number): boolean {
  return code === 'missing' && at.length === depth + 1;
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
