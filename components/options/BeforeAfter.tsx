import { useTexts } from '@/components/common/texts.ts';

export interface BeforeAfterProps {
  /** What changes, and the words of it then and now; empty where it says nothing. */
  fields: readonly { title: string; before: string; after: string }[];
}

/** What was and what will be, field by field. Told apart by a word as well as by their look. */
export function BeforeAfter({ fields }: BeforeAfterProps) {
  const t = useTexts();
  return (
    <dl class="answers before-after">
      {fields.map(({ title, before, after }) => (
        <div key={title}>
          <dt>{title}</dt>
          <dd>
            <del>
              <span class="sr-only">{t('before')} </span>
              {before === '' ? t('nothing_said') : before}
            </del>
            <ins>
              <span class="sr-only">{t('after')} </span>
              {after === '' ? t('nothing_said') : after}
            </ins>
          </dd>
        </div>
      ))}
    </dl>
  );
}
