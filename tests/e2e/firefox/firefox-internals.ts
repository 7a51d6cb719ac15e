/** The parts of Firefox's internals (ESR 153) that the chrome driver uses: types only, nothing to run. */

export interface Xul {
  focus(): void;
  browsingContext: BrowsingContext | null;
  currentURI?: { spec: string };
}

export interface BrowsingContext {
  currentWindowGlobal: {
    drawSnapshot(rect: null, scale: number, background: string): Promise<ImageBitmap>;
  } | null;
}

export interface Extension {
  backgroundState: string;
  backgroundContext: { xulBrowser: Xul } | null;
  terminateBackground(options: object): Promise<void>;
  wakeupBackground(): Promise<void>;
}

export interface FirefoxPolicy {
  extension: Extension;
  mozExtensionHostname: string;
  getURL(path: string): string;
}

export interface Principal {
  addonId?: string;
  addonPolicy?: { id: string } | null;
  contentScriptAddonPolicy?: { id: string } | null;
  URI?: { spec: string } | null;
}

export interface HttpChannel {
  QueryInterface(type: symbol): HttpChannel;
  URI: { spec: string };
  loadInfo: { triggeringPrincipal: Principal | null; loadingPrincipal: Principal | null };
}

export interface ScriptError {
  QueryInterface?(type: symbol): ScriptError;
  errorMessage?: string;
  sourceName?: string;
  lineNumber?: number;
  flags?: number;
}

interface KeyData {
  key: string;
  code?: string;
  modifier?: string;
}

interface Modules {
  'resource://gre/modules/ExtensionParent.sys.mjs': {
    ExtensionParent: {
      apiManager: {
        global: { browserActionFor(extension: Extension): { triggerAction(window: Window): void } | null };
      };
    };
  };
  'resource://gre/modules/ExtensionCommon.sys.mjs': { ExtensionCommon: { makeWidgetId(id: string): string } };
  'chrome://remote/content/shared/NavigableManager.sys.mjs': {
    NavigableManager: {
      getBrowsingContextById(id: string): BrowsingContext | null;
      getIdForBrowser(browser: Xul): string;
    };
  };
  'chrome://remote/content/shared/webdriver/KeyData.sys.mjs': {
    keyData: { getData(raw: string): KeyData; getShiftedKey(raw: string): string };
  };
  'chrome://remote/content/shared/webdriver/Event.sys.mjs': {
    event: { sendKeyDown(key: object, window: Window): void; sendKeyUp(key: object, window: Window): void };
  };
}

export interface FirefoxGlobals {
  ChromeUtils: { importESModule<K extends keyof Modules>(url: K): Modules[K] };
  Ci: { nsIHttpChannel: symbol; nsIScriptError: symbol };
  WebExtensionPolicy: { getByID(id: string): FirefoxPolicy | null };
  Services: {
    prefs: {
      setBoolPref(name: string, value: boolean): void;
      setIntPref(name: string, value: number): void;
      setStringPref(name: string, value: string): void;
    };
    locale: { availableLocales: string[]; requestedLocales: string[] };
    focus: { focusedElement: unknown };
    obs: { addObserver(observer: (subject: HttpChannel) => void, topic: string): void };
    console: { registerListener(listener: { observe(message: ScriptError): void }): void };
  };
  gBrowser: {
    addTrustedTab(url: string): { linkedBrowser: Xul };
    selectedTab: { linkedBrowser: Xul };
    selectedBrowser: Xul;
  };
  ZoomManager: { setZoomForBrowser(browser: Xul, factor: number): void };
  SidebarController: {
    sidebars: Map<string, unknown>;
    show(command: string): Promise<unknown>;
    hide(): void;
  };
}
