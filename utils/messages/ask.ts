import * as z from 'zod/mini';
import { browser } from '../browser.ts';
import type { RequestType } from './request.ts';
import { done, ERROR_CODES, failed, type Result } from './result.ts';

const resultSchema = z.union([
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({ ok: z.literal(false), code: z.enum(ERROR_CODES) }),
]);

/** The background may be put to sleep while it answers; every request can be asked again without harm. */
const ATTEMPTS = 5;
const PAUSE_MS = 100;

/**
 * Asks the background. Never rejects: whatever goes wrong is a code.
 *
 * @param begun the answer to this request, where it was sent already
 */
export async function ask<Payload, Value>(
  { name, payload: payloadSchema, value: valueSchema }: RequestType<Payload, Value>,
  payload: Payload,
  begun?: Promise<unknown>,
): Promise<Result<Value>> {
  if (!payloadSchema.safeParse(payload).success) return failed('bad_request');
  const result = resultSchema.safeParse(await send({ name, payload }, begun));
  if (!result.success) return failed('unreachable');
  if (!result.data.ok) return failed(result.data.code);
  const value = valueSchema.safeParse(result.data.value);
  return value.success ? done(value.data) : failed('unreachable');
}

async function send(message: object, begun?: Promise<unknown>): Promise<unknown> {
  for (let attempt = 1; ; attempt++) {
    try {
      const answer: unknown = await (attempt === 1 && begun ? begun : browser.runtime.sendMessage(message));
      if (answer !== undefined && answer !== null) return answer;
    } catch {
      // The browser rejects when nobody listens or the listener died; both are answered below.
    }
    if (attempt === ATTEMPTS) return null;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS * attempt));
  }
}
