import type { BrowserContext, Page } from '@playwright/test';
import { poll, within } from './poll.ts';
import { wakeWorker } from './service-worker.ts';
import type { Targets } from './targets.ts';

/** A click made ready, so that a measurement can start right before it. */
export interface ToolbarClick {
  /** The real click: it grants activeTab. Resolves when the browser has taken it. */
  trigger(): Promise<void>;
  /** Whether `action.onClicked` fired in the worker since the click was made ready. */
  delivered(): Promise<boolean>;
}

/** Brings the page to the front, as a click does, and finds its tab. */
export async function prepareClick(
  context: BrowserContext,
  targets: Targets,
  extensionId: string,
  page: Page,
): Promise<ToolbarClick> {
  await page.bringToFront();
  const { targetId } = await targets.tab(page);
  const asleep = !(await targets.worker(extensionId));
  const before = asleep ? 0 : await clicks(context, targets, extensionId);
  return {
    trigger: async () => {
      await targets.cdp.send('Extensions.triggerAction', { id: extensionId, targetId });
    },
    // A sleeping worker is not woken to look: that it runs now is the sign.
    delivered: async () => {
      if (asleep) return (await targets.worker(extensionId)) !== undefined;
      return (await clicks(context, targets, extensionId)) > before;
    },
  };
}

/**
 * Clicks the toolbar button for real and waits for `until`.
 *
 * The same button opens and closes, so a second click may undo the first: it comes only when the worker saw nothing
 * for a second, or saw the click and nothing followed for four. The second happens right after a navigation:
 * `onClicked` fires, but the page's process does not know of activeTab yet, and `executeScript` rejects with
 * "Cannot access contents of the page". An extension that tries again after 50 ms is not troubled.
 */
export async function clickToolbar(
  context: BrowserContext,
  targets: Targets,
  extensionId: string,
  page: Page,
  until: () => boolean | Promise<boolean>,
): Promise<void> {
  for (let attempt = 1; attempt <= 4; attempt++) {
    const click = await prepareClick(context, targets, extensionId, page);
    // On a busy machine the click before may have had its effect only now.
    if (attempt > 1 && (await until())) return;
    await click.trigger();
    const happens = (timeout: number) =>
      poll('the effect of the click', until, { timeout }).catch(() => false);
    if (await happens(1000)) return;
    if ((await click.delivered()) && (await happens(3000))) return;
  }
  throw new Error(`Four toolbar clicks had no effect on ${page.url()}`);
}

/** A second listener beside the extension's own; it dies with the worker. */
async function clicks(context: BrowserContext, targets: Targets, id: string): Promise<number> {
  const worker = await wakeWorker(context, targets, id);
  const count = await within(
    5000,
    worker.evaluate(() => {
      const scope = globalThis as typeof globalThis & {
        harnessClicks?: number;
        chrome: { action: { onClicked: { addListener(listener: () => void): void } } };
      };
      if (scope.harnessClicks === undefined) {
        scope.harnessClicks = 0;
        scope.chrome.action.onClicked.addListener(() => {
          scope.harnessClicks = (scope.harnessClicks ?? 0) + 1;
        });
      }
      return scope.harnessClicks;
    }),
  );
  return count ?? 0;
}
