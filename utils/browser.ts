/**
 * The one seam to the browser's API: promises in both browsers, one place to replace in tests, and one file that lint
 * lets import it. (`entrypoints/first-words.ts` is the one exception, for the sake of the first question.)
 */
export { type Browser, browser } from 'wxt/browser';
