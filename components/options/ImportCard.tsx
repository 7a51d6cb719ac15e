import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useTexts } from '@/components/common/texts.ts';
import type { ImportAs } from '@/utils/programmes/import-programmes.ts';
import { ChoiceList } from './ChoiceList.tsx';
import { TextField } from './TextField.tsx';

export interface ImportCardProps {
  fileName: string;
  as: ImportAs;
  /** Name of the organisation whose file it is. */
  organisation: string;
  /** The organisation's rows come from its policy: no file can take their place. */
  organisationFixed: boolean;
  /** What is wrong with the name. */
  error: string | undefined;
  /** The file was read, and may be accepted. */
  readable: boolean;
  onAs: (as: ImportAs) => void;
  onOrganisation: (name: string) => void;
  onAccept: () => void;
  onCancel: () => void;
  /** What is wrong with the file, or what it would change. */
  children: ComponentChildren;
}

/** A file that was chosen: what shall become of it, and whether it is accepted. */
export function ImportCard(props: ImportCardProps) {
  const { fileName, as, organisation, organisationFixed, error, readable, children } = props;
  const t = useTexts();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <form
      class="card form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (readable) props.onAccept();
      }}
    >
      <h3 ref={title} tabIndex={-1}>
        {t('import_title', fileName)}
      </h3>
      <ChoiceList
        legend={t('import_as')}
        {...(organisationFixed && { help: t('organisation_fixed') })}
        single
        choices={[
          { value: 'local', label: t('import_as_local') },
          { value: 'organisation', label: t('import_as_organisation'), disabled: organisationFixed },
        ]}
        chosen={[as]}
        onChosen={([value = 'local']) => props.onAs(value)}
      />
      {as === 'organisation' && (
        <TextField
          label={t('organisation_name')}
          help={t('organisation_name_help')}
          error={error}
          value={organisation}
          onValue={props.onOrganisation}
          required
          french
        />
      )}
      {children}
      <div class="row">
        {readable && (
          <button type="submit" class="primary">
            {t('import_accept')}
          </button>
        )}
        <button type="button" class="plain" onClick={props.onCancel}>
          {t(readable ? 'cancel' : 'close_file')}
        </button>
      </div>
    </form>
  );
}
