import { useRef } from 'preact/hooks';
import { useTexts } from '@/components/common/texts.ts';
import { FaultList } from '@/components/options/FaultList.tsx';
import { FilePick } from '@/components/options/FilePick.tsx';

/** A colleague's file that is added up on the page. */
export interface AddedFile {
  installation: string;
  name: string;
  /** First and last month, in words. */
  from: string;
  to: string;
}

export interface CountFilesProps {
  files: readonly AddedFile[];
  /** What was just done. */
  said: string;
  /** The last file that was not added, and what is wrong with it. */
  refused: { name: string; faults: readonly string[] } | null;
  /** All that one's own file would hold; null where there is nothing to save. */
  own: string | null;
  onFile: (file: File) => void;
  onRemove: (file: AddedFile) => void;
  onSave: () => void;
}

/** One's own numbers for colleagues, and theirs added up with one's own. */
export function CountFiles({ files, said, refused, own, onFile, onRemove, onSave }: CountFilesProps) {
  const t = useTexts();
  const title = useRef<HTMLHeadingElement>(null);
  return (
    <section class="count-files">
      <h2 ref={title} tabIndex={-1}>
        {t('figures_files_title')}
      </h2>
      <p class="soft">{t('figures_files_intro')}</p>
      <FilePick
        label={t('figures_add')}
        help={t('figures_add_help')}
        accept=".json,application/json"
        onFile={onFile}
      />
      {refused && <FaultList title={t('figures_refused', refused.name)} faults={refused.faults} />}
      <p role="status">{said}</p>
      {files.length > 0 && (
        <>
          <h3>{t('figures_files_list')}</h3>
          <ul>
            {files.map((file) => (
              <li key={file.installation} class="row" data-file={file.name}>
                <span>{t('figures_file', file.name, file.from, file.to)}</span>
                <button
                  type="button"
                  class="plain"
                  aria-label={t('figures_remove_of', file.name)}
                  onClick={() => {
                    onRemove(file);
                    // The button goes with its file.
                    title.current?.focus();
                  }}
                >
                  {t('figures_remove')}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      {own !== null && (
        <>
          <button type="button" class="plain" onClick={onSave}>
            {t('figures_save')}
          </button>
          <details>
            <summary>{t('figures_save_shown')}</summary>
            <textarea
              readOnly
              rows={14}
              value={own}
              aria-label={t('figures_save_shown')}
              autocomplete="off"
            />
          </details>
        </>
      )}
    </section>
  );
}
