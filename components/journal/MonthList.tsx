import { counted } from '@/components/common/counted.ts';
import { useTexts } from '@/components/common/texts.ts';
import type { MonthRow } from '@/utils/journal/database.ts';
import type { Book } from '@/utils/orientation/types.ts';

export interface MonthListProps {
  /** Newest first. */
  months: readonly MonthRow[];
  book: Book;
}

/** Of months whose decisions were erased for their age: the numbers that stay. */
export function MonthList({ months, book }: MonthListProps) {
  const t = useTexts();
  if (months.length === 0) return null;
  const named = new Intl.DateTimeFormat(t('language'), { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const short = (id: string) => book.kinds.find((kind) => kind.id === id)?.short ?? id;
  return (
    <details class="months">
      <summary>{t('months_title')}</summary>
      <dl>
        {months.map(({ id, decisions, kinds }) => (
          <div key={id} data-month={id}>
            <dt>
              {named.format(new Date(`${id}-01T00:00:00Z`))} : {counted(t, 'months_decisions', decisions)}
            </dt>
            <dd>
              <ul>
                {Object.entries(kinds).map(([kind, { proposed, accepted }]) => (
                  <li key={kind}>{t('months_kind', short(kind), proposed, accepted)}</li>
                ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
