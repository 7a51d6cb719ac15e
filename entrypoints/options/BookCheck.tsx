import { useEffect, useRef } from 'preact/hooks';
import { Notice } from '@/components/common/Notice.tsx';
import { BookFailures } from '@/components/options/BookFailures.tsx';
import { BookPreview } from '@/components/options/BookPreview.tsx';
import { FaultList } from '@/components/options/FaultList.tsx';
import { issueSentence } from '@/utils/files/issue-sentence.ts';
import { t } from '@/utils/i18n/texts.ts';
import type { Candidate } from './candidate.ts';

export interface BookCheckProps {
  candidate: Candidate;
  onAccept: (candidate: Candidate & { step: 'proven' }) => void;
  /** Puts it away, or breaks the proof off. */
  onStop: () => void;
}

/** A rule book on its way in: read, proven, compared; nothing changes before it is accepted. */
export function BookCheck({ candidate, onAccept, onStop }: BookCheckProps) {
  const { name, step } = candidate;
  const title = useRef<HTMLHeadingElement>(null);
  const reached = useRef('');
  // Once the file is chosen, and again when the proof is over.
  useEffect(() => {
    if (reached.current === `${step} ${name}`) return;
    reached.current = `${step} ${name}`;
    title.current?.focus();
  });
  return (
    <section class="card stack" aria-label={t('import_title', name)} data-step={step}>
      <h3 ref={title} tabIndex={-1}>
        {t('import_title', name)}
      </h3>
      <p role="status">
        {step === 'proving' && t('proof_running', candidate.proven)}
        {step === 'proven' && t('proof_passed')}
      </p>
      {step === 'refused' && (
        <FaultList
          title={t('book_import_refused', name)}
          faults={candidate.issues.map((issue) => issueSentence(issue, t))}
        />
      )}
      {step === 'stopped' && <Notice>{t('proof_stopped')}</Notice>}
      {step === 'failed' && <BookFailures failures={candidate.failures} />}
      {step === 'proven' && <BookPreview changes={candidate.changes} />}
      <div class="row">
        {step === 'proven' && (
          <button type="button" class="primary" onClick={() => onAccept(candidate)}>
            {t('book_accept')}
          </button>
        )}
        <button type="button" class="plain" onClick={onStop}>
          {t(step === 'proving' ? 'proof_stop' : step === 'proven' ? 'cancel' : 'close_file')}
        </button>
      </div>
    </section>
  );
}
