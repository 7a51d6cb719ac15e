import { useId } from 'preact/hooks';
import { useTexts } from '@/components/common/texts.ts';

export interface FreeTextFormProps {
  on: boolean;
  /** The organisation fixed it. */
  fixed: boolean;
  /** The user is a volunteer: there is no free text, whatever is set. */
  volunteer: boolean;
  onChange: (on: boolean) => void;
}

/** Whether decisions may bear free text, with what that means. */
export function FreeTextForm({ on, fixed, volunteer, onChange }: FreeTextFormProps) {
  const t = useTexts();
  const help = useId();
  return (
    <section class="card form">
      {fixed && <p class="fixed">{t('fixed_by_organisation')}</p>}
      <p id={help} class="notice">
        {t('free_text_warning')}
      </p>
      <label class="row">
        <input
          type="checkbox"
          checked={on && !volunteer}
          disabled={fixed || volunteer}
          aria-describedby={help}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        {t('free_text_allow')}
      </label>
      {volunteer && <p class="soft">{t('free_text_volunteer')}</p>}
    </section>
  );
}
