import type { BrowserContext, Worker } from '@playwright/test';
import { poll, within } from './poll.ts';
import type { Targets } from './targets.ts';

/**
 * The extension's service worker, alive and answering; a sleeping one is started first.
 * After a kill Playwright keeps the same `Worker` object: ask again instead of keeping it.
 */
export async function wakeWorker(context: BrowserContext, targets: Targets, id: string): Promise<Worker> {
  if (!(await targets.worker(id))) await start(context, id);
  return poll('the service worker', async () => {
    const worker = known(context, id);
    if (!worker || !(await targets.worker(id))) return undefined;
    return (await ask(worker, () => true)) ? worker : undefined;
  });
}

/**
 * Terminates the worker as the browser does after 30 s of rest: its globals are gone, the next event wakes it.
 * Resolves when it is gone, or already back because something called it meanwhile.
 */
export async function killWorker(context: BrowserContext, targets: Targets, id: string): Promise<void> {
  const target = await targets.worker(id);
  const worker = known(context, id);
  if (!target || !worker) return;
  await worker.evaluate(() => Reflect.set(globalThis, '__beforeKill', true));
  await targets.cdp.send('Target.closeTarget', { targetId: target.targetId });
  await poll('the end of the service worker', async () => {
    if (!(await targets.worker(id))) return true;
    return (await ask(worker, () => Reflect.has(globalThis, '__beforeKill'))) === false;
  });
}

/** A worker on its way out either never answers or rejects with "Service worker restarted". */
function ask(worker: Worker, question: () => boolean): Promise<boolean | undefined> {
  return within(500, worker.evaluate(question)).catch(() => undefined);
}

function known(context: BrowserContext, id: string): Worker | undefined {
  return context
    .serviceWorkers()
    .filter((worker) => worker.url().startsWith(`chrome-extension://${id}/`))
    .at(-1);
}

/** Started by DevTools, so that no message and no event reaches the extension. */
async function start(context: BrowserContext, id: string): Promise<void> {
  const page = context.pages()[0] ?? (await context.newPage());
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.startWorker', { scopeURL: `chrome-extension://${id}/` });
  await session.detach();
}
