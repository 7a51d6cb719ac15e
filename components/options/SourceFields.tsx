import { useTexts } from '@/components/common/texts.ts';
import { type FormPartProps, textProps } from './form-part.ts';
import { TextField } from './TextField.tsx';

export interface SourceFieldsProps extends FormPartProps {
  /** The programme is there already: its id stays. */
  existing: boolean;
}

/** Where the facts come from, and the names under which the programme is known. */
export function SourceFields({ existing, ...part }: SourceFieldsProps) {
  const t = useTexts();
  return (
    <fieldset class="card stack">
      <legend>{t('form_source')}</legend>
      <div class="columns">
        <TextField {...textProps(part, t, 'verifiedOn', 'verified_on_help')} type="date" required />
        <TextField {...textProps(part, t, 'source', 'source_help')} required french />
      </div>
      <TextField {...textProps(part, t, 'formerNames', 'former_names_help')} rows={2} optional french />
      {!existing && <TextField {...textProps(part, t, 'id', 'id_help')} optional />}
    </fieldset>
  );
}
