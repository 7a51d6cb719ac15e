import type { Cell, Picture } from '@/utils/figures/pictures.ts';

/** Signs in a line of a label; on a screen of 320 pixels there is room for as many. */
const LINE = 34;

/** Heights, in rem: they grow with the text. */
export const TEXT = 1.25;
export const BAR = 1.25;
const GAP = 0.6;

/** Where the bars begin and how long the longest is, in percent of the width; the rest is for the number beside it. */
const BELOW = { left: 0, widest: 62 };
/** Labels of at most so many signs, over one bar each, stand beside it. */
const BESIDE = { left: 50, widest: 32 };
const SHORT = 14;

/** A label and its bars below it. */
export interface ChartRowLayout {
  label: string;
  lines: string[];
  /** In rem, as all here. */
  top: number;
  /** Where the bars begin. */
  bars: number;
  cells: readonly Cell[];
}

export interface ChartLayout {
  /** The drawn columns. */
  columns: string[];
  /** Whether they have to be told apart. */
  hasLegend: boolean;
  rows: ChartRowLayout[];
  height: number;
  /** What the longest bar stands for. */
  most: number;
  /** In percent of the width, as is `widest`. */
  left: number;
  widest: number;
}

/** Where everything of a chart stands. */
export function chartLayout({ columns, drawn, rows }: Picture): ChartLayout {
  const hasLegend = drawn > 1;
  const isShort = drawn === 1 && rows.every(({ label }) => label.length <= SHORT);
  let height = hasLegend ? drawn * TEXT + GAP : 0;
  const laid = rows.map(({ label, cells }) => {
    const lines = linesOf(label);
    const top = height;
    const bars = top + (isShort ? 0 : lines.length * TEXT);
    height = bars + drawn * BAR + (isShort ? GAP / 3 : GAP);
    return { label, lines, top, bars, cells: cells.slice(0, drawn) };
  });
  const most = Math.max(1, ...laid.flatMap(({ cells }) => cells.map(({ count }) => count)));
  return {
    columns: columns.slice(0, drawn),
    hasLegend,
    rows: laid,
    height,
    most,
    ...(isShort ? BESIDE : BELOW),
  };
}

/** A label in lines: SVG breaks none by itself. */
function linesOf(label: string): string[] {
  const lines: string[] = [];
  for (const word of label.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= LINE)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
