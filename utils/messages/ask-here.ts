import type { Caller, RequestType } from './request.ts';
import { failed, type Result } from './result.ts';
import { answer, type Handler } from './serve.ts';

export type Ask = <Payload, Value>(
  request: RequestType<Payload, Value>,
  payload: Payload,
) => Promise<Result<Value>>;

/**
 * Asks a page's own handlers, in the page itself and under the same contract as the background's: never rejects,
 * whatever goes wrong is a code. The pages are ours and stand in no frame, so they need nobody between them and the
 * journal; the background stays small (docs/decisions/013).
 */
export function askHere(handlers: readonly Handler[], caller: Caller): Ask {
  return async ({ name, value: schema }, payload) => {
    const result = await answer(handlers, { name, payload }, { caller, tabId: null, frameId: 0 });
    if (!result.ok) return result;
    const value = schema.safeParse(result.value);
    return value.success ? { ok: true, value: value.data } : failed('internal');
  };
}
