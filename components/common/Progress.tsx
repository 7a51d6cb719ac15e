import { useId } from 'preact/hooks';

export interface ProgressProps {
  /** What is under way. */
  label: string;
  /** 0 to 1 */
  share: number;
}

/** How far something has come that takes its time. */
export function Progress({ label, share }: ProgressProps) {
  const id = useId();
  return (
    <p class="progress">
      <label for={id}>{label}</label>
      <progress id={id} max={1} value={share} />
    </p>
  );
}
