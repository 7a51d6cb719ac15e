import { useEffect, useRef } from 'preact/hooks';
import { ComparisonList } from '@/components/backup/ComparisonList.tsx';
import { Ended } from '@/components/backup/Ended.tsx';
import { OpenForm } from '@/components/backup/OpenForm.tsx';
import { Underway } from '@/components/backup/Underway.tsx';
import { Notice } from '@/components/common/Notice.tsx';
import { FilePick } from '@/components/options/FilePick.tsx';
import { EXTENSION } from '@/utils/backup/format.ts';
import { t } from '@/utils/i18n/texts.ts';
import type { BackupJournal } from './backup-journal.ts';
import { type Restoring as Step, useRestoring } from './use-restoring.ts';

/** A file is at hand: another one cannot be chosen. */
const BUSY: readonly Step['step'][] = ['locked', 'reading', 'compared', 'merging'];

/** A backup on its way into the journal: opened, compared, and only then taken in. */
export function Restoring({ journal }: { journal: BackupJournal }) {
  const { restoring, secret, setSecret, choose, open, restore, cancel, stop } = useRestoring(journal);
  const { step } = restoring;
  const title = useRef<HTMLHeadingElement>(null);
  const before = useRef(step);
  useEffect(() => {
    // A file was put away, and its buttons with it.
    if (step === 'idle' && before.current !== 'idle') title.current?.focus();
    before.current = step;
  }, [step]);
  return (
    <section class="card form" aria-label={t('restore_title')}>
      <h3 ref={title} tabIndex={-1}>
        {t('restore_title')}
      </h3>
      {!BUSY.includes(step) && (
        <FilePick
          label={t('restore_file')}
          help={t('restore_file_help')}
          accept={EXTENSION}
          onFile={(file) => void choose(file)}
        />
      )}
      {step === 'locked' && (
        <OpenForm
          fileName={restoring.file.name}
          about={restoring.header}
          wrong={restoring.wrong}
          secret={secret}
          onSecret={setSecret}
          onOpen={() => void open(restoring.file, restoring.header)}
          onCancel={cancel}
        />
      )}
      {step === 'reading' && (
        <Underway label={t('restore_opening')} share={restoring.share} onCancel={stop} />
      )}
      {step === 'compared' && (
        <ComparisonList
          comparison={restoring.comparison}
          onRestore={() => void restore(restoring.content)}
          onCancel={cancel}
        />
      )}
      {step === 'merging' && <Underway label={t('restore_doing')} share={restoring.share} onCancel={stop} />}
      {step === 'refused' && (
        <Notice>
          {t('restore_refused', restoring.name)} {restoring.words}
        </Notice>
      )}
      {step === 'failed' && <Notice>{t(`error_${restoring.code}`)}</Notice>}
      {step === 'restored' && <Ended>{t('restore_done')}</Ended>}
      {step === 'stopped' && <Ended>{t('restore_stopped')}</Ended>}
    </section>
  );
}
