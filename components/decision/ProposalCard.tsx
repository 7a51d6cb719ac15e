import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { ReasonList } from '@/components/common/ReasonList.tsx';
import { useTexts } from '@/components/common/texts.ts';
import { Witnesses } from '@/components/common/Witnesses.tsx';
import type { DeclineReason } from '@/utils/interview/decline-reasons.ts';
import type { Outcome } from '@/utils/interview/draft.ts';
import type { Checklist, Role } from '@/utils/interview/types.ts';
import type { Because } from '@/utils/orientation/explain/why.ts';
import type { Book } from '@/utils/orientation/types.ts';
import type { Offer, OffersOfKind } from '@/utils/programmes/offers.ts';
import { OfferList, type OfferListProps } from './OfferList.tsx';
import { OUTCOME_TEXTS, OUTCOMES } from './outcome-texts.ts';
import { REASON_TEXTS, REASONS } from './reason-texts.ts';

export interface ProposalCardProps {
  kind: string;
  because: readonly Because[];
  book: Book;
  checklist: Checklist;
  role: Role;
  habilitated: boolean;
  outcome: Outcome | undefined;
  /** Undefined takes the outcome back. */
  onOutcome: (outcome: Outcome | undefined) => void;
  /** Why it was declined; asked of what was declined only. */
  reason: string | undefined;
  /** Undefined takes the reason back. */
  onReason: (reason: DeclineReason | undefined) => void;
  /** Programmes of the territory for this kind. */
  offers: OffersOfKind;
  /** All of the territory. */
  all: readonly Offer[];
  territorySet: boolean;
  chosen: string | undefined;
  onChoose: OfferListProps['onChoose'];
  /** What this kind needs beside. */
  children?: ComponentChildren;
}

/** One kind of help: what, why, and what was agreed on it. */
export function ProposalCard(props: ProposalCardProps) {
  const { book, role, habilitated, outcome, onOutcome, reason, onReason } = props;
  const t = useTexts();
  const title = useId();
  const kind = book.kinds.find(({ id }) => id === props.kind);
  return (
    <article class="proposal" aria-labelledby={title} data-kind={props.kind}>
      <h3 id={title}>{kind?.short ?? props.kind}</h3>
      {kind && <p class="soft">{kind.label}</p>}
      <ReasonList because={props.because} book={book} />
      <details class="why">
        <summary>{t('why')}</summary>
        <Witnesses because={props.because} book={book} checklist={props.checklist} />
      </details>
      {kind && <p class="soft">{t('where', kind.note)}</p>}
      <OfferList
        offers={props.offers}
        all={props.all}
        territorySet={props.territorySet}
        needsPlace={kind?.place === 'required'}
        chosen={props.chosen}
        onChoose={props.onChoose}
      />
      {props.kind === 'aidants-connect' && <p class="strong">{t(mandateKey(role, habilitated))}</p>}
      <fieldset class="row bare">
        <legend class="sr-only">{t('outcome_of', kind?.short ?? props.kind)}</legend>
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
      {outcome === 'declined' && (
        <fieldset class="row bare">
          <legend class="soft">{t('reason_of')}</legend>
          {REASONS.map((one) => (
            <button
              key={one}
              type="button"
              class="pill"
              aria-pressed={reason === one}
              data-reason={one}
              onClick={() => onReason(reason === one ? undefined : one)}
            >
              {t(REASON_TEXTS[one])}
            </button>
          ))}
        </fieldset>
      )}
      {props.children}
    </article>
  );
}

/** Only a habilitated employee may hold a mandate, never a volunteer (Aidants Connect FAQ). */
function mandateKey(role: Role, habilitated: boolean) {
  if (role === 'volunteer') return 'mandate_volunteer';
  return habilitated ? 'mandate_habilitated' : 'mandate_other';
}
