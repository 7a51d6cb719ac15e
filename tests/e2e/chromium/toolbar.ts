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
 * Clicks the toolbar button for real. A click right after a navigation can get lost on the way, and a second one
 * would undo the first: it is repeated only if the worker saw nothing within a second.
 * `until` is asked as well, and waited for, once the click has arrived.
 */
export async function clickToolbar(
  context: BrowserContext,
  targets: Targets,
  extensionId: string,
  page: Page,
  until?: () => boolean | Promise<boolean>,
): Promise<void> {
  for (let attempt = 1; attempt <= 4; attempt++) {
    const click = await prepareClick(context, targets, extensionId, page);
    await click.trigger();
    const arrived = await poll('the click', () => click.delivered(), { timeout: 1000 }).catch(() => false);
    if (!arrived && !(await until?.())) continue;
    if (until) await poll('the effect of the click', until);
    return;
  }
  throw new Error(`The toolbar click was lost four times on ${page.url()}`);
}

/** A second listener beside the extension's own; it dies with the worker. */
async function clicks(context: BrowserContext, targets: Targets, id: string): Promise<number> {
  const worker = await wakeWorker(context, targets, id);
  const count = await within(
    1000,
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
