import { formatDay } from '@/components/common/format-day.ts';
import { useTexts } from '@/components/common/texts.ts';
import type { Offer } from '@/utils/programmes/offers.ts';
import type { Programme } from '@/utils/programmes/types.ts';

export interface GoneProgrammeProps {
  programme: Programme;
  /** Among which those are that took over. */
  offers: readonly Offer[];
}

/** A programme that somebody may remember, and that is no more. */
export function GoneProgramme({ programme, offers }: GoneProgrammeProps) {
  const t = useTexts();
  const { name, validUntil, replacedBy, forAdviser } = programme;
  const heirs = offers
    .filter(({ programme: { id } }) => replacedBy.includes(id))
    .map((one) => one.programme.name);
  return (
    <p class="gone" data-programme={programme.id}>
      <strong lang="fr">{name}</strong>{' '}
      {validUntil === null ? t('gone') : t('gone_since', formatDay(validUntil, t('language')))}
      {heirs.length > 0 && (
        <>
          {' '}
          {t('replaced_by')} <span lang="fr">{heirs.join(', ')}</span>.
        </>
      )}{' '}
      <span lang="fr">{forAdviser}</span>
    </p>
  );
}
