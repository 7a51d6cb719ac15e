import { formatDay } from '@/components/common/format-day.ts';
import { useTexts } from '@/components/common/texts.ts';
import { CHANNEL_TEXTS, languageName } from '@/components/common/words.ts';
import type { Offer } from '@/utils/programmes/offers.ts';

export interface OfferCardProps {
  offer: Offer;
  chosen: boolean;
  /** Without it the programme cannot be chosen here. */
  onChoose: ((chosen: boolean) => void) | undefined;
}

/** One programme: what to say to the person, how to get there, and how sure all this is. */
export function OfferCard({ offer, chosen, onChoose }: OfferCardProps) {
  const t = useTexts();
  const { programme, state, stale } = offer;
  const { contact } = programme;
  const facts = [
    ['audience', programme.audience],
    ['bring', programme.bring],
    ['cost', programme.cost],
    ['delivers', programme.delivers],
    ['referred_by', programme.referredBy],
    ['channels', programme.channels.map((channel) => t(CHANNEL_TEXTS[channel])).join(', ')],
    ['languages', programme.languages.map((code) => languageName(code, t('language'))).join(', ')],
    ['contact', [contact.address, contact.phone, contact.email, contact.web].filter(Boolean).join(' · ')],
  ] as const;
  return (
    <div class="offer" data-programme={programme.id}>
      <div class="row between">
        <strong lang="fr">{programme.name}</strong>
        {state === 'open' && onChoose && (
          <button type="button" class="pill" aria-pressed={chosen} onClick={() => onChoose(!chosen)}>
            {t('choose')}
            <span class="sr-only" lang="fr">
              {' '}
              {programme.name}
            </span>
          </button>
        )}
      </div>
      {programme.formerNames.length > 0 && (
        <p class="soft" lang="fr">
          {t('formerly', programme.formerNames.join(', '))}
        </p>
      )}
      {state === 'upcoming' && programme.validFrom !== null && (
        <p class="strong">{t('programme_upcoming', formatDay(programme.validFrom, t('language')))}</p>
      )}
      <p lang="fr">{programme.forPerson}</p>
      <details>
        <summary>{t('programme_details')}</summary>
        <p lang="fr">{programme.forAdviser}</p>
        <dl class="facts-of">
          {facts.map(
            ([key, words]) =>
              words !== '' && (
                <div key={key}>
                  <dt>{t(`programme_${key}`)}</dt>
                  <dd lang="fr">{words}</dd>
                </div>
              ),
          )}
        </dl>
        <p class="soft">{t('verified_on', formatDay(programme.verifiedOn, t('language')))}</p>
        <p class="soft" lang="fr">
          {programme.source}
        </p>
      </details>
      {stale && <p class="strong">{t('programme_stale', formatDay(programme.verifiedOn, t('language')))}</p>}
    </div>
  );
}
