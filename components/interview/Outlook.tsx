import { counted } from '@/components/common/counted.ts';
import { ReasonList } from '@/components/common/ReasonList.tsx';
import { useTexts } from '@/components/common/texts.ts';
import { outlookKey, titleOf } from '@/components/common/words.ts';
import type { InterviewView } from '@/utils/interview/view.ts';
import type { Book, Proposal } from '@/utils/orientation/types.ts';
import type { LocalHelp } from '@/utils/programmes/offers.ts';

export interface OutlookProps {
  view: InterviewView;
  book: Book;
  /** What there is in the territory; null while it is not known. */
  help: LocalHelp | null;
  onDecide: () => void;
}

/** What would help as far as is known, one line each; the details wait for the decision. */
export function Outlook({ view, book, help, onDecide }: OutlookProps) {
  const t = useTexts();
  const { first, then } = view;
  return (
    <section class="outlook" data-region="proposals" aria-label={t('outlook')}>
      <div class="row between">
        {view.outlook === 'found' ? <h2>{t('first')}</h2> : <p class="soft">{t(outlookKey(view.outlook))}</p>}
        <button type="button" class="plain" onClick={onDecide}>
          {t('decide')}
        </button>
      </div>
      {view.outlook === 'found' && (
        <>
          <Lines proposals={first} book={book} help={help} />
          {then.length > 0 && (
            <details class="then">
              <summary>{counted(t, 'then', then.length)}</summary>
              <Lines proposals={then} book={book} help={help} />
            </details>
          )}
        </>
      )}
      <p role="status" class="sr-only">
        {first.map(({ kind }) => titleOf(book, kind)).join(', ')}
      </p>
    </section>
  );
}

function Lines({
  proposals,
  book,
  help,
}: Pick<OutlookProps, 'book' | 'help'> & { proposals: readonly Proposal[] }) {
  // What is near; that the whole country has it says nothing new.
  const near = (kind: string) =>
    help?.offers.find(
      ({ programme, state }) =>
        state === 'open' && programme.territory !== 'national' && programme.kinds.includes(kind),
    )?.programme.name;
  return (
    <ul class="lines">
      {proposals.map((proposal) => (
        <li key={proposal.kind} data-kind={proposal.kind}>
          <details>
            <summary>
              {[titleOf(book, proposal.kind), near(proposal.kind)].filter(Boolean).join(' · ')}
            </summary>
            <ReasonList reasons={proposal.reasons} book={book} />
          </details>
        </li>
      ))}
    </ul>
  );
}
