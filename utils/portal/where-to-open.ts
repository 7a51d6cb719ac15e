/** Sites on which browsers let no extension run. Sources: Chromium's web store check, Firefox' restrictedDomains. */
const CLOSED_HOSTS = new Set([
  'chromewebstore.google.com',
  'microsoftedge.microsoft.com',
  'accounts-static.cdn.mozilla.net',
  'accounts.firefox.com',
  'addons.cdn.mozilla.net',
  'addons.mozilla.org',
  'api.accounts.firefox.com',
  'content.cdn.mozilla.net',
  'discovery.addons.mozilla.org',
  'oauth.accounts.firefox.com',
  'profile.accounts.firefox.com',
  'support.mozilla.org',
  'sync.services.mozilla.com',
]);

/** Documents without an HTML tree to hang the panel into, as far as their address tells. */
const NO_HTML = /\.(pdf|svg|xml|rss|atom)$/i;

const LOCAL_HOSTS = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Whether the panel can stand in the page at this address; otherwise it opens in the browser's own side panel.
 * Decided from the address alone, because a browser opens its side panel only in the same breath as the click.
 * Plain http is left out: the panel would not be a secure context there.
 */
export function fitsInPage(address: string | undefined): boolean {
  if (address === undefined || !URL.canParse(address)) return false;
  const { protocol, hostname, host, pathname } = new URL(address);
  if (protocol !== 'https:' && !(protocol === 'http:' && LOCAL_HOSTS.has(hostname))) return false;
  if (CLOSED_HOSTS.has(host)) return false;
  if (host === 'chrome.google.com' && pathname.startsWith('/webstore')) return false;
  return !NO_HTML.test(pathname);
}

/** `https://host:port` of a web page; null for anything else. */
export function originOf(address: string | undefined): string | null {
  if (address === undefined || !URL.canParse(address)) return null;
  const { protocol, origin } = new URL(address);
  return protocol === 'https:' || protocol === 'http:' ? origin : null;
}
