import { useTexts } from '@/components/common/texts.ts';
import { type Choice as Option, SelectField } from '@/components/options/SelectField.tsx';
import type { Choice } from '@/utils/figures/figures.ts';
import type { Role } from '@/utils/interview/types.ts';

export interface FigureFiltersProps {
  choice: Choice;
  /** Months to choose from, oldest first, in words. */
  months: readonly Option<string>[];
  /** Roles to choose from. */
  roles: readonly Role[];
  onChoice: (choice: Choice) => void;
}

/** Of which months, and whose interviews. */
export function FigureFilters({ choice, months, roles, onChoice }: FigureFiltersProps) {
  const t = useTexts();
  const { from, to, role } = choice;
  return (
    <form class="figure-filters" onSubmit={(event) => event.preventDefault()}>
      <SelectField
        label={t('figures_from')}
        choices={months}
        value={from}
        error={from > to ? t('figures_period_wrong') : undefined}
        onValue={(value) => onChoice({ ...choice, from: value })}
      />
      <SelectField
        label={t('figures_to')}
        choices={months}
        value={to}
        onValue={(value) => onChoice({ ...choice, to: value })}
      />
      <SelectField<Role | 'all'>
        label={t('figures_role')}
        choices={[
          { value: 'all', label: t('figures_all_roles') },
          ...roles.map((one) => ({ value: one, label: t(`role_${one}`) })),
        ]}
        value={role ?? 'all'}
        onValue={(value) => onChoice({ ...choice, role: value === 'all' ? null : value })}
      />
    </form>
  );
}
