import type { Because } from '@/utils/orientation/explain/why.ts';
import type { Book, Reason } from '@/utils/orientation/types.ts';
import { useTexts } from './texts.ts';
import { titleOf } from './words.ts';

export interface ReasonListProps {
  because: readonly Pick<Because, 'reason'>[];
  book: Book;
}

/** Why a kind of help is proposed, or left out: a sentence each. */
export function ReasonList({ because, book }: ReasonListProps) {
  const t = useTexts();
  const words = (reason: Reason): string => {
    if (reason.type === 'rule')
      return book.rules.find(({ id }) => id === reason.rule)?.because ?? reason.rule;
    if (reason.type === 'fact-missing') return t('reason_fact_missing');
    return t('reason_no_place', titleOf(book, reason.kind));
  };
  return (
    <ul class="reasons">
      {because.map(({ reason }) => (
        <li key={JSON.stringify(reason)}>{words(reason)}</li>
      ))}
    </ul>
  );
}
