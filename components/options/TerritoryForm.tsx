import { useRef, useState } from 'preact/hooks';
import { useTexts } from '@/components/common/texts.ts';
import type { Areas } from '@/utils/programmes/types.ts';
import { Chooser, type ChooserOption } from './Chooser.tsx';
import { codesIn } from './codes-in.ts';
import { TextField } from './TextField.tsx';

export interface TerritoryFormProps {
  territory: Areas;
  /** The organisation fixed it: it is shown, and cannot be changed. */
  fixed: boolean;
  departements: readonly ChooserOption[];
  findDepartement: (words: string) => ChooserOption | undefined;
  /** What is wrong with what was to be saved, a sentence each. */
  errors: { readonly [Key in keyof Areas]?: string };
  onSave: (territory: Areas) => void;
}

/** Where the user works. */
export function TerritoryForm(props: TerritoryFormProps) {
  const { territory, fixed, departements, findDepartement, errors, onSave } = props;
  const t = useTexts();
  const [chosen, setChosen] = useState(territory.departements);
  // What is left in a line counts when the form is sent: that change and the sending are one event.
  const latest = useRef(chosen);
  const [communes, setCommunes] = useState(territory.communes.join(', '));
  const [postalCodes, setPostalCodes] = useState(territory.postalCodes.join(', '));
  return (
    <form
      class="card form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (fixed) return;
        onSave({
          departements: latest.current,
          communes: codesIn(communes),
          postalCodes: codesIn(postalCodes),
        });
      }}
    >
      {fixed && <p class="fixed">{t('fixed_by_organisation')}</p>}
      <fieldset class="bare stack" disabled={fixed} aria-label={t('section_territory')}>
        <Chooser
          label={t('field_departements')}
          help={t('departements_help')}
          error={errors.departements}
          options={departements}
          chosen={chosen}
          disabled={fixed}
          find={findDepartement}
          onChosen={(next) => {
            latest.current = next;
            setChosen(next);
          }}
        />
        <div class="columns">
          <TextField
            label={t('field_communes')}
            help={t('communes_help')}
            error={errors.communes}
            optional
            value={communes}
            onValue={setCommunes}
          />
          <TextField
            label={t('field_postal_codes')}
            help={t('postal_codes_help')}
            error={errors.postalCodes}
            optional
            value={postalCodes}
            onValue={setPostalCodes}
          />
        </div>
      </fieldset>
      {!fixed && (
        <div class="row">
          <button type="submit" class="primary">
            {t('save')}
          </button>
        </div>
      )}
    </form>
  );
}
