import type * as z from 'zod/mini';
import type { IssueCode, SchemaIssue } from '../schema-issue.ts';
import { nearestWord } from './nearest-word.ts';
import { shortened } from './shortened.ts';

/** An issue whose place is not put into words yet. */
export type Found = Omit<SchemaIssue, 'path'> & { at: readonly PropertyKey[] };

/**
 * What an issue of zod means for whoever wrote the file. Where several forms are possible, those of the form that was
 * most likely meant.
 *
 * @param base where the value stands that the issue is about
 */
export function explained(issue: z.core.$ZodIssue, base: readonly PropertyKey[]): Found[] {
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
