import { useState } from 'preact/hooks';
import { useTexts } from '@/components/common/texts.ts';
import { ChoiceList } from './ChoiceList.tsx';

export type ExportScope = 'in-force' | 'local';
export type ExportFormat = 'csv' | 'json';

export interface ExportFormProps {
  /** How many programmes there are in each. */
  counts: Readonly<Record<ExportScope, number>>;
  onExport: (scope: ExportScope, format: ExportFormat) => void;
}

/** The catalogue as a file: all that is in force or the own rows, for a spreadsheet or for another Repère. */
export function ExportForm({ counts, onExport }: ExportFormProps) {
  const t = useTexts();
  const [scope, setScope] = useState<ExportScope>('in-force');
  const [format, setFormat] = useState<ExportFormat>('csv');
  return (
    <form
      class="card form"
      onSubmit={(event) => {
        event.preventDefault();
        onExport(scope, format);
      }}
    >
      <h3>{t('export_title')}</h3>
      <ChoiceList
        legend={t('export_what')}
        single
        choices={[
          { value: 'in-force', label: t('export_in_force', counts['in-force']) },
          { value: 'local', label: t('export_local', counts.local), disabled: counts.local === 0 },
        ]}
        chosen={[scope]}
        onChosen={([value = 'in-force']) => setScope(value)}
      />
      <ChoiceList
        legend={t('export_format')}
        single
        choices={[
          { value: 'csv', label: t('export_csv') },
          { value: 'json', label: t('export_json') },
        ]}
        chosen={[format]}
        onChosen={([value = 'csv']) => setFormat(value)}
      />
      <div class="row">
        <button type="submit" class="primary">
          {t('export_do')}
        </button>
      </div>
    </form>
  );
}
