import type {
  BrowsingContext,
  Extension,
  FirefoxGlobals,
  FirefoxPolicy,
  ScriptError,
  Xul,
} from './firefox-internals.ts';
import type { Chord } from './keyboard.ts';
import type { Preferences } from './preferences.ts';

/** The id under which BiDi finds the background page while it runs. */
export const BACKGROUND_CONTEXT = 'harness-background';
/** The id under which BiDi finds the sidebar's document while the extension's sidebar is open. */
export const SIDEBAR_CONTEXT = 'harness-sidebar';

/** An HTTP(S) or WebSocket request, seen by the browser before anything leaves. */
export interface SeenRequest {
  url: string;
  /** The document or script that asked, or '' for the browser itself. */
  from: string;
  /**
   * Asked by one of the extension's documents or its background, or by an element that its content script added.
   * A content script's own `fetch` bears the page's name: to exclude it too, compare with what the page asks alone.
   */
  byExtension: boolean;
}

/** What has the keyboard in the browser's window. */
export type Place = 'tab' | 'sidebar';

/** What the harness does with the browser's own privileges. Everything crosses as JSON. */
export interface ChromeDriver {
  setPreferences(preferences: Preferences): void;
  setLocale(locale: string): void;
  /** After the extension's installation; every function below needs it. */
  attach(extensionId: string): void;
  hostname(): string;
  clickToolbar(): void;
  press(chords: Chord[]): void;
  /** Gives the keyboard to the selected tab's page or to the sidebar, as a click on it does for a user. */
  focus(place: Place): void;
  zoom(factor: number): void;
  openTab(path: string): string;
  openSidebar(): Promise<void>;
  closeSidebar(): void;
  isSidebarReady(): boolean;
  wakeBackground(): Promise<void>;
  killBackground(): Promise<string>;
  backgroundState(): string;
  requests(): SeenRequest[];
  errors(): string[];
  clearLogs(): void;
  screenshot(): Promise<string>;
}

/**
 * Runs in the browser's window and leaves a {@link ChromeDriver} there as `window.harness`. Sent as text: no closure.
 */
export function installChromeDriver(backgroundContext: string, sidebarContext: string): void {
  const { ChromeUtils, Ci, gBrowser, Services, SidebarController, WebExtensionPolicy, ZoomManager } =
    globalThis as unknown as FirefoxGlobals;
  let id = '';
  let requests: SeenRequest[] = [];
  let errors: string[] = [];
  // Asked each time: an update of the extension replaces it.
  const attached = (): FirefoxPolicy => {
    const policy = WebExtensionPolicy.getByID(id);
    if (!policy) throw new Error(`No extension "${id}" in this browser`);
    return policy;
  };
  const extension = (): Extension => attached().extension;
  const sidebarBrowser = (): Xul | null => {
    const sidebar = document.getElementById('sidebar') as HTMLIFrameElement | null;
    const browser = sidebar?.contentDocument?.getElementById(
      'webext-panels-browser',
    ) as unknown as Xul | null;
    return browser?.currentURI?.spec.startsWith(attached().getURL('')) ? browser : null;
  };

  // The background page and the sidebar are no tabs, so BiDi knows no id for them. With these two it drives them
  // like any other document.
  const { NavigableManager } = ChromeUtils.importESModule(
    'chrome://remote/content/shared/NavigableManager.sys.mjs',
  );
  const original = NavigableManager.getBrowsingContextById.bind(NavigableManager);
  NavigableManager.getBrowsingContextById = (context) => {
    if (context === backgroundContext)
      return extension().backgroundContext?.xulBrowser.browsingContext ?? null;
    if (context === sidebarContext) return sidebarBrowser()?.browsingContext ?? null;
    return original(context);
  };

  // BiDi's network events leave extension documents out; the channel knows on whose behalf it was opened.
  Services.obs.addObserver((subject) => {
    const { URI, loadInfo } = subject.QueryInterface(Ci.nsIHttpChannel);
    const principals = [loadInfo.triggeringPrincipal, loadInfo.loadingPrincipal];
    const owners = principals.flatMap((principal) => [
      principal?.addonPolicy?.id,
      principal?.contentScriptAddonPolicy?.id,
      principal?.addonId,
    ]);
    const from = principals.find((principal) => principal?.URI)?.URI?.spec ?? '';
    requests.push({ url: URI.spec, from, byExtension: id !== '' && owners.includes(id) });
  }, 'http-on-opening-request');

  Services.console.registerListener({
    observe(message) {
      let error: ScriptError;
      try {
        error = message.QueryInterface?.(Ci.nsIScriptError) ?? message;
      } catch {
        return; // a plain message
      }
      const isWarning = ((error.flags ?? 0) & 1) === 1;
      const policy = WebExtensionPolicy.getByID(id);
      if (isWarning || !policy || !error.sourceName?.startsWith(policy.getURL(''))) return;
      errors.push(`${error.errorMessage} (${error.sourceName}:${error.lineNumber})`);
    },
  });

  const driver: ChromeDriver = {
    setPreferences(preferences) {
      for (const [name, value] of Object.entries(preferences)) {
        if (typeof value === 'boolean') Services.prefs.setBoolPref(name, value);
        else if (typeof value === 'number') Services.prefs.setIntPref(name, value);
        else Services.prefs.setStringPref(name, value);
      }
    },
    setLocale(locale) {
      Services.locale.availableLocales = [...new Set([locale, ...Services.locale.availableLocales])];
      Services.locale.requestedLocales = [locale];
    },
    attach(extensionId) {
      id = extensionId;
      attached();
    },
    hostname: () => attached().mozExtensionHostname,
    clickToolbar() {
      const { ExtensionParent } = ChromeUtils.importESModule(
        'resource://gre/modules/ExtensionParent.sys.mjs',
      );
      const action = ExtensionParent.apiManager.global.browserActionFor(extension());
      if (!action) throw new Error('The extension has no toolbar button');
      action.triggerAction(window);
    },
    press(chords) {
      const { keyData } = ChromeUtils.importESModule(
        'chrome://remote/content/shared/webdriver/KeyData.sys.mjs',
      );
      const { event } = ChromeUtils.importESModule('chrome://remote/content/shared/webdriver/Event.sys.mjs');
      for (const { modifiers, main, code } of chords) {
        const flags: Record<string, boolean> = {};
        const held = modifiers.map((raw) => keyData.getData(raw));
        for (const key of held) {
          if (!key.modifier) throw new Error(`${key.key} is no modifier`);
          flags[key.modifier] = true;
          event.sendKeyDown({ ...key, ...flags }, window);
        }
        const data = keyData.getData(
          held.some(({ modifier }) => modifier === 'shiftKey') ? keyData.getShiftedKey(main) : main,
        );
        const key = { ...data, ...flags, ...(code === undefined ? {} : { code }) };
        event.sendKeyDown(key, window);
        event.sendKeyUp(key, window);
        for (const released of held.reverse()) {
          if (released.modifier) flags[released.modifier] = false;
          event.sendKeyUp({ ...released, ...flags }, window);
        }
      }
    },
    focus(place) {
      const browser = place === 'sidebar' ? sidebarBrowser() : gBrowser.selectedBrowser;
      // Focusing it again would move the focus inside its document.
      if (browser && Services.focus.focusedElement !== browser) browser.focus();
    },
    zoom: (factor) => ZoomManager.setZoomForBrowser(gBrowser.selectedBrowser, factor),
    openTab(path) {
      const tab = gBrowser.addTrustedTab(attached().getURL(path));
      gBrowser.selectedTab = tab;
      tab.linkedBrowser.focus();
      return NavigableManager.getIdForBrowser(tab.linkedBrowser);
    },
    async openSidebar() {
      const { ExtensionCommon } = ChromeUtils.importESModule(
        'resource://gre/modules/ExtensionCommon.sys.mjs',
      );
      const command = `${ExtensionCommon.makeWidgetId(id)}-sidebar-action`;
      if (!SidebarController.sidebars.has(command)) throw new Error('The extension has no sidebar');
      await SidebarController.show(command);
    },
    closeSidebar: () => SidebarController.hide(),
    isSidebarReady: () => sidebarBrowser() !== null,
    wakeBackground: () => extension().wakeupBackground(),
    async killBackground() {
      if (extension().backgroundState === 'stopped') return 'stopped';
      // Without the first option a pending message listener would put it off, once.
      await extension().terminateBackground({ disableResetIdleForTest: true, ignoreDevToolsAttached: true });
      return extension().backgroundState;
    },
    backgroundState: () => extension().backgroundState,
    requests: () => requests,
    errors: () => errors,
    clearLogs() {
      requests = [];
      errors = [];
    },
    async screenshot() {
      const chrome = Reflect.get(window, 'browsingContext') as BrowsingContext;
      const bitmap = await chrome.currentWindowGlobal?.drawSnapshot(null, 1, 'white');
      if (!bitmap) throw new Error('The window is not drawn yet');
      const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas') as HTMLCanvasElement;
      canvas.width = bitmap.width;
      canvas.height = bitmap.height;
      canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
      return canvas.toDataURL('image/png').split(',')[1] ?? '';
    },
  };
  Reflect.set(window, 'harness', driver);
}
