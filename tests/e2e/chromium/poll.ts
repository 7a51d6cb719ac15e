/** Asks again and again until the answer is neither `undefined`, `null` nor `false`. Throws after `timeout` ms. */
export async function poll<T>(
  what: string,
  ask: () => T | Promise<T>,
  { timeout = 10_000, every = 20 }: { timeout?: number; every?: number } = {},
): Promise<Exclude<T, undefined | null | false>> {
  const end = Date.now() + timeout;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== null && answer !== false)
      return answer as Exclude<T, undefined | null | false>;
    if (Date.now() > end) throw new Error(`Waited ${timeout} ms in vain for ${what}`);
    await pause(every);
  }
}

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** The answer, or `undefined` when it does not come in time: an evaluation in a stopped worker never ends. */
export async function within<T>(ms: number, answer: Promise<T>): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), ms);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
    answer.catch(() => undefined);
  }
}
