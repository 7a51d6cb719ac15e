import { useState } from 'preact/hooks';
import { Notice } from '@/components/common/Notice.tsx';
import { TerritoryForm, type TerritoryFormProps } from '@/components/options/TerritoryForm.tsx';
import { issueSentence } from '@/utils/files/issue-sentence.ts';
import { t } from '@/utils/i18n/texts.ts';
import { saveTerritory } from '@/utils/messages/options-contract.ts';
import { parseAreas } from '@/utils/programmes/programme-schema.ts';
import type { Areas } from '@/utils/programmes/types.ts';
import { departementOptions, findDepartement } from './names-of.ts';
import type { SectionProps } from './section-props.ts';

const FIELDS = {
  departements: 'field_departements',
  communes: 'field_communes',
  postalCodes: 'field_postal_codes',
} as const;

/** Where the user works, so that the panel can name what there is. */
export function TerritorySection({ answer, options }: SectionProps) {
  const [errors, setErrors] = useState<TerritoryFormProps['errors']>({});
  const save = async (areas: Areas) => {
    const parsed = parseAreas(areas);
    const issues = parsed.ok ? [] : parsed.issues;
    const faults = (Object.keys(FIELDS) as (keyof Areas)[]).flatMap((field) => {
      const issue = issues.find(({ path }) => path.startsWith(field));
      return issue ? [[field, issueSentence(issue, t, t(FIELDS[field]))]] : [];
    });
    setErrors(Object.fromEntries(faults));
    if (parsed.ok) await options.change(saveTerritory, areasPayload(parsed.value), t('saved'));
  };
  return (
    <>
      <p>{t('territory_intro')}</p>
      {answer.territoryUnreadable && <Notice>{t('territory_unreadable')}</Notice>}
      <TerritoryForm
        territory={answer.territory}
        fixed={answer.territoryFixed}
        departements={departementOptions}
        findDepartement={findDepartement}
        errors={errors}
        onSave={(areas) => void save(areas)}
      />
    </>
  );
}

/** The contract's lists may be changed by whoever gets them. */
function areasPayload({ departements, communes, postalCodes }: Areas) {
  return { departements: [...departements], communes: [...communes], postalCodes: [...postalCodes] };
}
