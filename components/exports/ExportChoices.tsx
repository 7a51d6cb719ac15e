import { useTexts } from '@/components/common/texts.ts';
import { ChoiceList } from '@/components/options/ChoiceList.tsx';
import { Field } from '@/components/options/Field.tsx';
import type { Ticked } from '@/utils/exports/leaving.ts';
import type { ExportFormat } from '@/utils/exports/write-export.ts';
import type { MessageKey } from '@/utils/i18n/translate.ts';

const FORMAT_TEXTS = {
  spreadsheet: 'exports_spreadsheet',
  coop: 'exports_coop',
  'france-travail': 'exports_france_travail',
  'data-inclusion': 'exports_data_inclusion',
  text: 'exports_text',
} as const satisfies Record<ExportFormat, MessageKey>;

const FORMATS = Object.keys(FORMAT_TEXTS) as ExportFormat[];

/** Which decisions leave, and how. */
export interface Choices {
  /** `YYYY-MM-DD`; empty while no day is given. */
  from: string;
  /** Likewise; the last day with it. */
  to: string;
  format: ExportFormat;
  ticked: Ticked;
}

export interface ExportChoicesProps {
  choices: Choices;
  /** Whether the two days make a period. */
  isPeriod: boolean;
  onChoices: (choices: Choices) => void;
}

/** The period, the format, and what is added only where it is ticked. */
export function ExportChoices({ choices, isPeriod, onChoices }: ExportChoicesProps) {
  const t = useTexts();
  const change = (part: Partial<Choices>) => onChoices({ ...choices, ...part });
  const { format, ticked } = choices;
  return (
    <form class="export-choices" onSubmit={(event) => event.preventDefault()}>
      <fieldset class="bare period">
        <legend>{t('exports_period')}</legend>
        <Field label={t('exports_from')}>
          {(attributes) => (
            <input
              {...attributes}
              type="date"
              value={choices.from}
              onInput={(event) => change({ from: event.currentTarget.value })}
            />
          )}
        </Field>
        <Field label={t('exports_to')} error={isPeriod ? undefined : t('exports_period_wrong')}>
          {(attributes) => (
            <input
              {...attributes}
              type="date"
              value={choices.to}
              onInput={(event) => change({ to: event.currentTarget.value })}
            />
          )}
        </Field>
      </fieldset>
      <ChoiceList
        legend={t('export_format')}
        single
        choices={FORMATS.map((value) => ({ value, label: t(FORMAT_TEXTS[value]) }))}
        chosen={[format]}
        onChosen={([chosen = format]) => change({ format: chosen })}
      />
      <ChoiceList<keyof Ticked>
        legend={t('exports_also')}
        choices={[
          { value: 'code', label: t('exports_with_code') },
          { value: 'comment', label: t('exports_with_comment') },
        ]}
        chosen={(['code', 'comment'] as const).filter((one) => ticked[one])}
        onChosen={(chosen) =>
          change({ ticked: { code: chosen.includes('code'), comment: chosen.includes('comment') } })
        }
      />
    </form>
  );
}
