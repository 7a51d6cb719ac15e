import { useTexts } from '@/components/common/texts.ts';
import { CHANNEL_TEXTS } from '@/components/common/words.ts';
import type { Channel } from '@/utils/programmes/types.ts';
import { ChoiceList } from './ChoiceList.tsx';
import { type FormPartProps, textProps } from './form-part.ts';
import { FIELD_TEXTS } from './programme-draft.ts';
import { TextField } from './TextField.tsx';

/** How somebody gets there, and what they find. */
export function PracticalFields(part: FormPartProps) {
  const t = useTexts();
  const { draft, errors, change } = part;
  const channels = Object.entries(CHANNEL_TEXTS) as [Channel, (typeof CHANNEL_TEXTS)[Channel]][];
  return (
    <fieldset class="card stack">
      <legend>{t('form_practical')}</legend>
      <TextField {...textProps(part, t, 'delivers')} rows={2} optional french />
      <TextField {...textProps(part, t, 'referredBy')} optional french />
      <ChoiceList
        legend={t(FIELD_TEXTS.channels)}
        error={errors.channels}
        choices={channels.map(([value, key]) => ({ value, label: t(key) }))}
        chosen={draft.channels}
        onChosen={(chosen) => change({ channels: chosen })}
      />
      <div class="columns">
        <TextField {...textProps(part, t, 'bring')} optional french />
        <TextField {...textProps(part, t, 'cost')} optional french />
        <TextField {...textProps(part, t, 'languages', 'languages_help')} optional />
      </div>
    </fieldset>
  );
}
