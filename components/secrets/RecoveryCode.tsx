import { useEffect, useRef, useState } from 'preact/hooks';
import { useTexts } from '@/components/common/texts.ts';

export interface RecoveryCodeProps {
  /** In groups, with a dash between. */
  code: string;
  /** What it opens and of which day it is, in a sentence: a sheet of paper has to say so itself. */
  opens: string;
  onPrint: () => void;
  /** The user says that it is kept. */
  onKept: () => void;
}

/** A recovery code, shown once. Printed, it is alone on its page. */
export function RecoveryCode({ code, opens, onPrint, onKept }: RecoveryCodeProps) {
  const t = useTexts();
  const [kept, setKept] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <section class="form recovery">
      <div class="recovery-sheet">
        <h4 ref={title} tabIndex={-1}>
          {t('recovery_code_title')}
        </h4>
        <p>{opens}</p>
        <p class="recovery-code">
          {/* The dash stands with its group: where the line breaks, nothing begins with it. */}
          {code.split(/(?<=-)/).map((group) => (
            <span key={group}>{group}</span>
          ))}
        </p>
        <p>{t('recovery_code_why')}</p>
        <p>{t('recovery_code_where')}</p>
      </div>
      <button type="button" class="plain" onClick={onPrint}>
        {t('recovery_code_print')}
      </button>
      <label class="tick">
        <input type="checkbox" checked={kept} onChange={(event) => setKept(event.currentTarget.checked)} />
        <span>{t('recovery_code_kept')}</span>
      </label>
      <button type="button" class="primary" disabled={!kept} onClick={onKept}>
        {t('recovery_code_next')}
      </button>
    </section>
  );
}
