import { useEffect, useRef } from 'preact/hooks';
import { useTexts } from '@/components/common/texts.ts';

export interface BegunElsewhereProps {
  /** Where the interview was begun, as `host:port`. */
  host: string;
  onContinue: () => void;
  onRestart: () => void;
}

/** The tab went to another site with an interview under way: it may be another person now. */
export function BegunElsewhere({ host, onContinue, onRestart }: BegunElsewhereProps) {
  const t = useTexts();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <section class="ask-first">
      <h2 ref={title} tabIndex={-1}>
        {t('begun_elsewhere', host)}
      </h2>
      <p>{t('begun_elsewhere_question')}</p>
      <div class="row">
        <button type="button" class="primary" onClick={onContinue}>
          {t('continue_here')}
        </button>
        <button type="button" class="plain" onClick={onRestart}>
          {t('new_interview')}
        </button>
      </div>
    </section>
  );
}
