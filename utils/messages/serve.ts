import * as z from 'zod/mini';
import { type Browser, browser } from '../browser.ts';
import { report } from '../report.ts';
import type { Caller, RequestType } from './request.ts';
import { done, ExpectedError, failed, type Result } from './result.ts';

/** Who asks, as the browser itself says it. */
export interface Sender {
  caller: Caller;
  /** The tab in which the sender stands; null for the browser's own side panel. */
  tabId: number | null;
  frameId: number;
}

export interface Handler {
  request: RequestType;
  /** Payload and value were checked against the contract. */
  run: (payload: unknown, sender: Sender) => Promise<unknown>;
}

/** Ties a request of the contract to what answers it. */
export function handle<Payload, Value>(
  request: RequestType<Payload, Value>,
  run: (payload: Payload, sender: Sender) => Promise<Value>,
): Handler {
  return { request, run: run as Handler['run'] };
}

/** The sender's place, or null for whoever may not ask anything: another extension, another page of ours. */
export function senderOf(sender: Browser.runtime.MessageSender): Sender | null {
  if (sender.id !== browser.runtime.id || sender.url === undefined) return null;
  const { origin, pathname } = new URL(sender.url);
  if (origin !== new URL(browser.runtime.getURL('/')).origin) return null;
  const place = { tabId: sender.tab?.id ?? null, frameId: sender.frameId ?? 0 };
  if (pathname === '/panel.html') return { caller: 'panel', ...place };
  // The other pages are never in a frame: a page could lay something over it.
  if (place.frameId !== 0) return null;
  if (pathname === '/journal.html') return { caller: 'journal', ...place };
  if (pathname === '/options.html') return { caller: 'options', ...place };
  return null;
}

const envelope = z.object({ name: z.string(), payload: z.unknown() });

/** Answers one message. Never rejects: whatever goes wrong is a code. */
export async function answer(
  handlers: readonly Handler[],
  message: unknown,
  sender: Sender | null,
): Promise<Result<unknown>> {
  const asked = envelope.safeParse(message);
  if (!asked.success) return failed('bad_request');
  const handler = handlers.find(({ request }) => request.name === asked.data.name);
  if (!handler) return failed('bad_request');
  if (!sender || !handler.request.from.includes(sender.caller)) return failed('forbidden');
  const payload = handler.request.payload.safeParse(asked.data.payload);
  if (!payload.success) return failed('bad_request');
  try {
    const value = handler.request.value.safeParse(await handler.run(payload.data, sender));
    return value.success ? done(value.data) : failed('internal');
  } catch (error) {
    if (error instanceof ExpectedError) return failed(error.code);
    report(handler.request.name, error);
    return failed('internal');
  }
}

/** Answers every message to this program. One listener only: with two, the first to return decides. */
export function serve(handlers: readonly Handler[]): void {
  browser.runtime.onMessage.addListener((message: unknown, sender) =>
    answer(handlers, message, senderOf(sender)),
  );
}
