import { useEffect, useRef } from 'preact/hooks';
import { useTexts } from '@/components/common/texts.ts';

export interface UnderwayProps {
  /** What is being done. */
  label: string;
  /** 0 to 1 */
  share: number;
  onCancel: () => void;
}

/** Something that takes its time, how far it is, and the way out of it. */
export function Underway({ label, share, onCancel }: UnderwayProps) {
  const t = useTexts();
  const title = useRef<HTMLParagraphElement>(null);
  // The button that began it is gone.
  useEffect(() => title.current?.focus(), []);
  const percent = Math.floor(share * 100);
  return (
    <div class="underway">
      <p ref={title} tabIndex={-1}>
        {label} <span class="soft">{percent} %</span>
      </p>
      <progress aria-label={label} max={100} value={percent} />
      <button type="button" class="plain" onClick={onCancel}>
        {t('cancel')}
      </button>
    </div>
  );
}
