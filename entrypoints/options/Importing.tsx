import { useMemo, useState } from 'preact/hooks';
import { counted } from '@/components/common/counted.ts';
import { ChangesPreview } from '@/components/options/ChangesPreview.tsx';
import { FaultList } from '@/components/options/FaultList.tsx';
import { ImportCard } from '@/components/options/ImportCard.tsx';
import { issueSentence } from '@/utils/files/issue-sentence.ts';
import { t } from '@/utils/i18n/texts.ts';
import { type ImportAs, importEffect, readImport } from '@/utils/programmes/import-programmes.ts';
import { ownRows } from './own-rows-of.ts';
import type { SectionProps } from './section-props.ts';

export interface ImportingProps extends SectionProps {
  file: { name: string; bytes: Uint8Array };
  /** It was accepted or put away. */
  onDone: () => void;
}

/** A file on its way in: what is wrong with it, or what it would change. Nothing changes before it is accepted. */
export function Importing({ answer, options, names, file, onDone }: ImportingProps) {
  const { book, catalogue } = answer;
  const { layers, organisation: known, organisationFixed } = catalogue;
  const [as, setAs] = useState<ImportAs>('local');
  const [organisation, setOrganisation] = useState(known ?? '');
  const [error, setError] = useState<string | undefined>(undefined);
  const read = useMemo(
    () => readImport(file.bytes, file.name, as, layers, book.kinds),
    [file, as, layers, book],
  );
  const effect = useMemo(
    () =>
      read.ok
        ? importEffect(layers, ownRows(catalogue).organisation, read.value, as, organisation.trim())
        : null,
    [read, layers, catalogue, as, organisation],
  );
  // An organisation's file is signed by it even where it says nothing new.
  const acceptable = effect !== null && (as === 'organisation' || effect.rows.local !== layers.local);
  const accept = async () => {
    if (!effect) return;
    if (as === 'organisation' && organisation.trim() === '') {
      const missing = { path: '', code: 'missing', value: '' } as const;
      setError(issueSentence(missing, t, t('organisation_name')));
      return;
    }
    const what =
      as === 'local'
        ? t('did_import', file.name)
        : t('did_import_organisation', organisation.trim(), file.name);
    if (await options.saveRows(effect.rows, what)) onDone();
  };
  return (
    <ImportCard
      key={file.name}
      fileName={file.name}
      as={as}
      organisation={organisation}
      organisationFixed={organisationFixed}
      error={error}
      readable={acceptable}
      onAs={setAs}
      onOrganisation={setOrganisation}
      onAccept={() => void accept()}
      onCancel={onDone}
    >
      {!read.ok && (
        <FaultList
          title={t('import_refused', file.name)}
          faults={read.issues.map((one) => issueSentence(one, t))}
        />
      )}
      {effect && <ChangesPreview changes={effect.changes} names={names} />}
      {effect && effect.hidden.length > 0 && <p>{counted(t, 'import_hidden', effect.hidden.length)}</p>}
    </ImportCard>
  );
}
