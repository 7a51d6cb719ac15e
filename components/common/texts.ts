import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Translate } from '@/utils/i18n/translate.ts';

const Texts = createContext<Translate>((key) => key);

/** Gives the components below their words; they do not know the browser. */
export const TextsProvider = Texts.Provider;

export function useTexts(): Translate {
  return useContext(Texts);
}
