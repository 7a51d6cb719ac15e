import { useTexts } from '@/components/common/texts.ts';
import type { Programme } from '@/utils/programmes/types.ts';
import { fieldTitle, fieldWords } from './field-words.ts';
import type { Names } from './names.ts';

const FIELDS: readonly (keyof Programme)[] = [
  'kinds',
  'audience',
  'purposes',
  'territory',
  'delivers',
  'referredBy',
  'channels',
  'bring',
  'cost',
  'languages',
  'contact',
  'validFrom',
  'validUntil',
  'formerNames',
  'replacedBy',
  'voucher',
  'verifiedOn',
  'source',
  'id',
];

/** All that is known of a programme, in words; the programme's own texts are French. */
export function ProgrammeDetails({ programme, names }: { programme: Programme; names: Names }) {
  const t = useTexts();
  const { web } = programme.contact;
  return (
    <div class="programme-details">
      <figure>
        <figcaption class="soft">{t('field_for_person')}</figcaption>
        <blockquote lang="fr">{programme.forPerson}</blockquote>
      </figure>
      <figure>
        <figcaption class="soft">{t('field_for_adviser')}</figcaption>
        <blockquote lang="fr">{programme.forAdviser}</blockquote>
      </figure>
      <dl class="answers">
        {FIELDS.map((field) => {
          const words = fieldWords(programme, field, t, names);
          return (
            words !== '' && (
              <div key={field}>
                <dt>{t(fieldTitle(field))}</dt>
                <dd>{words}</dd>
              </div>
            )
          );
        })}
      </dl>
      {web !== '' && (
        <p>
          <a href={web} target="_blank" rel="noreferrer">
            {web}
          </a>
        </p>
      )}
    </div>
  );
}
