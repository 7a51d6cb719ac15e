import { RetentionForm } from '@/components/options/RetentionForm.tsx';
import { t } from '@/utils/i18n/texts.ts';
import { saveRetention } from '@/utils/messages/options-contract.ts';
import { MOST_MONTHS } from '@/utils/settings/retention-store.ts';
import { BackupSection } from './BackupSection.tsx';
import { ProtectionSection } from './ProtectionSection.tsx';
import type { SectionProps } from './section-props.ts';

/** How long decisions are kept, and what protects them. */
export function JournalSection({ answer, options, today }: SectionProps) {
  return (
    <>
      <RetentionForm
        months={answer.retentionMonths}
        most={MOST_MONTHS}
        fixed={answer.fixed.includes('retentionMonths')}
        onChange={(months) => void options.change(saveRetention, { months }, t('saved'))}
      />
      <ProtectionSection today={today} />
      <BackupSection today={today} />
    </>
  );
}
