import { useTexts } from '@/components/common/texts.ts';
import type { Question } from '@/utils/interview/types.ts';

export interface OpenListProps {
  questions: readonly Question[];
  onOpen: (question: string) => void;
}

/** What is still to be asked; any of it can come next. */
export function OpenList({ questions, onOpen }: OpenListProps) {
  const t = useTexts();
  if (questions.length === 0) return null;
  return (
    <section class="open" aria-label={t('still_open')}>
      <span aria-hidden="true">{t('still_open')}</span>
      <ul>
        {questions.map(({ id, short }) => (
          <li key={id}>
            <button type="button" class="link" data-open={id} onClick={() => onOpen(id)}>
              {short}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
