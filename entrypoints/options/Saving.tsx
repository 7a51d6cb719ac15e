import { Ended } from '@/components/backup/Ended.tsx';
import { SaveCard } from '@/components/backup/SaveCard.tsx';
import { Underway } from '@/components/backup/Underway.tsx';
import { counted } from '@/components/common/counted.ts';
import { formatDay } from '@/components/common/format-day.ts';
import { Notice } from '@/components/common/Notice.tsx';
import { NewSecretForm } from '@/components/secrets/NewSecretForm.tsx';
import { RecoveryCode } from '@/components/secrets/RecoveryCode.tsx';
import { language, t } from '@/utils/i18n/texts.ts';
import { MIN_PASSPHRASE, normalisePassphrase } from '@/utils/secrets/passphrase.ts';
import type { BackupJournal } from './backup-journal.ts';
import { type Saving as Step, useSaving } from './use-saving.ts';

export interface SavingProps {
  journal: BackupJournal;
  /** `YYYY-MM-DD` */
  today: string;
}

/** From now on the user waits, or is asked something. */
const BUSY: readonly Step['step'][] = ['secret', 'code', 'writing'];

/** The journal on its way into a file. */
export function Saving({ journal, today }: SavingProps) {
  const { saving, last, begin, take, write, drawOther, cancel } = useSaving(journal);
  return (
    <SaveCard last={last} onSave={BUSY.includes(saving.step) ? null : () => void begin()}>
      {saving.step === 'secret' && (
        <NewSecretForm
          offered={saving.offered}
          onOther={drawOther}
          least={MIN_PASSPHRASE}
          read={normalisePassphrase}
          action={t('backup_take_secret')}
          busy={saving.busy}
          onChosen={(passphrase) => void take(passphrase)}
          onCancel={cancel}
        />
      )}
      {saving.step === 'code' && (
        <RecoveryCode
          code={saving.code}
          opens={t('backup_code_opens', formatDay(today, language()))}
          onPrint={() => print()}
          onKept={() => void write(saving.key)}
        />
      )}
      {saving.step === 'writing' && (
        <Underway label={t('backup_saving')} share={saving.share} onCancel={cancel} />
      )}
      {saving.step === 'failed' && <Notice>{t(`error_${saving.code}`)}</Notice>}
      {saving.step === 'saved' && <Ended>{counted(t, 'backup_saved', saving.events, saving.name)}</Ended>}
      {saving.step === 'saved' && saving.unreadable > 0 && (
        <Notice>{counted(t, 'backup_unreadable', saving.unreadable)}</Notice>
      )}
      {saving.step === 'stopped' && <Ended>{t('backup_save_stopped')}</Ended>}
    </SaveCard>
  );
}
