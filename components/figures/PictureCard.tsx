import { useTexts } from '@/components/common/texts.ts';
import type { Picture } from '@/utils/figures/pictures.ts';
import { BarChart } from './BarChart.tsx';
import { FigureTable } from './FigureTable.tsx';

export interface PictureCardProps {
  picture: Picture;
  /** On paper nothing can be unfolded, nor clicked. */
  printing: boolean;
  /** Whether anything of it may leave. */
  mayLeave: boolean;
  onPng: () => void;
  onCsv: () => void;
}

/** A chart, the table behind it, and both as a file. */
export function PictureCard({ picture, printing, mayLeave, onPng, onCsv }: PictureCardProps) {
  const t = useTexts();
  const { id, title, text, rows } = picture;
  if (rows.length === 0)
    return (
      <section class="picture" data-picture={id}>
        <h2>{title}</h2>
        <p>{t('figures_none')}</p>
      </section>
    );
  return (
    <section class="picture" data-picture={id}>
      <h2>{title}</h2>
      <p class="soft">{text}</p>
      <BarChart picture={picture} />
      {printing ? (
        <FigureTable picture={picture} />
      ) : (
        <details>
          <summary>{t('figures_table')}</summary>
          <FigureTable picture={picture} />
        </details>
      )}
      {mayLeave && !printing && (
        <div class="row">
          <button type="button" class="plain" aria-label={t('figures_png_of', title)} onClick={onPng}>
            {t('figures_png')}
          </button>
          <button type="button" class="plain" aria-label={t('figures_csv_of', title)} onClick={onCsv}>
            {t('figures_csv')}
          </button>
        </div>
      )}
    </section>
  );
}
