import type { ComponentChildren } from 'preact';
import { counted } from '@/components/common/counted.ts';
import { ReasonList } from '@/components/common/ReasonList.tsx';
import { useTexts } from '@/components/common/texts.ts';
import { Witnesses } from '@/components/common/Witnesses.tsx';
import { outlookKey, titleOf } from '@/components/common/words.ts';
import type { Checklist } from '@/utils/interview/types.ts';
import type { InterviewView } from '@/utils/interview/view.ts';
import type { Because } from '@/utils/orientation/explain/why.ts';
import type { Book, Proposal } from '@/utils/orientation/types.ts';
import type { LocalHelp, OfferSorter } from '@/utils/programmes/offers.ts';

export interface OutlookProps {
  view: InterviewView;
  book: Book;
  checklist: Checklist;
  /** What there is in the territory; null while it is not known. */
  help: LocalHelp | null;
  /** Null while it is not there; then no programme is named. */
  offersOfKind: OfferSorter | null;
  /** The reasons of each kind with the answers that led to them; null while that can't be told. */
  why: Readonly<Record<string, readonly Because[]>> | null;
  onDecide: () => void;
  /** Stands beside the way to the decision. */
  link?: ComponentChildren;
}

/** What would help as far as is known, one line each; the details wait for the decision. */
export function Outlook({ view, onDecide, link, ...rest }: OutlookProps) {
  const t = useTexts();
  const { answers, first, then } = view;
  return (
    <section class="outlook" data-region="proposals" aria-label={t('outlook')}>
      <div class="row between">
        {view.outlook === 'found' ? <h2>{t('first')}</h2> : <p class="soft">{t(outlookKey(view.outlook))}</p>}
        {link}
        <button type="button" class="plain" onClick={onDecide}>
          {t('decide')}
        </button>
      </div>
      {view.outlook === 'found' && (
        <>
          <Lines proposals={first} purpose={answers.purpose} {...rest} />
          {then.length > 0 && (
            <details class="then">
              <summary>{counted(t, 'then', then.length)}</summary>
              <Lines proposals={then} purpose={answers.purpose} {...rest} />
            </details>
          )}
        </>
      )}
      <p role="status" class="sr-only">
        {first.map(({ kind }) => titleOf(rest.book, kind)).join(', ')}
      </p>
    </section>
  );
}

interface LinesProps extends Pick<OutlookProps, 'book' | 'checklist' | 'help' | 'offersOfKind' | 'why'> {
  proposals: readonly Proposal[];
  purpose: Parameters<OfferSorter>[2];
}

function Lines({ proposals, purpose, book, checklist, help, offersOfKind, why }: LinesProps) {
  // What is near; that the whole country has it says nothing new.
  const near = (kind: string) =>
    offersOfKind?.(help?.offers ?? [], kind, purpose).fitting.find(
      ({ programme }) => programme.territory !== 'national',
    )?.programme.name;
  return (
    <ul class="lines">
      {proposals.map(({ kind, reasons }) => (
        <li key={kind} data-kind={kind}>
          <details>
            <summary>
              {titleOf(book, kind)}
              {near(kind) && <span lang="fr"> · {near(kind)}</span>}
            </summary>
            <ReasonList because={reasons.map((reason) => ({ reason }))} book={book} />
            <Witnesses because={why?.[kind] ?? []} book={book} checklist={checklist} />
          </details>
        </li>
      ))}
    </ul>
  );
}
