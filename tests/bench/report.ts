import { mkdir, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { dirname } from 'node:path';
import type { Summary } from './stats.ts';

export interface Row {
  what: string;
  unit: 'ms' | 'µs' | 'MB';
  summary: Summary | undefined;
  /** Why there is no number. */
  note?: string;
}

export interface Target {
  what: string;
  /** `undefined` when something could not be measured: that counts as missed. */
  value: number | undefined;
  atMost: number;
  unit: '×' | 'ms' | 'µs' | 'MB';
}

export const isMet = ({ value, atMost }: Target): boolean => value !== undefined && value <= atMost;

export function formatReport(rows: readonly Row[], targets: readonly Target[]): string {
  const measured = rows.map(({ what, unit, summary, note }) =>
    summary
      ? [
          what,
          String(summary.n),
          digits(summary.median),
          `${digits(summary.p25)}–${digits(summary.p75)}`,
          unit,
        ]
      : [what, '0', '–', note ?? 'not measured', unit],
  );
  const judged = targets.map((target) => [
    target.what,
    target.value === undefined ? '–' : `${digits(target.value)} ${target.unit}`,
    `≤ ${target.atMost} ${target.unit}`,
    isMet(target) ? 'met' : 'MISSED',
  ]);
  return [
    ...columns([['measured', 'n', 'median', 'p25–p75', ''], ...measured]),
    '',
    ...columns([['target', 'value', 'at most', ''], ...judged]),
  ].join('\n');
}

export async function writeReport(
  file: string,
  rows: readonly Row[],
  targets: readonly Target[],
): Promise<void> {
  const report = {
    date: new Date().toISOString(),
    cpu: cpus()[0]?.model,
    cores: cpus().length,
    node: process.version,
    rows,
    targets: targets.map((target) => ({ ...target, met: isMet(target) })),
  };
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `${JSON.stringify(report, null, 2)}\n`);
}

function digits(value: number): string {
  return value.toFixed(value < 10 ? 2 : 1);
}

function columns(rows: readonly string[][]): string[] {
  const widths = (rows[0] ?? []).map((_, index) => Math.max(...rows.map((row) => row[index]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, index) => cell.padEnd(widths[index] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
