import { useEffect, useState } from 'preact/hooks';
import { TextsProvider } from '@/components/common/texts.ts';
import { PersonNotice } from '@/components/notice/PersonNotice.tsx';
import { readPolicy } from '@/utils/settings/policy.ts';
import { readRetention } from '@/utils/settings/retention-store.ts';
import { useLanguage } from './use-language.ts';

/** The page for the person, in the language that they read. It asks nothing of the background. */
export function Notice() {
  const { t, switchLanguage } = useLanguage();
  /** Undefined until the policy was read: nobody shall be named who is replaced at once. */
  const [said, setSaid] = useState<{ organisation: string | null; months: number }>();
  useEffect(() => {
    void Promise.all([readPolicy(), readRetention()]).then(([{ policy }, months]) =>
      setSaid({ organisation: policy.organisation?.trim() || null, months }),
    );
  }, []);
  if (said === undefined) return null;
  return (
    <TextsProvider value={t}>
      <PersonNotice {...said}>
        <button type="button" class="plain" onClick={() => print()}>
          {t('notice_print')}
        </button>
        <button
          type="button"
          class="plain"
          lang={t('language') === 'fr' ? 'en' : 'fr'}
          onClick={() => void switchLanguage()}
        >
          {t('notice_other_language')}
        </button>
      </PersonNotice>
    </TextsProvider>
  );
}
