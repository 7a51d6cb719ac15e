/** about:config entries, by name. */
export type Preferences = Record<string, string | number | boolean>;

/** Always set: nothing of the browser's own on the network or on the screen. */
export const QUIET: Preferences = {
  'browser.aboutwelcome.enabled': false,
  'browser.translations.enable': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.getAddons.cache.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  // Taken into account only with MOZ_REMOTE_SETTINGS_DEVTOOLS=1 in the environment.
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'sidebar.verticalTabs': false,
  'signon.rememberSignons': false,
};

/** Optional permissions are granted without the doorhanger. */
export const GRANT_OPTIONAL_PERMISSIONS: Preferences = {
  'extensions.webextOptionalPermissionPrompts': false,
};

/** All third-party cookies refused, as many organisations set it. */
export const COOKIES_BLOCKED: Preferences = { 'network.cookie.cookieBehavior': 1 };

/** Third-party storage partitioned ("total cookie protection"), Firefox's default. */
export const COOKIES_PARTITIONED: Preferences = { 'network.cookie.cookieBehavior': 5 };

/** Pages and extension pages see `prefers-color-scheme: dark`. */
export const DARK: Preferences = {
  'ui.systemUsesDarkTheme': 1,
  'layout.css.prefers-color-scheme.content-override': 0,
};

/** Pages and extension pages see `forced-colors: active`. */
export const FORCED_COLORS: Preferences = { 'browser.display.document_color_use': 2 };

/** Pages and extension pages see `prefers-reduced-motion: reduce`. */
export const REDUCED_MOTION: Preferences = { 'ui.prefersReducedMotion': 1 };

/** An extension that was loaded for a while only, as in tests, is the same one at the next start, with what it stored. */
export const STAYING: Preferences = {
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
};
