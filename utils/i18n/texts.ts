import { browser } from '../browser.ts';
import type { Translate } from './translate.ts';

/** The interface's texts, from the browser: it chose the language when it installed the extension. */
export const t: Translate = (key, ...substitutions) =>
  browser.i18n.getMessage(key, substitutions.map(String));

/** The language that the browser chose for us; anything but English falls back to French. */
export function language(): 'fr' | 'en' {
  return t('language') === 'en' ? 'en' : 'fr';
}
