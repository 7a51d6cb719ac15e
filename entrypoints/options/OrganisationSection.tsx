import { useEffect, useState } from 'preact/hooks';
import { counted } from '@/components/common/counted.ts';
import { territoryWords } from '@/components/options/catalogue-words.ts';
import { FaultList } from '@/components/options/FaultList.tsx';
import { type PolicyRow, PolicyTable } from '@/components/options/PolicyTable.tsx';
import type { Section } from '@/components/options/sections.ts';
import { t } from '@/utils/i18n/texts.ts';
import { isSet } from '@/utils/programmes/territory.ts';
import type { PolicyKey } from '@/utils/settings/policy.ts';
import { POLICY_TITLES, type PolicyFaults, policyFaults } from './policy-faults.ts';
import type { SectionProps } from './section-props.ts';

const NONE: PolicyFaults = { keys: [], sentences: [] };

/** What the organisation fixes by its policy, and what it leaves to the user. */
export function OrganisationSection({ answer, names }: SectionProps) {
  const [faults, setFaults] = useState(NONE);
  useEffect(() => void policyFaults(answer).then(setFaults), [answer]);
  const status = (key: PolicyKey): PolicyRow['status'] => {
    if (faults.keys.includes(key)) return 'unreadable';
    return answer.fixed.includes(key) ? 'fixed' : 'free';
  };
  const {
    role,
    habilitated,
    territory,
    catalogue,
    book,
    bookOrigin,
    freeText,
    words,
    retentionMonths,
    protection,
  } = answer;
  const link = (section: Section) => <a href={`#${section}`}>{t('policy_change')}</a>;
  const rows: PolicyRow[] = [
    {
      key: 'role',
      title: t(POLICY_TITLES.role),
      value: role === null ? t('nothing_said') : t(`role_${role}`),
      status: status('role'),
      where: t('policy_in_panel'),
    },
    {
      key: 'habilitated',
      title: t(POLICY_TITLES.habilitated),
      value: t(habilitated ? 'yes' : 'no'),
      status: status('habilitated'),
      where: t('policy_in_panel'),
    },
    {
      key: 'territory',
      title: t(POLICY_TITLES.territory),
      value: isSet(territory) ? territoryWords(territory, t, names) : t('nothing_said'),
      status: status('territory'),
      where: link('territoire'),
    },
    {
      key: 'catalogue',
      title: t(POLICY_TITLES.catalogue),
      value:
        catalogue.organisation === null
          ? t('policy_none')
          : [
              catalogue.organisation === '' ? t('origin_organisation') : catalogue.organisation,
              counted(t, 'hits', catalogue.layers.organisation.length),
            ].join(' · '),
      status: status('catalogue'),
      where: link('fichiers'),
    },
    {
      key: 'book',
      title: t(POLICY_TITLES.book),
      value: t(BOOK_TEXTS[bookOrigin], book.version),
      status: status('book'),
      where: link('livre'),
    },
    {
      key: 'retentionMonths',
      title: t(POLICY_TITLES.retentionMonths),
      value: counted(t, 'months', retentionMonths),
      status: status('retentionMonths'),
      where: link('journal'),
    },
    {
      key: 'protection',
      title: t(POLICY_TITLES.protection),
      value: t(protection === undefined ? 'policy_none' : LEVEL_TEXTS[protection]),
      status: status('protection'),
      where: link('journal'),
    },
    {
      key: 'freeText',
      title: t(POLICY_TITLES.freeText),
      value: t(freeText && role !== 'volunteer' ? 'yes' : 'no'),
      status: status('freeText'),
      where: link('texte-libre'),
    },
    {
      key: 'words',
      title: t(POLICY_TITLES.words),
      value: words.length === 0 ? t('policy_none') : words.join(', '),
      status: status('words'),
      where: t('policy_only'),
    },
  ];
  return (
    <>
      <p>{t(answer.fixed.length + faults.keys.length === 0 ? 'policy_absent' : 'policy_intro')}</p>
      {faults.sentences.length > 0 && <FaultList title={t('policy_faults')} faults={faults.sentences} />}
      <PolicyTable rows={rows} />
      <p class="soft">{t('policy_help')}</p>
    </>
  );
}

const LEVEL_TEXTS = { device: 'level_device', passphrase: 'level_passphrase' } as const;

const BOOK_TEXTS = {
  shipped: 'policy_book_shipped',
  organisation: 'policy_book_organisation',
  local: 'policy_book_local',
} as const;
