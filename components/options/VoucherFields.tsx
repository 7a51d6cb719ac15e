import { useTexts } from '@/components/common/texts.ts';
import { FieldError } from './Field.tsx';
import { type FormPartProps, textProps } from './form-part.ts';
import { FIELD_TEXTS, type ProgrammeDraft } from './programme-draft.ts';
import { TextField } from './TextField.tsx';

type Place = ProgrammeDraft['acceptedBy'][number];

/** The cheques of a booklet, and who takes them. */
export function VoucherFields(part: FormPartProps) {
  const t = useTexts();
  const { draft, errors, change } = part;
  const places = draft.acceptedBy;
  const put = (at: number, place: Partial<Place>) =>
    change({ acceptedBy: places.map((one, i) => (i === at ? { ...one, ...place } : one)) });
  return (
    <fieldset class="card stack">
      <legend>{t('field_voucher')}</legend>
      <TextField {...textProps(part, t, 'chequesPerBooklet')} type="number" min={1} max={100} required />
      <fieldset class="field" aria-describedby="accepted-by-help">
        <legend>{t(FIELD_TEXTS.acceptedBy)}</legend>
        <p id="accepted-by-help" class="soft">
          {t('accepted_by_help')}
        </p>
        <ol class="places">
          {places.map(({ name, where }, i) => (
            // Places have no id of their own; they come and go at the end, or by their own button.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            <li key={i} class="columns">
              <TextField
                label={t('place_name', i + 1)}
                value={name}
                onValue={(value) => put(i, { name: value })}
                french
              />
              <TextField
                label={t('place_where', i + 1)}
                value={where}
                onValue={(value) => put(i, { where: value })}
                french
              />
              <button
                type="button"
                class="link"
                onClick={() => change({ acceptedBy: places.filter((_, other) => other !== i) })}
              >
                {t('place_remove', i + 1)}
              </button>
            </li>
          ))}
        </ol>
        {errors.acceptedBy !== undefined && <FieldError>{errors.acceptedBy}</FieldError>}
        <button
          type="button"
          class="plain"
          onClick={() => change({ acceptedBy: [...places, { name: '', where: '' }] })}
        >
          {t('place_add')}
        </button>
      </fieldset>
    </fieldset>
  );
}
