import { useEffect, useState } from 'preact/hooks';
import { t as browserTexts } from '@/utils/i18n/texts.ts';
import { type Translate, translatorFor } from '@/utils/i18n/translate.ts';
import { loadFile } from '@/utils/in-force/load-file.ts';

/** The browser's language is its user's; the person in front of them may read the other one. */
export function useLanguage(): { t: Translate; switchLanguage: () => Promise<void> } {
  const [{ t }, setTexts] = useState({ t: browserTexts });
  useEffect(() => {
    document.documentElement.lang = t('language');
    document.title = `${t('notice_title')} – Repère`;
  }, [t]);
  const switchLanguage = async () => {
    const other = t('language') === 'fr' ? 'en' : 'fr';
    const texts = await loadFile(`/_locales/${other}/messages.json`);
    setTexts({ t: translatorFor(texts as Parameters<typeof translatorFor>[0]) });
  };
  return { t, switchLanguage };
}
