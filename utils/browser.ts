/**
 * The one seam to the browser's API: promises in both browsers, one place to replace in tests, and one file that lint
 * lets import it.
 */
export { type Browser, browser } from 'wxt/browser';
