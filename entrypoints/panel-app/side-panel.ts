import { browser } from '@/utils/browser.ts';
import { onNotice } from '@/utils/messages/to-panels.ts';

/** Shows the interview of the tab in front, and of each one that comes to the front; closes when it is told to. */
export async function followWindow(windowId: number | undefined, show: () => Promise<void>): Promise<void> {
  browser.tabs.onActivated.addListener((active) => {
    if (active.windowId === windowId) void show();
  });
  await show();
  // Listens only once it is on screen: the click that opened the panel says "close" in the same breath.
  onNotice('close-side-panel', (notice) => {
    if (notice.windowId === windowId) window.close();
    return undefined;
  });
}
