import { useId, useState } from 'preact/hooks';
import { ConfirmDialog } from '@/components/common/ConfirmDialog.tsx';
import { counted } from '@/components/common/counted.ts';
import { useTexts } from '@/components/common/texts.ts';

export interface RetentionFormProps {
  /** For how many months decisions are kept. */
  months: number;
  /** The longest that can be chosen. */
  most: number;
  /** The organisation fixed it. */
  fixed: boolean;
  onChange: (months: number) => void;
}

/** For how long decisions are kept. Fewer months than before erase decisions at once, so that is asked first. */
export function RetentionForm({ months, most, fixed, onChange }: RetentionFormProps) {
  const t = useTexts();
  const [asked, setAsked] = useState<number | null>(null);
  const help = useId();
  const choose = (chosen: number) => {
    if (chosen < months) setAsked(chosen);
    else if (chosen > months) onChange(chosen);
  };
  return (
    <section class="card form">
      {fixed && <p class="fixed">{t('fixed_by_organisation')}</p>}
      <label class="field">
        <span>{t('retention_label')}</span>
        <select
          value={String(months)}
          disabled={fixed}
          aria-describedby={help}
          // While it is asked, the choice that holds is shown.
          onChange={(event) => {
            choose(Number(event.currentTarget.value));
            event.currentTarget.value = String(months);
          }}
        >
          {Array.from({ length: most }, (_, i) => i + 1).map((count) => (
            <option key={count} value={String(count)}>
              {counted(t, 'months', count)}
            </option>
          ))}
        </select>
      </label>
      <p id={help} class="soft">
        {t('retention_help')}
      </p>
      {asked !== null && (
        <ConfirmDialog
          title={t('retention_question')}
          text={counted(t, 'retention_text', asked)}
          action={t('retention_do')}
          onConfirm={() => {
            setAsked(null);
            onChange(asked);
          }}
          onCancel={() => setAsked(null)}
        />
      )}
    </section>
  );
}
