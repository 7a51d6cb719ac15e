import { useTexts } from '@/components/common/texts.ts';
import { BAR, type ChartLayout, type ChartRowLayout, TEXT } from './chart-layout.ts';
import { fillOf } from './Patterns.tsx';

export interface ChartRowProps {
  /** Of the chart. */
  id: string;
  row: ChartRowLayout;
  layout: ChartLayout;
  /** Whether the keyboard stops here. */
  isStop: boolean;
  onFocus: () => void;
}

/** A label and its bars, read as one. */
export function ChartRow({ id, row, layout, isStop, onFocus }: ChartRowProps) {
  const t = useTexts();
  const { label, lines, top, bars, cells } = row;
  const { columns, most, left, widest } = layout;
  const values = cells.map(({ text }, i) => t('figures_value', columns[i] ?? '', text));
  return (
    // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: the arrow keys read the rows one by one; nothing is done there
    <g
      data-row={label}
      role="img"
      // In SVG the name of an attribute is as it is written.
      tabindex={isStop ? 0 : -1}
      aria-label={`${label}. ${values.join(', ')}`}
      onFocus={onFocus}
    >
      {lines.map((line, i) => (
        <text key={line} x="0" y={`${top + i * TEXT + 0.95}rem`}>
          {line}
        </text>
      ))}
      <line
        class="axis"
        x1={`${left}%`}
        x2={`${left}%`}
        y1={`${bars}rem`}
        y2={`${bars + cells.length * BAR}rem`}
      />
      {cells.map(({ count, atLeast, text }, i) => {
        const y = bars + i * BAR;
        const width = (count / most) * widest;
        return (
          <g key={columns[i]}>
            {count > 0 && (
              <rect
                x={`${left}%`}
                y={`${y + 0.1}rem`}
                width={`${width}%`}
                height={`${BAR - 0.25}rem`}
                class={`bar-${i}${atLeast ? ' at-least' : ''}`}
                fill={fillOf(id, i)}
              />
            )}
            <text class="amount" x={`${left + width}%`} dx="0.4rem" y={`${y + 0.95}rem`}>
              {text}
            </text>
          </g>
        );
      })}
    </g>
  );
}
