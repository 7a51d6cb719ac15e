import { useTexts } from '@/components/common/texts.ts';
import { ChoiceList } from './ChoiceList.tsx';
import { Chooser, type ChooserOption } from './Chooser.tsx';
import { type FormPartProps, textProps } from './form-part.ts';
import { FIELD_TEXTS } from './programme-draft.ts';
import { TextField } from './TextField.tsx';

export interface WhereFieldsProps extends FormPartProps {
  departements: readonly ChooserOption[];
  findDepartement: (words: string) => ChooserOption | undefined;
}

/** Whom it serves: everybody, or those who live somewhere. */
export function WhereFields({ departements, findDepartement, ...part }: WhereFieldsProps) {
  const t = useTexts();
  const { draft, errors, change } = part;
  return (
    <fieldset class="card stack">
      <legend>{t('form_where')}</legend>
      <ChoiceList
        legend={t('field_territory')}
        error={errors.national}
        single
        choices={[
          { value: 'national', label: t('territory_national') },
          { value: 'areas', label: t('territory_areas') },
        ]}
        chosen={[draft.national ? 'national' : 'areas']}
        onChosen={([value]) => change({ national: value === 'national' })}
      />
      {!draft.national && (
        <>
          <Chooser
            label={t(FIELD_TEXTS.departements)}
            help={t('departements_help')}
            error={errors.departements}
            options={departements}
            chosen={draft.departements}
            find={findDepartement}
            onChosen={(chosen) => change({ departements: chosen })}
          />
          <div class="columns">
            <TextField {...textProps(part, t, 'communes', 'communes_help')} optional />
            <TextField {...textProps(part, t, 'postalCodes', 'postal_codes_help')} optional />
          </div>
        </>
      )}
    </fieldset>
  );
}
