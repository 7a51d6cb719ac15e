import { useTexts } from '@/components/common/texts.ts';
import type { Question } from '@/utils/interview/types.ts';
import type { Answers } from '@/utils/orientation/types.ts';

export interface AnsweredRowProps {
  question: Question;
  answer: NonNullable<Answers[string]>;
  onChange: () => void;
}

/** A given answer, folded to one line. */
export function AnsweredRow({ question, answer, onChange }: AnsweredRowProps) {
  const t = useTexts();
  const given = question.options
    .filter(({ id }) => [answer].flat().includes(id))
    .map((option) => option.short);
  return (
    <button type="button" class="answered" data-question={question.id} onClick={onChange}>
      <span class="answered-title">{question.short}</span>
      <span class="answered-answer">{given.join(', ')}</span>
      <span class="answered-change">{t('change')}</span>
    </button>
  );
}
