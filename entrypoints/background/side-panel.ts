import { browser } from '@/utils/browser.ts';
import { tellPanels } from '@/utils/messages/to-panels.ts';

/** What the types do not know: Firefox' sidebar, where Chromium has a side panel. */
interface FirefoxSidebar {
  toggle(): Promise<void>;
}

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
  if (windowId !== undefined) await tellPanels({ name: 'close-side-panel', windowId });
}
