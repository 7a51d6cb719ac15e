export interface Summary {
  n: number;
  median: number;
  p25: number;
  p75: number;
}

/** Medians, because one slow start in a hundred must not decide. */
export function summarize(samples: readonly number[]): Summary | undefined {
  if (samples.length === 0) return undefined;
  const sorted = samples.toSorted((a, b) => a - b);
  const at = (share: number): number => {
    const place = share * (sorted.length - 1);
    const below = sorted[Math.floor(place)] ?? 0;
    const above = sorted[Math.ceil(place)] ?? 0;
    return below + (above - below) * (place % 1);
  };
  return { n: sorted.length, median: at(0.5), p25: at(0.25), p75: at(0.75) };
}
