import { useId } from 'preact/hooks';
import { ReasonList } from '@/components/common/ReasonList.tsx';
import { useTexts } from '@/components/common/texts.ts';
import type { Outcome } from '@/utils/interview/draft.ts';
import type { Role } from '@/utils/interview/types.ts';
import type { Book, Proposal } from '@/utils/orientation/types.ts';
import { OUTCOME_TEXTS, OUTCOMES } from './outcome-texts.ts';

export interface ProposalCardProps {
  proposal: Proposal;
  book: Book;
  role: Role;
  habilitated: boolean;
  outcome: Outcome | undefined;
  /** Undefined takes the outcome back. */
  onOutcome: (outcome: Outcome | undefined) => void;
}

/** One kind of help: what, why, and what was agreed on it. */
export function ProposalCard({ proposal, book, role, habilitated, outcome, onOutcome }: ProposalCardProps) {
  const t = useTexts();
  const title = useId();
  const kind = book.kinds.find(({ id }) => id === proposal.kind);
  return (
    <article class="proposal" aria-labelledby={title} data-kind={proposal.kind}>
      <h3 id={title}>{kind?.short ?? proposal.kind}</h3>
      {kind && <p class="soft">{kind.label}</p>}
      <ReasonList reasons={proposal.reasons} book={book} />
      {kind && <p class="soft">{t('where', kind.note)}</p>}
      {proposal.kind === 'aidants-connect' && <p class="strong">{t(mandateKey(role, habilitated))}</p>}
      <fieldset class="row bare">
        <legend class="sr-only">{t('outcome_of', kind?.short ?? proposal.kind)}</legend>
        {OUTCOMES.map((one) => (
          <button
            key={one}
            type="button"
            class="pill"
            aria-pressed={outcome === one}
            data-outcome={one}
            onClick={() => onOutcome(outcome === one ? undefined : one)}
          >
            {t(OUTCOME_TEXTS[one])}
          </button>
        ))}
      </fieldset>
    </article>
  );
}

/** Only a habilitated employee may hold a mandate, never a volunteer (Aidants Connect FAQ). */
function mandateKey(role: Role, habilitated: boolean) {
  if (role === 'volunteer') return 'mandate_volunteer';
  return habilitated ? 'mandate_habilitated' : 'mandate_other';
}
