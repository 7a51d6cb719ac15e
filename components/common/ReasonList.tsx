import type { Book, Reason } from '@/utils/orientation/types.ts';
import { useTexts } from './texts.ts';

export interface ReasonListProps {
  reasons: readonly Reason[];
  book: Book;
}

/** Why a kind of help is proposed, a sentence each. */
export function ReasonList({ reasons, book }: ReasonListProps) {
  const t = useTexts();
  const words = (reason: Reason): string => {
    if (reason.type === 'rule')
      return book.rules.find(({ id }) => id === reason.rule)?.because ?? reason.rule;
    if (reason.type === 'fact-missing') return t('reason_fact_missing');
    return t('reason_no_place', book.kinds.find(({ id }) => id === reason.kind)?.short ?? reason.kind);
  };
  return (
    <ul class="reasons">
      {reasons.map((reason) => (
        <li key={JSON.stringify(reason)}>{words(reason)}</li>
      ))}
    </ul>
  );
}
