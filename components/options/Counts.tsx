export interface CountsProps {
  /** The first one stands out. */
  counts: readonly { title: string; count: number }[];
}

/** A few figures side by side. */
export function Counts({ counts }: CountsProps) {
  return (
    <dl class="counts">
      {counts.map(({ title, count }) => (
        <div key={title} class="count">
          <dt>{title}</dt>
          <dd>{count}</dd>
        </div>
      ))}
    </dl>
  );
}
