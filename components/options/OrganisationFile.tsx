import { counted } from '@/components/common/counted.ts';
import { useTexts } from '@/components/common/texts.ts';

export interface OrganisationFileProps {
  /** Empty where the policy gives rows and no name. */
  name: string;
  count: number;
  /** It comes by policy and cannot be taken away here. */
  fixed: boolean;
  onRemove: () => void;
}

/** The organisation's file that lies over the rows that ship. */
export function OrganisationFile({ name, count, fixed, onRemove }: OrganisationFileProps) {
  const t = useTexts();
  return (
    <section class="card stack" aria-label={t('organisation_file')}>
      <h3>{t('organisation_file')}</h3>
      <p>
        {name === '' ? t('origin_organisation') : name} · {counted(t, 'hits', count)}
      </p>
      {fixed ? (
        <p class="fixed">{t('fixed_by_organisation')}</p>
      ) : (
        <div class="row">
          <button type="button" class="plain" onClick={onRemove}>
            {t('organisation_remove')}
          </button>
        </div>
      )}
    </section>
  );
}
