import { useTexts } from '@/components/common/texts.ts';
import { statusKey, titleOf } from '@/components/common/words.ts';
import { OUTCOME_TEXTS } from '@/components/decision/outcome-texts.ts';
import type { Entry } from '@/utils/journal/entry.ts';
import type { Book } from '@/utils/orientation/types.ts';

export interface EntrySummaryProps {
  entry: Entry;
  book: Book;
}

/** What was agreed, in a line; what was proposed, where nothing was agreed. */
export function EntrySummary({ entry, book }: EntrySummaryProps) {
  const t = useTexts();
  if (entry.proposals.length === 0) return <>{t(statusKey(entry.status))}</>;
  const agreed = entry.proposals.filter(({ outcome }) => outcome !== null);
  const shown = agreed.length > 0 ? agreed : entry.proposals;
  return (
    <>
      {shown
        .map(
          ({ kind, outcome }) =>
            `${titleOf(book, kind)} (${t(outcome === null ? 'outcome_open' : OUTCOME_TEXTS[outcome])})`,
        )
        .join(' · ')}
    </>
  );
}
