import * as z from 'zod/mini';

/** Who may ask: the interview in its two homes, or one of the extension's own pages. */
export type Caller = 'panel' | 'journal' | 'options';

export interface RequestType<Payload = unknown, Value = unknown> {
  name: string;
  from: readonly Caller[];
  payload: z.ZodMiniType<Payload>;
  value: z.ZodMiniType<Value>;
}

export type ValueOf<R extends { value: z.ZodMiniType }> = z.output<R['value']>;

export function request<Payload, Value>(
  name: string,
  from: readonly Caller[],
  payload: z.ZodMiniType<Payload>,
  value: z.ZodMiniType<Value>,
): RequestType<Payload, Value> {
  return { name, from, payload, value };
}

export const nothing = z.strictObject({});

/**
 * The schema of what the background has checked with its own schemas already: here only that it is what was asked
 * for, by the lists that it must have.
 */
export function checked<T>(...lists: readonly (keyof T & string)[]): z.ZodMiniType<T> {
  return z.custom<T>((data) => {
    if (typeof data !== 'object' || data === null) return false;
    return lists.every((key) => Array.isArray((data as Record<string, unknown>)[key]));
  });
}
