import { useTexts } from '@/components/common/texts.ts';
import type { Question } from '@/utils/interview/types.ts';
import type { Answers } from '@/utils/orientation/types.ts';

export interface AnsweredRowProps {
  question: Question;
  answer: NonNullable<Answers[string]>;
  /** Whether the adviser saw it: the phone rang, the mailbox opened. */
  observed: boolean;
  onChange: () => void;
  /** Undefined where there is nothing to see, or nothing can be marked here. */
  onObserved?: (() => void) | undefined;
}

/** A given answer, folded to one line. */
export function AnsweredRow({ question, answer, observed, onChange, onObserved }: AnsweredRowProps) {
  const t = useTexts();
  const given = question.options
    .filter(({ id }) => [answer].flat().includes(id))
    .map((option) => option.short);
  return (
    <div class="answered-row">
      <button type="button" class="answered" data-question={question.id} onClick={onChange}>
        <span class="answered-title">{question.short}</span>
        <span class="answered-answer">{given.join(', ')}</span>
        <span class="answered-change">{t('change')}</span>
      </button>
      {onObserved && (
        <button
          type="button"
          class="observed"
          aria-pressed={observed}
          aria-label={t('observed_of', question.short)}
          title={t('observed_help')}
          data-observed={question.id}
          onClick={onObserved}
        >
          <span aria-hidden="true">{observed ? '☑' : '☐'}</span> {t('observed_short')}
        </button>
      )}
    </div>
  );
}
