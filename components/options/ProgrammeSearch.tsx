import { counted } from '@/components/common/counted.ts';
import { useTexts } from '@/components/common/texts.ts';
import type { ProgrammeFilter } from '@/utils/programmes/search-programmes.ts';
import { SelectField } from './SelectField.tsx';
import { TextField } from './TextField.tsx';

export interface ProgrammeSearchProps {
  filter: ProgrammeFilter;
  kinds: readonly { id: string; short: string }[];
  /** The user has said where they work. */
  territorySet: boolean;
  /** Name of the organisation whose rows there are, if any. */
  organisation: string | null;
  hits: number;
  onFilter: (filter: ProgrammeFilter) => void;
}

/** The words and the narrower choices by which programmes are found, and how many were. */
export function ProgrammeSearch(props: ProgrammeSearchProps) {
  const { filter, kinds, territorySet, organisation, hits, onFilter } = props;
  const t = useTexts();
  const change = (part: Partial<ProgrammeFilter>) => onFilter({ ...filter, ...part });
  return (
    <search class="search">
      <TextField
        label={t('search')}
        help={t('search_help')}
        type="search"
        value={filter.words}
        onValue={(words) => change({ words })}
      />
      <div class="filters">
        <SelectField
          label={t('filter_kind')}
          value={filter.kind}
          choices={[
            { value: '', label: t('filter_all_kinds') },
            ...kinds.map(({ id, short }) => ({ value: id, label: short })),
          ]}
          onValue={(kind) => change({ kind })}
        />
        <SelectField
          label={t('field_territory')}
          value={filter.where}
          choices={[
            { value: 'everywhere', label: t('filter_everywhere') },
            { value: 'here', label: t('filter_here'), disabled: !territorySet },
          ]}
          onValue={(where) => change({ where })}
        />
        <SelectField
          label={t('field_status')}
          value={filter.state}
          choices={[
            { value: 'any', label: t('filter_any_state') },
            { value: 'open', label: t('state_open') },
            { value: 'upcoming', label: t('state_upcoming') },
            { value: 'uncertain', label: t('state_uncertain') },
            { value: 'stale', label: t('filter_stale') },
            { value: 'ended', label: t('state_ended') },
          ]}
          onValue={(state) => change({ state })}
        />
        <SelectField
          label={t('filter_origin')}
          value={filter.origin}
          choices={[
            { value: 'any', label: t('filter_any_origin') },
            { value: 'shipped', label: t('extension_name') },
            {
              value: 'organisation',
              label: organisation || t('origin_organisation'),
              disabled: organisation === null,
            },
            { value: 'local', label: t('origin_local') },
          ]}
          onValue={(origin) => change({ origin })}
        />
      </div>
      <p role="status" class="hits">
        {counted(t, 'hits', hits)}
      </p>
    </search>
  );
}
