/** What a probe returns while the awaited thing is not there yet, with what it saw instead. */
export class Pending {
  constructor(readonly seen: string) {}
}

export interface PollOptions {
  /** Milliseconds before giving up; 10 s unless told. */
  timeout?: number | undefined;
}

const INTERVAL_MS = 25;

/**
 * Calls `probe` until it returns something else than {@link Pending}.
 *
 * @param what the thing waited for, as the end of the sentence "Waited for …"
 * @throws Error naming what was waited for and what was seen last
 */
export async function poll<T>(
  what: string,
  probe: () => Promise<T | Pending>,
  { timeout = 10_000 }: PollOptions = {},
): Promise<T> {
  const deadline = Date.now() + timeout;
  for (;;) {
    const result = await probe();
    if (!(result instanceof Pending)) return result;
    if (Date.now() > deadline) {
      throw new Error(`Waited ${timeout} ms for ${what}. Last seen: ${result.seen}`);
    }
    await new Promise((resolve) => setTimeout(resolve, INTERVAL_MS));
  }
}
