import { render } from 'preact';
import { TextsProvider } from '@/components/common/texts.ts';
import { BarChart } from '@/components/figures/BarChart.tsx';
import { PAPER_COLOURS } from '@/components/figures/chart-style.ts';
import { downloadFile, downloadText } from '@/utils/dom/download-text.ts';
import { picturePng } from '@/utils/dom/picture-png.ts';
import { pictureCsv } from '@/utils/figures/picture-csv.ts';
import type { Picture } from '@/utils/figures/pictures.ts';
import { t } from '@/utils/i18n/texts.ts';

/** Saves the table of a picture that may leave. @param name of the file, without its ending */
export function saveCsv(picture: Picture, name: string): void {
  downloadText(`${name}.csv`, pictureCsv(picture), 'text/csv;charset=utf-8');
}

/**
 * Saves a picture that may leave: drawn anew, for the one on the page shows more.
 *
 * @param period and role, in words
 * @throws where the browser draws no pictures
 */
export async function savePng(picture: Picture, name: string, period: string): Promise<void> {
  const beside = document.createElement('div');
  render(
    <TextsProvider value={t}>
      <BarChart picture={picture} />
    </TextsProvider>,
    beside,
  );
  try {
    const chart = beside.querySelector('svg');
    if (!chart) throw new Error('no chart');
    const hidden = picture.rows.some(({ cells }) => cells.some(({ atLeast }) => atLeast));
    const lines = [period, ...(hidden ? [t('figures_hidden_note')] : [])];
    downloadFile(`${name}.png`, await picturePng(chart, { title: picture.title, lines }, PAPER_COLOURS));
  } finally {
    render(null, beside);
  }
}
