import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

interface Messenger {
  runtime: { sendMessage(message: unknown): Promise<unknown> };
}

declare global {
  /** The background's answer to the panel's first request, sent before the panel's own script was there. */
  var repereFirstAnswer: Promise<unknown> | undefined;
}

/**
 * The panel's first request, sent while its page is still loading: the answer is there when the script that shows it
 * is. The one place beside `utils/browser.ts` that touches the browser's API, since the polyfill alone is ten times
 * its size (docs/decisions/008). The answer is checked where it is used.
 */
export default defineUnlistedScript(() => {
  // In the browser's own side panel the request names a window, which takes a question to the browser first.
  if (window.top === window) return;
  const token = location.hash.slice(1);
  const { browser, chrome } = globalThis as unknown as { browser?: Messenger; chrome: Messenger };
  const message = { name: 'hello', payload: token === '' ? {} : { token } };
  globalThis.repereFirstAnswer = (browser ?? chrome).runtime.sendMessage(message);
});
