import { useTexts } from '@/components/common/texts.ts';
import type { Fact } from '@/utils/figures/facts.ts';

export interface FactListProps {
  facts: readonly Fact[];
  /** Whether something is hidden in what they are made of. */
  hidesSome: boolean;
}

/** What a few words say better than a chart. */
export function FactList({ facts, hidesSome }: FactListProps) {
  const t = useTexts();
  return (
    <section class="picture" data-picture="facts">
      <h2>{t('figures_summary')}</h2>
      <dl class="figure-facts">
        {facts.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p class="soft">
        {t('figures_median_note')} {hidesSome && t('figures_median_hidden')}
      </p>
    </section>
  );
}
