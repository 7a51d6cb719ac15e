import { useId, useRef, useState } from 'preact/hooks';
import { useTexts } from '@/components/common/texts.ts';
import type { Picture } from '@/utils/figures/pictures.ts';
import { ChartRow } from './ChartRow.tsx';
import { chartLayout, TEXT } from './chart-layout.ts';
import { CHART_STYLE } from './chart-style.ts';
import { fillOf, Patterns } from './Patterns.tsx';

export interface BarChartProps {
  /** With at least one row. */
  picture: Picture;
}

/** How far the keys go through the rows. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowRight: 1,
  ArrowUp: -1,
  ArrowLeft: -1,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/** Lying bars with their numbers, in rows under a label each. One stop of the keyboard; its arrows go through the rows. */
export function BarChart({ picture }: BarChartProps) {
  const t = useTexts();
  const id = useId();
  const chart = useRef<SVGSVGElement>(null);
  const [stop, setStop] = useState(0);
  const layout = chartLayout(picture);
  const { columns, hasLegend, rows, height } = layout;
  // Another period may have fewer rows.
  const at = Math.min(stop, rows.length - 1);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset draws nothing
    <svg
      ref={chart}
      class="chart"
      role="group"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-text`}
      width="100%"
      height={`${height}rem`}
      onKeyDown={(event) => {
        const step = STEPS[event.key];
        if (step === undefined) return;
        event.preventDefault();
        const next = Math.max(0, Math.min(rows.length - 1, at + step));
        chart.current?.querySelectorAll<SVGElement>('[data-row]')[next]?.focus();
      }}
    >
      <title id={`${id}-title`}>{picture.title}</title>
      <desc id={`${id}-text`}>
        {picture.text} {t('figures_keys')}
      </desc>
      <style>{CHART_STYLE}</style>
      <Patterns id={id} />
      {hasLegend &&
        columns.map((column, i) => (
          <g key={column}>
            <rect
              x="1"
              y={`${i * TEXT + 0.15}rem`}
              width="1.6rem"
              height="0.9rem"
              class={`bar-${i}`}
              fill={fillOf(id, i)}
            />
            <text x="2.1rem" y={`${i * TEXT + 0.95}rem`}>
              {column}
            </text>
          </g>
        ))}
      {rows.map((row, i) => (
        <ChartRow
          key={row.label}
          id={id}
          row={row}
          layout={layout}
          isStop={i === at}
          onFocus={() => setStop(i)}
        />
      ))}
    </svg>
  );
}
