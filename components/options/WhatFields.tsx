import { useTexts } from '@/components/common/texts.ts';
import type { Purpose } from '@/utils/programmes/types.ts';
import { ChoiceList } from './ChoiceList.tsx';
import { type FormPartProps, textProps } from './form-part.ts';
import { FIELD_TEXTS } from './programme-draft.ts';
import type { Choice } from './SelectField.tsx';
import { TextField } from './TextField.tsx';

export interface WhatFieldsProps extends FormPartProps {
  kinds: readonly { id: string; short: string }[];
  /** The reasons of a visit. */
  purposes: readonly Choice<Purpose>[];
}

/** Its name, what kind of help it is and for whom, and the two sentences. */
export function WhatFields({ kinds, purposes, ...part }: WhatFieldsProps) {
  const t = useTexts();
  const { draft, errors, change } = part;
  const unknown = draft.kinds.filter((id) => !kinds.some((kind) => kind.id === id));
  return (
    <fieldset class="card stack">
      <legend>{t('form_what')}</legend>
      <TextField {...textProps(part, t, 'name')} required french />
      <ChoiceList
        legend={t(FIELD_TEXTS.kinds)}
        help={t('kinds_help')}
        error={errors.kinds}
        choices={[...kinds.map(({ id, short }) => ({ value: id, label: short })), ...unknown.map(asChoice)]}
        chosen={draft.kinds}
        onChosen={(chosen) => change({ kinds: chosen })}
      />
      <ChoiceList
        legend={t(FIELD_TEXTS.purposes)}
        help={t('purposes_help')}
        error={errors.purposes}
        choices={purposes}
        chosen={draft.purposes}
        onChosen={(chosen) => change({ purposes: chosen })}
      />
      <TextField {...textProps(part, t, 'audience', 'audience_help')} optional french />
      <TextField {...textProps(part, t, 'forPerson', 'for_person_help')} rows={2} required french />
      <TextField {...textProps(part, t, 'forAdviser', 'for_adviser_help')} rows={2} required french />
    </fieldset>
  );
}

/** A kind that the rule book in force does not know can only be unticked. */
function asChoice(id: string) {
  return { value: id, label: id };
}
