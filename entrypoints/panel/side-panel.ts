import { browser } from '@/utils/browser.ts';

/** Shows the interview of the tab in front, and of each one that comes to the front; closes when it is told to. */
export async function followWindow(windowId: number | undefined, show: () => Promise<void>): Promise<void> {
  browser.tabs.onActivated.addListener((active) => {
    if (active.windowId === windowId) void show();
  });
  await show();
  // Listens only once it is on screen: the click that opened the panel says "close" in the same breath.
  browser.runtime.onMessage.addListener((message: unknown) => {
    if (isForUs(message, windowId)) window.close();
    return undefined;
  });
}

function isForUs(message: unknown, windowId: number | undefined): boolean {
  if (typeof message !== 'object' || message === null) return false;
  const { name, windowId: target } = message as { name?: unknown; windowId?: unknown };
  return name === 'close-side-panel' && target === windowId;
}
