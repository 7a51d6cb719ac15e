export interface PatternsProps {
  /** Of the chart. */
  id: string;
}

/** Stripes and dots for the second and third bar of a group: told apart without colours. */
export function Patterns({ id }: PatternsProps) {
  const square = { width: '8', height: '8', patternUnits: 'userSpaceOnUse' };
  return (
    <defs>
      <pattern id={`${id}-1`} {...square} patternTransform="rotate(45)">
        <rect width="8" height="8" />
        <path d="M2 0V8" />
      </pattern>
      <pattern id={`${id}-2`} {...square}>
        <rect width="8" height="8" />
        <circle cx="4" cy="4" r="1.6" />
      </pattern>
    </defs>
  );
}

/** The first bar is plain, as the style has it. */
export function fillOf(id: string, series: number): string | undefined {
  return series === 0 ? undefined : `url(#${id}-${series})`;
}
