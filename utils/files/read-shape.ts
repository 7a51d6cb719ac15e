import type * as z from 'zod/mini';
import { type Parsed, pathOf, type SchemaIssue } from '../schema-issue.ts';
import { explained, type Found } from './explain-shape.ts';

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

/** What is missing is there under a misspelt name: one fault, not two. */
function isMeant({ at }: Found, { at: beside, nearest }: Found): boolean {
  return nearest !== undefined && nearest === at.at(-1) && pathOf(beside) === pathOf(at.slice(0, -1));
}

/** zod asks for a message and forgets the schema; the message carries the keys of its object out. */
function knownKeys({ code, inst }: z.core.$ZodRawIssue): string | undefined {
  const shape = (inst?._zod.def as { shape?: object } | undefined)?.shape;
  return code === 'unrecognized_keys' ? Object.keys(shape ?? {}).join(' ') : undefined;
}
