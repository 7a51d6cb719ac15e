/**
 * The look of a chart, kept inside it: a picture that is saved takes it along. The page's colours come in by variables;
 * a picture has `PAPER_COLOURS` instead.
 */
export const CHART_STYLE = `
.chart { font: 0.875rem system-ui, "Segoe UI", Roboto, sans-serif; display: block; overflow: visible; }
.chart text { fill: var(--ink); }
.chart .amount { font-weight: 600; }
.chart rect { stroke: var(--accent); stroke-width: 1; }
.chart .bar-0 { fill: var(--accent); }
.chart pattern path { stroke: var(--accent); stroke-width: 3; }
.chart pattern circle { fill: var(--accent); }
.chart pattern rect { fill: var(--card); stroke: none; }
.chart .at-least { stroke-dasharray: 3 2; stroke-width: 2; }
.chart .axis { stroke: var(--edge); }
.chart [role="img"]:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 4px; }
@media (forced-colors: active) {
  .chart text { fill: CanvasText; }
  .chart rect, .chart .axis, .chart pattern path { stroke: CanvasText; }
  .chart .bar-0, .chart pattern circle { fill: CanvasText; }
  .chart pattern rect { fill: Canvas; }
  .chart [role="img"]:focus-visible { outline-color: Highlight; }
}`;

/** Those of the light theme, whatever the screen has. */
export const PAPER_COLOURS = {
  '--ink': '#1d2433',
  '--accent': '#1f5f8b',
  '--card': '#fff',
  '--edge': '#858b97',
} as const;
