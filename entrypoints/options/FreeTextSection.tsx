import { FreeTextForm } from '@/components/options/FreeTextForm.tsx';
import { t } from '@/utils/i18n/texts.ts';
import { saveFreeText } from '@/utils/messages/options-contract.ts';
import type { SectionProps } from './section-props.ts';

/** Whether decisions may bear free text. */
export function FreeTextSection({ answer, options }: SectionProps) {
  return (
    <>
      <p>{t('free_text_intro')}</p>
      <FreeTextForm
        on={answer.freeText}
        fixed={answer.fixed.includes('freeText')}
        volunteer={answer.role === 'volunteer'}
        onChange={(freeText) => void options.change(saveFreeText, { freeText }, t('saved'))}
      />
    </>
  );
}
