import { useEffect, useRef } from 'preact/hooks';
import { Progress, type ProgressProps } from '@/components/common/Progress.tsx';
import { useTexts } from '@/components/common/texts.ts';

export interface UnderwayProps extends ProgressProps {
  onCancel: () => void;
}

/** How far something has come, and the way out of it. */
export function Underway({ onCancel, ...progress }: UnderwayProps) {
  const t = useTexts();
  const cancel = useRef<HTMLButtonElement>(null);
  // The button that began it is gone.
  useEffect(() => cancel.current?.focus(), []);
  return (
    <div class="underway">
      <Progress {...progress} />
      <button ref={cancel} type="button" class="plain" onClick={onCancel}>
        {t('cancel')}
      </button>
    </div>
  );
}
