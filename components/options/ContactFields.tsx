import { useTexts } from '@/components/common/texts.ts';
import { type FormPartProps, textProps } from './form-part.ts';
import { TextField } from './TextField.tsx';

/** How to reach it. The schema checks the form, so that every browser says the same. */
export function ContactFields(part: FormPartProps) {
  const t = useTexts();
  return (
    <fieldset class="card stack">
      <legend>{t('programme_contact')}</legend>
      <div class="columns">
        <TextField {...textProps(part, t, 'phone')} optional />
        <TextField {...textProps(part, t, 'email')} optional />
        <TextField {...textProps(part, t, 'web', 'web_help')} optional />
        <TextField {...textProps(part, t, 'address')} optional french />
      </div>
    </fieldset>
  );
}
