import { browser } from '@/utils/browser.ts';

/** What the types do not know: Firefox' sidebar, where Chromium has a side panel. */
interface FirefoxSidebar {
  toggle(): Promise<void>;
}

/** Said to the panels that stand in the browser's own side panel. */
export const CLOSE_SIDE_PANEL = 'close-side-panel';

/** Opens the browser's own side panel with the interview, or closes it. Must run in the same breath as the click. */
export function openSidePanel(windowId: number | undefined): void {
  const sidebar = (browser as { sidebarAction?: FirefoxSidebar }).sidebarAction;
  if (sidebar) {
    void sidebar.toggle();
    return;
  }
  if (windowId === undefined) return;
  void browser.sidePanel.open({ windowId });
  // Chromium has no toggle: a panel that is open already closes itself on this, one just opening does not listen yet.
  void closeSidePanel(windowId);
}

/** Closes the browser's own side panel in a window, where it is open. */
export async function closeSidePanel(windowId: number | undefined): Promise<void> {
  try {
    await browser.runtime.sendMessage({ name: CLOSE_SIDE_PANEL, windowId });
  } catch {
    // Nobody listens: no side panel is open.
  }
}
