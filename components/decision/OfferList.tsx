import { counted } from '@/components/common/counted.ts';
import { useTexts } from '@/components/common/texts.ts';
import type { Offer, OffersOfKind } from '@/utils/programmes/offers.ts';
import { GoneProgramme } from './GoneProgramme.tsx';
import { OfferCard } from './OfferCard.tsx';

export interface OfferListProps {
  /** Of one kind. */
  offers: OffersOfKind;
  /** All of the territory: what took over may give another kind of help. */
  all: readonly Offer[];
  /** Where it is not, nobody knows yet what there is. */
  territorySet: boolean;
  /** Whether the person has to go somewhere for this kind. */
  needsPlace: boolean;
  /** Id of the programme that was chosen. */
  chosen: string | undefined;
  /** Undefined takes the choice back. Without it nothing can be chosen here. */
  onChoose: ((programme: string | undefined) => void) | undefined;
}

/** The programmes of the territory that give one kind of help: the best in full, the others folded. */
export function OfferList({ offers, all, territorySet, needsPlace, chosen, onChoose }: OfferListProps) {
  const t = useTexts();
  const { fitting, others: forSome, doubtful, gone } = offers;
  const best = [...fitting, ...forSome].find(({ programme }) => programme.id === chosen) ?? fitting[0];
  const others = fitting.filter((offer) => offer !== best);
  const some = forSome.filter((offer) => offer !== best);
  const cards = (list: readonly Offer[]) =>
    list.map((offer) => (
      <li key={offer.programme.id}>
        <OfferCard
          offer={offer}
          chosen={offer.programme.id === chosen}
          onChoose={onChoose && ((yes) => onChoose(yes ? offer.programme.id : undefined))}
        />
      </li>
    ));
  return (
    <div class="offers">
      {needsPlace && !territorySet && <p class="strong">{t('place_to_find')}</p>}
      {best && <ul>{cards([best])}</ul>}
      {others.length > 0 && (
        <details>
          <summary>{counted(t, 'other_programmes', others.length)}</summary>
          <ul>{cards(others)}</ul>
        </details>
      )}
      {some.length > 0 && (
        <details>
          <summary>{counted(t, 'some_programmes', some.length)}</summary>
          <ul>{cards(some)}</ul>
        </details>
      )}
      {doubtful.length > 0 && (
        <details>
          <summary>{counted(t, 'doubtful_programmes', doubtful.length)}</summary>
          <ul>{cards(doubtful)}</ul>
        </details>
      )}
      {gone.length > 0 && (
        <details>
          <summary>{counted(t, 'gone_programmes', gone.length)}</summary>
          {gone.map(({ programme }) => (
            <GoneProgramme key={programme.id} programme={programme} offers={all} />
          ))}
        </details>
      )}
    </div>
  );
}
