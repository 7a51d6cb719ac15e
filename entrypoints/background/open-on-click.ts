import { browser } from '@/utils/browser.ts';
import { t } from '@/utils/i18n/texts.ts';
import { grantPanel } from '@/utils/messages/panel-access.ts';
import { tellPanels } from '@/utils/messages/to-panels.ts';
import type { OpenCommand, OpenResult } from '@/utils/portal/portal-commands.ts';
import { fitsInPage, originOf } from '@/utils/portal/where-to-open.ts';
import { closeSidePanel, openSidePanel } from './side-panel.ts';

/** Tabs whose document turned out not to hold the panel. Lost when the background sleeps; then it is tried again. */
const unfit = new Set<number>();

/** The toolbar button and its shortcut: the panel opens in the page, or closes; else beside it, in the browser. */
export function openOnClick(): void {
  browser.action.onClicked.addListener((tab) => {
    if (tab.id === undefined) return;
    // Without a moment's wait: a browser opens its side panel only in the same breath as the click.
    if (!fitsInPage(tab.url) || unfit.has(tab.id)) openSidePanel(tab.windowId);
    else void toggleInPage(tab.id, tab.url, tab.windowId);
  });
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (status === 'loading') unfit.delete(tabId);
  });
}

async function toggleInPage(
  tabId: number,
  url: string | undefined,
  windowId: number | undefined,
): Promise<void> {
  const result = await injectAndOpen(tabId, url);
  if (result === 'opened') return closeSidePanel(windowId);
  if (result === 'open-already') return settleAndClose(tabId);
  unfit.add(tabId);
  await browser.action.setBadgeText({ tabId, text: '↗' });
  await browser.action.setTitle({ tabId, title: t('action_click_again') });
}

async function injectAndOpen(tabId: number, url: string | undefined): Promise<OpenResult> {
  try {
    const { tokens, stored } = grantPanel(tabId, originOf(url));
    await injectPortalScript(tabId);
    const command: OpenCommand = { address: browser.runtime.getURL('/panel.html'), tokens };
    const [injection] = await browser.scripting.executeScript({
      target: { tabId },
      func: (command: OpenCommand) => globalThis.repere?.open(command),
      args: [command],
    });
    await stored;
    return (injection?.result as OpenResult | undefined) ?? 'impossible';
  } catch {
    // The browser lets nobody into this document (a store, a viewer, a policy): it opens beside it instead.
    return 'impossible';
  }
}

/** How long a click waits for the panel's last answers before it closes it. */
const SETTLE_MS = 1500;

/** Pauses before trying again; on a busy machine the second try may come too early as well. */
const RETRIES_MS = [50, 100, 200, 400];

/** Right after a navigation the browser may refuse for a moment, although the click gave us the page. */
async function injectPortalScript(tabId: number): Promise<void> {
  for (const pause of [...RETRIES_MS, null]) {
    try {
      await browser.scripting.executeScript({ target: { tabId }, files: ['/portal.js'] });
      return;
    } catch (error) {
      if (pause === null) throw error;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
}

/** The last answer may still be on its way from the panel: closed too early, the panel would take it along. */
async function settleAndClose(tabId: number): Promise<void> {
  const tooLong = new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
  await Promise.race([tellPanels({ name: 'settle', tabId }), tooLong]);
  await closeInPage(tabId);
}

/** Closes the panel that stands in a tab. */
export async function closeInPage(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, func: () => globalThis.repere?.close() });
}
