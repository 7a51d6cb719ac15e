import { useTexts } from '@/components/common/texts.ts';
import { Chooser, type ChooserOption } from './Chooser.tsx';
import { STATUS_TEXTS } from './catalogue-words.ts';
import { type FormPartProps, textProps } from './form-part.ts';
import { FIELD_TEXTS } from './programme-draft.ts';
import { SelectField } from './SelectField.tsx';
import { TextField } from './TextField.tsx';

export interface WhenFieldsProps extends FormPartProps {
  programmes: readonly ChooserOption[];
  findProgramme: (words: string) => ChooserOption | undefined;
}

/** Whether it is open, from when until when, and what took over. */
export function WhenFields({ programmes, findProgramme, ...part }: WhenFieldsProps) {
  const t = useTexts();
  const { draft, errors, change } = part;
  return (
    <fieldset class="card stack">
      <legend>{t('form_when')}</legend>
      <SelectField
        label={t(FIELD_TEXTS.status)}
        help={t('status_help')}
        error={errors.status}
        value={draft.status}
        choices={(['open', 'uncertain', 'ended'] as const).map((status) => ({
          value: status,
          label: t(STATUS_TEXTS[status]),
        }))}
        onValue={(status) => change({ status })}
      />
      <div class="columns">
        <TextField {...textProps(part, t, 'validFrom')} type="date" optional />
        <TextField {...textProps(part, t, 'validUntil')} type="date" optional />
      </div>
      <Chooser
        label={t(FIELD_TEXTS.replacedBy)}
        help={t('replaced_by_help')}
        error={errors.replacedBy}
        options={programmes.filter(({ id }) => id !== draft.id)}
        chosen={draft.replacedBy}
        find={findProgramme}
        onChosen={(chosen) => change({ replacedBy: chosen })}
      />
    </fieldset>
  );
}
