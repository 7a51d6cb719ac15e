import type * as z from 'zod/mini';
import type { Parsed } from '../schema-issue.ts';

/**
 * In the background's build this stands for `read-shape.ts` and `nearest-word.ts`: there it only matters whether a file has
 * its form, and the page of the settings says in words why not (docs/decisions/016).
 */
export function readShape<T>(schema: z.ZodMiniType<T>, data: unknown): Parsed<T> {
  const shape = schema.safeParse(data);
  return shape.success
    ? { ok: true, value: shape.data }
    : { ok: false, issues: [{ path: '', code: 'shape', value: '' }] };
}

export function nearestWord(): undefined {
  return undefined;
}
