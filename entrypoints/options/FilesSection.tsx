import { useState } from 'preact/hooks';
import { ExportForm, type ExportFormat, type ExportScope } from '@/components/options/ExportForm.tsx';
import { FilePick } from '@/components/options/FilePick.tsx';
import { OrganisationFile } from '@/components/options/OrganisationFile.tsx';
import { downloadText } from '@/utils/dom/download-text.ts';
import { t } from '@/utils/i18n/texts.ts';
import { catalogueToJson } from '@/utils/programmes/catalogue-json.ts';
import { programmesToCsv } from '@/utils/programmes/write-programme-csv.ts';
import { Importing } from './Importing.tsx';
import { ownRows } from './own-rows-of.ts';
import type { SectionProps } from './section-props.ts';

const TYPES: Readonly<Record<ExportFormat, string>> = {
  csv: 'text/csv;charset=utf-8',
  json: 'application/json',
};

/** The catalogue out into files and in from files. */
export function FilesSection(part: SectionProps) {
  const { answer, options, entries, today } = part;
  const { catalogue } = answer;
  const [file, setFile] = useState<{ name: string; bytes: Uint8Array } | null>(null);
  const local = catalogue.layers.local;
  const write = (scope: ExportScope, format: ExportFormat) => {
    const programmes = scope === 'local' ? local : entries.map(({ programme }) => programme);
    const text =
      format === 'csv' ? programmesToCsv(programmes) : catalogueToJson({ version: today, programmes });
    downloadText(`repere-dispositifs-${today}.${format}`, text, TYPES[format]);
  };
  return (
    <>
      <p>{t('files_intro')}</p>
      <section class="card stack" aria-label={t('import')}>
        <h3>{t('import')}</h3>
        <FilePick
          label={t('import_file')}
          help={t('import_file_help')}
          accept=".json,.csv,.txt,application/json,text/csv"
          onFile={async (chosen) =>
            setFile({ name: chosen.name, bytes: new Uint8Array(await chosen.arrayBuffer()) })
          }
        />
      </section>
      {file !== null && <Importing {...part} file={file} onDone={() => setFile(null)} />}
      {catalogue.organisation !== null && (
        <OrganisationFile
          name={catalogue.organisation}
          count={catalogue.layers.organisation.length}
          fixed={catalogue.organisationFixed}
          onRemove={() =>
            void options.saveRows(
              { ...ownRows(catalogue), organisation: null },
              t('did_remove_organisation', catalogue.organisation ?? ''),
            )
          }
        />
      )}
      <ExportForm counts={{ 'in-force': entries.length, local: local.length }} onExport={write} />
    </>
  );
}
